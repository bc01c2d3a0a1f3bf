import Basics

/// What a review says of somebody that puts the cause on them: what they should have done, did not do, or were.
extension SentenceSubject {
    /// Where a sentence finds fault with a person; nil where it only tells what they did.
    func failing(of person: PhraseMatch) -> Range<Int>? {
        let start = person.tokens.lowerBound
        let verb = afterAdverbs(person.tokens.upperBound)
        let ends = [
            shouldHave(verb), leftUndone(verb), wasAtFault(verb), brought(verb), didWithout(verb), wouldHave(person, verb),
            mishap(verb), tooSlowly(verb), letItPass(verb), shippedUnready(verb),
        ]
        if let end = ends.compactMap({ $0 }).max() { return stretch(start..<min(end, sentence.tokens.upperBound)) }
        if let first = isBelittled(person) ?? isAccused(person) { return stretch(first..<person.tokens.upperBound) }
        return blameLies(with: person).map { stretch($0..<person.tokens.upperBound) } ?? owned(by: person) ?? slip(by: person)
    }

    /// Past "also", "simply" and the like.
    func afterAdverbs(_ index: Int) -> Int {
        var index = index
        while isWord(at: index, in: adverbs) { index += 1 }
        return index
    }

    /// "Should have asked", "ought to have looked", "could have prevented it". What should have been done to them is another's part.
    func shouldHave(_ verb: Int) -> Int? {
        var index = verb
        guard isWord(at: index, in: oughtWords) else { return nil }
        let isCould = isWord(at: index, in: couldWords)
        index += 1
        while isWord(at: index, in: betweenWords) { index += 1 }
        guard isWord(at: index, in: haveWords), word(at: index + 1) != nil, !isWord(at: index + 1, in: innocentParticiples) else {
            return nil
        }
        return !isCould || isWord(at: index + 1, in: preventingWords) ? index + 2 : nil
    }

    /// "Did not check", "never cleaned it", "missed the second alarm".
    func leftUndone(_ verb: Int) -> Int? {
        if isWord(at: verb, in: failedWords) { return verb + 1 }
        if isWord(at: verb, in: .never) {
            return word(at: verb + 1) == nil || isWord(at: verb + 1, in: receivingWords) ? nil : verb + 2
        }
        let isShort = isWord(at: verb, in: didntWords)
        guard isShort || (isWord(at: verb, in: didWords) && isWord(at: verb + 1, in: .not)) else { return nil }
        let done = afterAdverbs(verb + (isShort ? 1 : 2))
        return isWord(at: done, in: dutifulVerbs) ? done + 1 : nil
    }

    /// "Was too slow", "was not paying attention", "is responsible for the outage".
    func wasAtFault(_ verb: Int) -> Int? {
        guard isWord(at: verb, in: beingWords) else { return nil }
        var index = verb + 1
        let isNot = isWord(at: index, in: .not) || isWord(at: verb, in: wasntWords)
        while isWord(at: index, in: degreeWords) { index += 1 }
        if isNot { return isWord(at: index, in: attentionWords) ? index + 1 : nil }
        if isWord(at: index, in: responsibleWords) {
            return firstWord(of: troubleWords, in: tokens(from: index + 1, 4)).map { $0 + 1 }
        }
        if isWord(at: index, in: inWords) { return firstWord(of: hurryWords, in: tokens(from: index + 1, 2)).map { $0 + 1 } }
        return isWord(at: index, in: badWords) ? index + 1 : nil
    }

    /// "Caused it", "messed up".
    private func brought(_ verb: Int) -> Int? { isWord(at: verb, in: bringingWords) ? verb + 1 : nil }

    /// "Approved it without reading it", "did it without asking".
    private func didWithout(_ verb: Int) -> Int? {
        guard let without = firstWord(of: .without, in: tokens(from: verb, 8)), !hasWord(of: newSubjects, in: verb..<without) else {
            return nil
        }
        return firstWord(of: careWords, in: tokens(from: without + 1, 2)).map { $0 + 1 }
    }

    /// "Pulled the wrong plug", "ran it by accident", "did nothing", "lost track".
    private func mishap(_ verb: Int) -> Int? {
        let reach = tokens(from: verb, 10)
        let end = reach.first { hasWord(of: newSubjects, in: $0..<$0 + 1) || isWord(at: $0, in: clauseWords) } ?? reach.upperBound
        for index in verb..<max(verb, end) {
            if isWord(at: index, in: .wrong), index > verb, isWord(at: index - 1, in: articleWords) { return index + 2 }
            if isWord(at: index, in: byWords), isWord(at: index + 1, in: accidentWords) { return index + 2 }
            if isWord(at: index, in: didWords), isWord(at: index + 1, in: nothingWords), !isWord(at: index + 2, in: .wrong) {
                return index + 2
            }
        }
        return isWord(at: verb, in: losingWords) && isWord(at: verb + 1, in: lostThings) ? verb + 2 : nil
    }

    /// "Had Chi read it", "if Chi had looked".
    private func wouldHave(_ person: PhraseMatch, _ verb: Int) -> Int? {
        let (start, first) = (person.tokens.lowerBound, sentence.tokens.lowerBound)
        if start == first + 1, isWord(at: first, in: .had) {
            return word(at: verb) == nil || isWord(at: verb, in: innocentParticiples) ? nil : verb + 1
        }
        guard isWord(at: start - 1, in: ifWords), isWord(at: verb, in: .had) || isWord(at: verb, in: hadntWords) else { return nil }
        let done = afterAdverbs(isWord(at: verb + 1, in: .not) ? verb + 2 : verb + 1)
        return word(at: done) == nil || isWord(at: done, in: innocentParticiples) ? nil : done + 1
    }

    /// "It was down to Chi", "the blame lies with the commander", "this is on the network team".
    private func blameLies(with person: PhraseMatch) -> Int? {
        let before = person.tokens.lowerBound - 1
        guard isWord(at: before, in: joiningWords), !isOnlyDenied(before: before) else { return nil }
        if let lying = firstWord(of: lyingWords, in: tokens(before: before, 4)) { return lying }
        // "This is on Chi."
        let isLast = person.tokens.upperBound == sentence.tokens.upperBound
        return isLast && isWord(at: before, in: .on) && isWord(at: before - 1, in: beingWords) ? before - 1 : nil
    }

    /// "Ana's lack of experience", "the commander's hurry".
    private func owned(by person: PhraseMatch) -> Range<Int>? {
        guard isPossessive(person.tokens.upperBound - 1), !isOnlyDenied(before: person.tokens.lowerBound),
            let failing = firstWord(of: failings, in: tokens(from: person.tokens.upperBound, 2))
        else { return nil }
        return stretch(person.tokens.lowerBound..<failing + 1)
    }

    /// "A typo by Ana".
    private func slip(by person: PhraseMatch) -> Range<Int>? {
        guard isWord(at: person.tokens.lowerBound - 1, in: byWords),
            let failing = firstWord(of: failings, in: tokens(before: person.tokens.lowerBound - 1, 3))
        else { return nil }
        return stretch(failing..<person.tokens.upperBound)
    }
}

private let adverbs = WordSet([
    "also", "simply", "just", "again", "then", "clearly", "repeatedly", "really", "probably", "apparently", "obviously", "still", "even",
    "who", "himself", "herself", "themselves", "alone", "actually",
])
private let oughtWords = WordSet(["should", "ought", "could", "shouldn't", "needed"])
private let couldWords = WordSet(["could"])
private let betweenWords = WordSet(["not", "to", "really", "never", "at", "least", "just", "simply", "easily", "also"])
private let haveWords = WordSet(["have", "of"])
private let preventingWords = WordSet([
    "prevented", "avoided", "stopped", "checked", "noticed", "caught", "asked", "told", "known", "warned", "looked", "waited", "tested",
    "done", "escalated", "called", "read", "acted", "reacted", "verified",
])
/// What is done to somebody, or what they can't help.
private let innocentParticiples = WordSet(["been", "had", "known", "seen", "got", "gotten", "received", "heard"])
private let failedWords = WordSet([
    "missed", "forgot", "ignored", "overlooked", "neglected", "disregarded", "refused", "skipped", "bypassed", "violated", "breached",
    "flouted",
])
private let receivingWords = WordSet([
    "got", "received", "saw", "heard", "knew", "had", "was", "were", "reached", "been", "needs", "need", "needed", "has", "again", "is",
])
private let didWords = WordSet(["did", "does", "do"])
private let didntWords = WordSet(["didn't", "doesn't", "don't"])
private let dutifulVerbs = WordSet([
    "check", "follow", "test", "read", "look", "ask", "tell", "verify", "watch", "think", "wait", "listen", "bother", "update", "escalate",
    "warn", "run", "confirm", "review", "validate", "ensure", "care", "pay", "remember", "communicate", "announce", "finish", "clean",
    "renew", "respond", "answer", "react", "act", "take", "do", "try", "double", "inform", "hand", "raise", "report", "document", "monitor",
])
private let beingWords = WordSet(["was", "were", "is", "are", "wasn't", "weren't", "isn't", "aren't"])
private let wasntWords = WordSet(["wasn't", "weren't", "isn't", "aren't"])
private let degreeWords = WordSet([
    "too", "very", "so", "quite", "not", "solely", "partly", "mainly", "simply", "clearly", "really", "being",
])
private let attentionWords = WordSet([
    "paying", "watching", "listening", "careful", "prepared", "attentive", "thinking", "qualified", "competent", "diligent", "thorough",
])
private let responsibleWords = WordSet(["responsible", "accountable", "liable", "guilty"])
private let troubleWords = WordSet([
    "outage", "incident", "failure", "fault", "error", "mistake", "damage", "trouble", "problem", "loss", "this", "it", "downtime", "bug",
])
private let inWords = WordSet(["in", "at"])
private let hurryWords = WordSet(["hurry", "rush", "fault"])
private let badWords = WordSet([
    "slow", "careless", "asleep", "lazy", "distracted", "negligent", "inattentive", "unprepared", "inexperienced", "incompetent", "rushed",
    "impatient", "wrong", "sloppy", "drunk", "reckless", "clumsy", "hasty", "stubborn", "complacent", "unprofessional", "irresponsible",
])
private let bringingWords = WordSet(["caused", "broke", "crashed", "ruined", "messed", "screwed", "botched", "bungled", "sabotaged"])
private let careWords = WordSet([
    "reading", "checking", "testing", "asking", "telling", "looking", "thinking", "permission", "approval", "review", "reviewing",
    "warning", "waiting", "verifying", "consulting", "informing",
])
private let newSubjects = WordSet(["we", "which", "because", "after", "when", "while", "you", "our", "nobody", "nothing"])
private let hadntWords = WordSet(["hadn't"])
private let ifWords = WordSet(["if", "only"])
private let joiningWords = WordSet(["to", "with", "on", "from"])
private let clauseWords = WordSet(["that", "whether", "if", "how", "why", "where", "so", "who"])
private let articleWords = WordSet(["the", "a"])
private let accidentWords = WordSet(["accident", "mistake", "error"])
private let nothingWords = WordSet(["nothing", "little"])
private let losingWords = WordSet(["lost", "let", "left"])
private let lostThings = WordSet(["track", "it", "us", "things", "focus", "control", "interest", "customers", "early", "everybody"])
private let lyingWords = WordSet(["lies", "lay", "blame", "fault", "responsibility", "down", "attributed", "traced", "stems", "stemmed"])
private let failings = WordSet([
    "typo", "typos", "slip", "lapse", "lack", "inexperience", "haste", "hurry", "slowness", "inattention", "misstep", "mistake", "mistakes",
    "error", "errors", "fault", "oversight", "negligence", "blunder", "failure", "carelessness", "misjudgement", "doing", "impatience",
])
private let byWords = WordSet(["by", "from"])
