/// What a sentence tells, clause by clause: something that readers know, and what has become of it. This asks less of words than the lists
/// of cues: any noun that says something will do, in any trade.
extension SentenceSubject {
    /// Whether a clause says of some thing what it does, does not do, or does again.
    var tellsOfSomeThing: Bool {
        var start = sentence.tokens.lowerBound
        // "If you pay now, the money may not arrive": what comes after the condition.
        if isConditional { start = sentence.tokens.dropFirst().first { beginsClause($0) } ?? sentence.tokens.upperBound }
        for index in start..<sentence.tokens.upperBound where index == sentence.tokens.upperBound - 1 || beginsClause(index + 1) {
            if tells(start..<index + 1) { return true }
            start = index + 1
        }
        return !isConditional && hasSymptomOfThing
    }

    /// Whether a new clause begins at a token: behind a comma or a colon, with "that" or "because", or behind "we are seeing".
    func beginsClause(_ index: Int) -> Bool {
        let (before, token) = (text.tokens[index - 1], text.tokens[index])
        // "07:00" is no new clause.
        let isParted = !token.isJoined && !isNumber(token) && !linkingVerbs.contains(token.word)
        if isParted || clauseOpeners.contains(token.word) || (WordSet.joiners.contains(before.word) && subjectOpeners.contains(token.word))
        {
            return true
        }
        return leadIns.contains(before.word)
            || (before.word == ofWord && index - 2 >= sentence.tokens.lowerBound && reportingWords.contains(text.tokens[index - 2].word))
    }

    /// Whether a symptom of the lists is said of some thing: "the parcels are late".
    var tellsBySymptom: Bool {
        matches(of: .symptom).contains { symptom in
            let words = sentence.tokens.lowerBound..<symptom.tokens.lowerBound
            return !hasWord(of: ourPronouns, in: words) && hasThing(words)
        }
    }

    /// "Water is brown in Marsh Lane", "letters went to old addresses": a sentence about some thing, whatever it says of it.
    var saysSomethingOfThing: Bool {
        sentence.tokens.contains { linkingVerbs.contains(text.tokens[$0].word) && hasThing(sentence.tokens.lowerBound..<$0) }
    }

    /// "Website outage", "errors when booking": a kind of trouble and a thing, as titles say it in a few words.
    var namesTroubleOfSomeThing: Bool {
        sentence.tokens.contains { index in
            let word = text.tokens[index].word
            let isTrouble = measuresOfTrouble.contains(word) || statesOfThings.contains(word) || titleTroubles.contains(word)
            return isTrouble
                && sentence.tokens.contains { $0 != index && isThing(text.tokens[$0]) && !vagueInTitles.contains(text.tokens[$0].word) }
        }
    }

    private func tells(_ clause: Range<Int>) -> Bool {
        clause.contains {
            isState($0, in: clause) || isMeasured($0, in: clause) || isExchanged($0, in: clause) || isDoneToThing($0, in: clause)
                || isNoticed($0, in: clause) || isHeadline($0, in: clause) || isLacking($0, in: clause) || isHit($0, in: clause)
                || isLess($0, in: clause) || isAgain($0, in: clause) || isTroubledThing($0, in: clause) || isPossible($0, in: clause)
        } || isDescription(clause)
    }

    /// Whether a word says of a thing before it what has become of that: "deposits are late", "parcels don't arrive".
    private func isState(_ index: Int, in clause: Range<Int>) -> Bool {
        let word = text.tokens[index].word
        guard index > clause.lowerBound,
            verbsOfState.contains(word) || (statesOfThings.contains(word) && isSaid(index, in: clause))
                || isState(phraseAt: index, in: clause)
        else { return false }
        if isNoun(index, in: clause) || hasWord(of: ourPronouns, in: clause.lowerBound..<index) { return false }
        // "You don't need to", "numbers are available here".
        if isWord(at: index + 1, in: contractions.contains(word) ? harmlessVerbs : hereWords) { return false }
        // "Exams are not affected" doesn't say what is.
        if WordSet.hit.contains(word), hasWord(of: denials, in: tokens(before: index, 3)) { return false }
        return isSaidOfThing(index, from: clause.lowerBound)
    }

    /// "Road works", "the works crew": no verb.
    private func isNoun(_ index: Int, in clause: Range<Int>) -> Bool {
        guard nounsToo.contains(text.tokens[index].word) else { return false }
        return hasWord(of: linkingVerbs, in: clause.lowerBound..<index) || isWord(at: index - 1, in: worksKinds)
            || isWord(at: index + 1, in: worksFollowers)
    }

    /// Whether a verb is said of something that readers know, and not of the work.
    func isSaidOfThing(_ verb: Int, from start: Int) -> Bool {
        let subject = subject(before: verb, from: start)
        return hasThing(subject) && !isSaidOfWork(verb, from: start)
    }

    /// "May not reach you", "is read-only", "back to normal", "supporters are unable to donate".
    private func isState(phraseAt index: Int, in clause: Range<Int>) -> Bool {
        let (before, word) = (text.tokens[index - 1].word, text.tokens[index].word)
        let next = index + 1 < clause.upperBound ? text.tokens[index + 1].word : 0
        switch word {
        case notWord: return modals.contains(before) && !harmlessVerbs.contains(next)
        case readWord: return next == onlyWord
        case normalWord: return before == toWord
        case unableWord: return isSaid(index, in: clause, unableWord) && isPlural(clause.lowerBound..<index)
        default: return false
        }
    }

    /// Whether the subject is people or things, and not a supplier with a name.
    private func isPlural(_ words: Range<Int>) -> Bool {
        guard let noun = text.tokens[words].last(where: { !emptyWords.contains($0.word) && !linkingVerbs.contains($0.word) }) else {
            return false
        }
        let letters = block.text[noun.range]
        return letters.last == UInt8(ascii: "s") && letters.first.map(\.isLowercase) ?? false
    }

    /// "Is", "has been" or "may get" before it, with no more than an adverb or two between.
    private func isSaid(_ index: Int, in clause: Range<Int>) -> Bool { isSaid(index, in: clause, text.tokens[index].word) }

    private func isSaid(_ index: Int, in clause: Range<Int>, _ word: UInt64) -> Bool {
        // "Queued jobs will be picked up and processed."
        let isSecond = index - 2 > clause.lowerBound && WordSet.joiners.contains(text.tokens[index - 1].word)
        // "A provider is working on it."
        if word == workingWord, index + 1 < clause.upperBound, workLinks.contains(text.tokens[index + 1].word) { return false }
        // "Narrowed down" and "held up" say something else.
        if WordSet.particles.contains(word) {
            let before = text.tokens[index - 1].word
            return linkingVerbs.contains(before) || shortAdverbs.contains(before)
        }
        guard
            let verb = (max(clause.lowerBound, index - (isSecond ? 5 : 3))..<index).first(where: {
                linkingVerbs.contains(text.tokens[$0].word)
            })
        else {
            return false
        }
        // "As soon as it is available" doesn't say what.
        return verb == clause.lowerBound || !pronouns.contains(text.tokens[verb - 1].word)
    }

    /// "Tickets show the wrong date instead of the right one."
    private func isExchanged(_ index: Int, in clause: Range<Int>) -> Bool {
        let words = text.tokens
        guard index + 1 < clause.upperBound, index > clause.lowerBound else { return false }
        let isInstead =
            (words[index].word == insteadWord && words[index + 1].word == ofWord)
            || (words[index].word == ratherWord && words[index + 1].word == thanWord)
        return isInstead && !words[clause.lowerBound..<index].contains(where: { ourPronouns.contains($0.word) })
            && hasThing(clause.lowerBound..<index)
    }

    /// Whether one of the words is more than "the issue" or "a fix": a noun that somebody outside would know.
    func hasThing(_ words: Range<Int>) -> Bool {
        text.tokens[words].contains(where: isThing)
    }

    func isThing(_ token: Token) -> Bool {
        !emptyWords.contains(token.word) && !isNumber(token) && token.range.count > 1
            && !block.text.ends(token.range, in: "ly")
    }

    private func isNumber(_ token: Token) -> Bool { block.text[token.range.lowerBound].isDigit }
}

private let workingWord = wordHash("working")
private let workLinks = WordSet([
    "to", "on", "with", "hard", "closely", "together", "towards", "through", "around", "quickly", "diligently",
])
private let notWord = wordHash("not")
private let readWord = wordHash("read")
private let onlyWord = wordHash("only")
private let normalWord = wordHash("normal")
private let toWord = wordHash("to")
private let unableWord = wordHash("unable")
/// "It works", but "road works".
private let nounsToo = WordSet(["works", "stops"])
private let worksKinds = WordSet([
    "road", "civil", "construction", "water", "street", "gas", "building", "engineering", "track", "planned", "emergency", "repair", "the",
    "numerous", "maintenance", "tram", "bus", "of", "to", "at", "all", "some", "these", "those",
])
private let worksFollowers = WordSet([
    "crew", "crews", "team", "teams", "department", "manager", "contractor", "are", "were", "have", "will",
])
private let contractions = WordSet(["don't", "doesn't", "didn't", "dont", "doesnt", "didnt"])
private let hereWords = WordSet(["here", "below"])
private let denials = WordSet(["not", "no", "never", "nor", "aren't", "isn't", "weren't", "wasn't"])
private let modals = WordSet(["may", "might", "will", "would", "do", "does", "did", "can", "could"])
private let titleTroubles = WordSet([
    "access", "login", "sign-in", "cancelled", "cancellations", "closure", "closures", "missed", "no", "shortage", "queues", "queue",
])
private let vagueInTitles = WordSet([
    "service", "services", "system", "systems", "performance", "partial", "major", "minor", "degraded", "elevated", "increased", "multiple",
    "outage", "outages", "disruption", "disruptions", "errors", "rates", "latency", "interruption", "interruptions", "intermittent",
    "access",
])
private let pronouns = WordSet(["it", "this", "that", "they", "these", "which"])
/// What the subject of a new clause begins with, behind "and".
private let subjectOpeners = WordSet([
    "the", "our", "your", "everything", "all", "some", "they", "we", "you", "there", "it", "customers", "users", "people",
])
private let insteadWord = wordHash("instead")
private let ofWord = wordHash("of")
private let ratherWord = wordHash("rather")
private let thanWord = wordHash("than")
private let clauseOpeners = WordSet([
    "that", "which", "who", "where", "because", "while", "whilst", "when", "but", "so", "causing", "meaning", "resulting",
])
private let leadIns = WordSet([
    "investigating", "seeing", "see", "observed", "observing", "noticed", "experiencing", "reporting", "detected", "causing",
    "cause", "caused", "causes",
])
private let reportingWords = WordSet(["reports", "report", "aware", "period"])
let ourPronouns = WordSet(["we", "we're", "we've", "we'll", "i", "i'm", "i've"])
let linkingVerbs = WordSet([
    "is", "are", "was", "were", "be", "been", "being", "become", "becomes", "became", "get", "gets", "got", "getting", "it's", "remain",
    "remains", "stay", "stays", "came", "come",
    "comes", "went", "goes", "looks", "look", "run", "runs", "ran", "tastes", "smells",
])

/// What is said of a thing that works, doesn't, or is otherwise than usual: behind "is" or "has been".
let statesOfThings = WordSet(
    words(
        """
        available unavailable operational online offline accessible inaccessible responsive unresponsive stable unstable working
        functional functioning restored recovered recovering improved improving healthy normal up down back out live reopened open closed
        paused suspended disabled hidden underreported overreported disconnected interrupted delayed late slow slower less
        failing broken missing wrong wrongly incorrect duplicated refused rejected lost stuck blank empty
        enabled repaired received impacted dead silent missed muted
        accepting running processed delivered cleared arriving fixed sent not degraded reset withdrawn deleted redirected charged off
        brown dirty cold dark closed wet empty full flooded cancelled postponed
        usable unusable reachable unreachable intermittent current showing loading returning
        """))
private let shortAdverbs = WordSet([
    "now", "back", "fully", "currently", "still", "all", "not", "briefly", "completely", "partly", "turned", "switched", "shut", "taken",
    "brought", "temporarily",
])
/// The same in one word.
private let verbsOfState = WordSet(
    words(
        """
        isnt doesnt dont cant wont arent didnt cleared reopened haven't hasn't isn't aren't wasn't weren't don't doesn't didn't won't can't cannot couldn't fails failed works resumed returned improved
        stops stopped throw throws recovered disappears disappeared
        """))

/// What tells nobody what to look for: words of grammar, the work, and trouble without a name.
private let emptyWords = WordSet(
    words(
        """
        a an the this that these those it its it's they them their there here we us our ours i my he she his her who what which whatever
        all any some many most more much few several other others another each every both either neither no none nothing something someone
        is are was were be been being am has have had having do does did done can could may might must shall should will would
        to of in on at by for from with without about into over under between through during before after since until till as than then
        and or but so if because while when where whether although though however also too either not only just even still yet already
        now again once soon later earlier ago today yesterday tomorrow tonight currently previously recently initially finally shortly
        fully partially completely entirely nearly almost approximately about around roughly further additional possible possibly likely
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
        november december morning afternoon evening night noon midnight am pm utc gmt est edt cst cdt mst pst pdt bst cet cest aest
        second seconds minute minutes hour hours day days week weeks month months time times moment while period
        issue issues problem problems incident incidents matter situation trouble event events thing things fault faults bug bugs
        fix fixes solution workaround resolution remedy cause causes root source reason impact impacts effect effects
        work working works maintenance upgrade upgrades update updates updated change changes patch deployment deploy rollback release
        team teams engineer engineers engineering staff colleagues provider providers supplier suppliers vendor vendors partner partners
        technician technicians operations support investigation investigations investigating details detail information info status
        progress news eta plan plans planned scheduled emergency next latest recent new old part parts full ongoing
        functionality service services data router server servers affected resolved resolve identified identify implemented implement applied apply deployed completed complete confirmed monitoring monitor
        monitored verified tested underway started starting start begun began finished continue continues continuing continued keep keeps
        remain remains stay stayed seem seems seemed appear appears appeared believe expect expected
        notice note please sorry thank thanks apologise apologize apology patience inconvenience everyone
        cable cables fibre fiber fibres splicing script scripts hardware firewall firewalls code root site
        aware reported reports report reporting seen see seeing
        """))

private func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
