import Basics

/// Finds who is blamed by what they did or left undone, whatever their trade: "the day shift ignored the alarm", "our haulier has failed us
/// again", "it was the caretaker who locked the gate".
///
/// A person's word by itself is none: whoever is on the way to mend something does what they should.
extension SentenceSubject {
    var blamedDeeds: [Range<Int>] {
        sentence.tokens.compactMap { index -> Range<Int>? in
            if isWord(at: index, in: toldWord) { return toldButDid(index) }
            if isWord(at: index, in: .of) { return faultOf(index) }
            if isWord(at: index, in: decidedWord) { return decided(index) }
            guard isWord(at: index, in: culprits) else { return nil }
            if let slip = slip(index) { return slip }
            guard let deed = deed(after: index), isActor(index) else { return nil }
            return stretch(start(of: index)..<deed + 1)
        }
    }

    /// Whether the word is somebody, not part of another: "the driver's app", "nurse-led", "the operator page".
    private func isActor(_ index: Int) -> Bool {
        if isPossessive(index) || isKnown(text.tokens[index].range) { return false }
        let before = index - 1
        // "Customers who asked their bank": what others do to them.
        return !isWord(at: before, in: prepositions) && !(isWord(at: before, in: owners) && isWord(at: before - 1, in: prepositions))
    }

    private func start(of index: Int) -> Int {
        var start = index
        while isWord(at: start - 1, in: describers), text.tokens[start].isJoined { start -= 1 }
        return start
    }

    /// The last word of what somebody did wrong, where that follows: with the words that say more of them between.
    private func deed(after person: Int) -> Int? {
        var index = person + 1
        let before = start(of: person) - 1
        let isBeing = isWord(at: before, in: beingWords) && isWord(at: before - 1, in: impersonals)
        let isCleft = isWord(at: index, in: whoWords) && (isBeing || (isWord(at: before, in: impersonals) && isPossessive(before)))
        if isWord(at: index, in: whoWords) {
            index += 1
        } else if isWord(at: index, in: places) {
            // "An intern in marketing", "the nurse on ward 4".
            index = tokens(from: index + 1, 4).first { isWord(at: $0, in: deedOpeners) || isWord(at: $0, in: auxiliaries) } ?? index
        }
        while isWord(at: index, in: auxiliaries) || isWord(at: index, in: adverbs) { index += 1 }
        guard sentence.tokens.contains(index), !isFollowedByHyphen(index) else { return nil }
        if isWord(at: index - 1, in: negations) || isWord(at: index, in: negations) { return omission(index) }
        if isWord(at: index, in: culpable) { return index }
        if isCleft, isWord(at: index, in: cleftDeeds) { return index }
        return phrase(index)
    }

    /// "Did not follow the procedure", "never renewed the contract".
    private func omission(_ index: Int) -> Int? {
        var verb = index
        // "Has not yet told us" is no more than a state.
        if hasWord(of: .yet, in: tokens(before: index, 2)) || hasWord(of: .yet, in: tokens(from: index, 2)) { return nil }
        while isWord(at: verb, in: negations) || isWord(at: verb, in: adverbs) || isWord(at: verb, in: .to) { verb += 1 }
        return isWord(at: verb, in: duties) ? verb : nil
    }

    /// "An operator pressing the wrong key".
    private func slip(_ person: Int) -> Range<Int>? {
        guard isWord(at: person + 1, in: slipping) else { return nil }
        return tokens(from: person + 2, 2).first { isWord(at: $0, in: .wrong) }.map { stretch(start(of: person)..<$0 + 1) }
    }

    /// "Let a contract lapse", "was slow to respond", "fell asleep", "left the tap running", "missed its deadline".
    private func phrase(_ index: Int) -> Int? {
        let ahead = tokens(from: index + 1, 5)
        if isWord(at: index, in: letWord) {
            return isWord(at: index + 1, in: .us) && isWord(at: index + 2, in: .down) ? index + 2 : firstWord(of: lapses, in: ahead)
        }
        if isWord(at: index, in: slowWord), isWord(at: index + 1, in: .to) {
            return isWord(at: index + 2, in: answering) ? index + 2 : nil
        }
        if isWord(at: index, in: madeWord) { return mistakeMade(index) }
        if isWord(at: index, in: failedWord) { return isWord(at: index + 1, in: .us) ? index + 1 : nil }
        if isWord(at: index, in: fellWord), isWord(at: index + 1, in: asleepWord) { return index + 1 }
        if isWord(at: index, in: leftWord) { return ahead.first { isWord(at: $0, in: leftSo) } }
        if isWord(at: index, in: missedWord), isWord(at: index + 1, in: theirWords) {
            return min(index + 2, sentence.tokens.upperBound - 1)
        }
        if isWord(at: index, in: handlingWords) { return ahead.prefix(2).first { isWord(at: $0, in: .wrong) } }
        // "Our landlord cut the power without warning".
        guard isWord(at: index, in: cleftDeeds) || isParticiple(index) else { return nil }
        return ahead.first { isWord(at: $0, in: .without) && isWord(at: $0 + 1, in: warnings) }.map { $0 + 1 }
    }

    /// "Made a mistake", "made two serious errors in the list", but not "made the error page work" or "made mistakes less likely".
    private func mistakeMade(_ made: Int) -> Int? {
        var noun = made + 1
        while isWord(at: noun, in: mistakeOpeners) { noun += 1 }
        guard isWord(at: noun, in: mistakes), !isFollowedByHyphen(noun) else { return nil }
        let next = noun + 1
        let isWhole = next == sentence.tokens.upperBound || !text.tokens[next].isJoined || isWord(at: next, in: mistakeFollowers)
        return isWhole ? noun : nil
    }

    /// "Was told to touch one line only but unplugged another".
    private func toldButDid(_ told: Int) -> Range<Int>? {
        var before = told - 1
        while isWord(at: before, in: adverbs) { before -= 1 }
        guard isWord(at: before, in: beingWords), isWord(at: told + 1, in: .to), !hasWord(of: ourselves, in: tokens(before: before, 2)),
            let but = firstWord(of: butWord, in: tokens(from: told + 2, 14)), !has(.customer, in: tokens(before: before, 12))
        else { return nil }
        var verb = but + 1
        while isWord(at: verb, in: adverbs) { verb += 1 }
        guard
            isWord(at: verb, in: cleftDeeds) || isWord(at: verb, in: culpable) || (isParticiple(verb) && !isWord(at: verb, in: beingWords))
        else { return nil }
        return stretch(told..<verb + 1)
    }

    /// "The fault of an intern": whose it was.
    private func faultOf(_ of: Int) -> Range<Int>? {
        guard isWord(at: of - 1, in: faultNouns), isWord(at: of - 2, in: .the), hasWord(of: beingWords, in: tokens(before: of - 2, 3)),
            let person = tokens(from: of + 1, 4).first(where: { isWord(at: $0, in: culprits) }), !isPossessive(person)
        else { return nil }
        return stretch(of - 1..<person + 1)
    }

    /// "Acme just decided to move house", "simply decided to stop".
    private func decided(_ index: Int) -> Range<Int>? {
        guard isWord(at: index - 1, in: whims), isWord(at: index + 1, in: .to) || isWord(at: index + 1, in: .that) else { return nil }
        var subject = index - 1
        while isWord(at: subject, in: whims) || isWord(at: subject, in: auxiliaries) { subject -= 1 }
        guard sentence.tokens.contains(subject), !isWord(at: subject, in: ourselves), !has(.customer, in: subject..<subject + 1) else {
            return nil
        }
        return stretch(subject..<index + 1)
    }

    private func isFollowedByHyphen(_ index: Int) -> Bool {
        let end = text.tokens[index].range.upperBound
        return end < block.text.count && block.text[end] == UInt8(ascii: "-")
    }
}

/// Those who work for us or for others, in any trade.
private let culprits = WordSet([
    "engineer", "engineers", "developer", "developers", "employee", "employees", "intern", "interns", "trainee", "trainees", "apprentice",
    "contractor", "contractors", "subcontractor", "subcontractors", "administrator", "sysadmin", "technician", "technicians", "colleague",
    "colleagues", "accountant", "manager", "managers", "director", "secretary", "receptionist", "volunteer", "volunteers", "porter",
    "caretaker", "janitor", "cleaner", "cleaners", "guard", "guards", "nurse", "nurses", "doctor", "pharmacist", "teacher", "teachers",
    "clerk", "cashier", "signaller", "driver", "drivers", "pilot", "captain", "dispatcher", "controller", "supervisor", "foreman",
    "electrician", "electricians", "plumber", "plumbers", "builder", "builders", "roofer", "gardener", "caterer", "caterers", "chef",
    "waiter", "courier", "couriers", "haulier", "hauliers", "operator", "moderator", "editor", "printer's", "crew", "crews", "shift",
    "team", "staff", "somebody", "someone", "guy", "guys", "predecessor", "predecessors", "landlord", "agent", "agency", "agencies",
    "council", "authority", "authorities", "ministry", "bank", "supplier", "suppliers", "vendor", "vendors", "provider", "providers",
    "partner", "carrier", "firm", "company", "manufacturer", "distributor", "wholesaler", "host", "member", "hire", "consultant",
    "freelancer", "registrar", "airline", "utility", "hoster",
])
private let describers = WordSet([
    "a", "an", "the", "our", "one", "of", "their", "junior", "senior", "new", "former", "previous", "inexperienced", "night", "day",
    "young",
    "some", "old", "careless", "local", "team",
])
private let prepositions = WordSet([
    "to", "for", "with", "from", "by", "at", "about", "via", "if", "when", "whether", "asked", "ask", "tell",
])
private let owners = WordSet(["your", "their", "a", "the", "an", "our"])
private let whoWords = WordSet(["who"])
private let places = WordSet(["in", "on", "at", "from", "of"])
private let auxiliaries = WordSet(["has", "have", "had", "was", "were", "is", "did", "didn't", "does", "do", "be", "been"])
private let adverbs = WordSet([
    "simply", "just", "yet", "again", "then", "also", "still", "unfortunately", "sadly", "repeatedly", "clearly", "apparently", "even",
    "specifically", "expressly", "explicitly", "clearly", "accidentally", "once", "more", "very",
])
private let negations = WordSet(["not", "never", "didn't", "doesn't", "hasn't", "haven't", "nobody"])
private let beingWords = WordSet(["is", "was", "were", "are", "it's", "been"])
private let impersonals = WordSet(["it", "it's"])
private let madeWord = WordSet(["made"])
private let mistakes = WordSet(["mistake", "mistakes", "error", "errors", "blunder", "blunders"])
private let mistakeOpeners = WordSet([
    "a", "an", "the", "one", "two", "three", "some", "several", "many", "serious", "big", "bad", "simple", "terrible", "typing", "careless",
])
private let mistakeFollowers = WordSet(["in", "on", "when", "while", "which", "that", "and", "with", "during", "at", "as", "by"])
/// What nobody does who does their work as they should.
private let culpable = WordSet([
    "skipped", "ignored", "forgot", "forgotten", "neglected", "overlooked", "botched", "misread", "mistyped", "misplaced", "mishandled",
    "bungled", "fumbled", "disregarded", "disobeyed", "refuses", "refused", "messed", "dawdled", "panicked", "misconfigured", "unplugged",
])
/// Of these only "it was they who" makes blame.
private let cleftDeeds = WordSet([
    "broke", "caused", "cut", "deleted", "pulled", "pressed", "locked", "dropped", "spilt", "spilled", "unplugged", "disconnected",
    "closed",
    "opened", "left", "entered", "typed", "sent", "lost", "failed", "made", "put", "switched", "turned", "damaged", "removed", "introduced",
    "ran", "took", "dug", "drove", "wrote", "set",
])
/// What is somebody's task to do.
private let duties = WordSet([
    "follow", "followed", "check", "checked", "test", "tested", "renew", "renewed", "read", "notice", "noticed", "tell", "told", "inform",
    "informed", "warn", "warned", "ask", "asked", "file", "filed", "bother", "bothered", "care", "cared", "listen", "listened", "respond",
    "responded", "reply", "replied", "react", "reacted", "act", "acted", "save", "saved", "report", "reported", "verify", "verified", "pay",
    "paid", "replace", "replaced", "wait", "waited", "watch", "watched", "tidy", "keep", "kept", "stick", "heed", "heeded", "finish",
    "finished", "order", "ordered", "charge", "consult", "consulted", "think", "thought", "look", "looked",
])
private let deedOpeners = WordSet([
    "skipped", "ignored", "forgot", "neglected", "overlooked", "typed", "pulled", "pressed", "entered", "left", "let", "failed", "never",
    "missed", "sent", "cut", "misread", "mistyped", "fell",
])
private let letWord = WordSet(["let"])
private let lapses = WordSet(["lapse", "expire", "slip", "rot", "run"])
private let slowWord = WordSet(["slow"])
private let answering = WordSet([
    "respond", "answer", "reply", "react", "act", "repair", "mend", "fix", "help", "send", "deliver", "come", "tell", "acknowledge",
])
private let failedWord = WordSet(["failed"])
private let fellWord = WordSet(["fell"])
private let asleepWord = WordSet(["asleep"])
private let leftWord = WordSet(["left"])
private let leftSo = WordSet(["running", "open", "unlocked", "on", "unattended", "switched"])
private let missedWord = WordSet(["missed"])
private let theirWords = WordSet(["its", "their", "his", "her"])
private let handlingWords = WordSet([
    "pulled", "pressed", "entered", "typed", "cut", "chose", "picked", "pushed", "shut", "closed", "opened", "loaded", "sent", "set",
    "delivered", "removed", "deleted", "unplugged", "connected", "ordered", "read", "filled", "gave", "took", "used", "installed",
    "switched",
])
private let slipping = WordSet([
    "pressing", "entering", "typing", "pulling", "cutting", "choosing", "sending", "deleting", "unplugging", "closing", "opening", "using",
    "switching", "loading", "picking", "setting",
])
private let warnings = WordSet(["warning", "notice", "asking", "telling"])
private let decidedWord = WordSet(["decided", "chose"])
private let whims = WordSet(["just", "simply", "suddenly"])
private let toldWord = WordSet(["told", "instructed", "asked"])
private let butWord = WordSet(["but"])
private let ourselves = WordSet(["we", "you", "i"])
private let faultNouns = WordSet(["fault", "mistake", "doing", "blunder", "carelessness"])
