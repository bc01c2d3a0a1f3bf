import Basics

/// Whether a sentence tells what happened: what customers could not do, what was put right or what caused it. That it works again is none.
extension SentenceSubject {
    var tellsWhatHappened: Bool { tellsTrouble || tellsRepair || tellsCause || tellsOfThePast }

    /// What customers could not do.
    private var tellsTrouble: Bool {
        if cues.has(.noImpact) || isOnlyCase { return false }
        // "The cache did not answer in time": not said for customers, which other rules see to, but it is what happened.
        if namesSymptom, !terms.isEmpty { return true }
        // "The page was not accessible", but not "no data was lost".
        if namesSymptom, !deniesSymptom, statesImpact || hasWord(of: pastWords, in: sentence.tokens) { return true }
        return (statesImpact && saysWhomItAffected) || metTrouble || wereDone
    }

    /// "This affected bookings in York", "guests were affected"; "we write to affected guests" is not about what happened.
    private var saysWhomItAffected: Bool {
        matches(of: .trouble).contains { trouble in
            let isIdle = isWord(at: trouble.tokens.lowerBound - 1, in: idleWords)
            let clause = clause(upTo: trouble.tokens.lowerBound).lowerBound..<clause(from: trouble.tokens.lowerBound).upperBound
            guard !isIdle, !has(.passive, in: clause) else { return false }
            return has(.customer, in: clause) || (namesWhatWasAffected && hasCustomersThings(in: clause))
        }
    }

    /// "We saw many errors in bookings".
    private var metTrouble: Bool {
        cues.has(.trouble) && hasCustomersThings(in: sentence.tokens) && hasWord(of: meetingWords, in: sentence.tokens)
    }

    /// "Guests were charged twice", "some patients received odd letters".
    private var wereDone: Bool {
        matches(of: .customer).contains { customer in
            let next = customer.tokens.upperBound
            return isWord(at: next, in: receivingWords) || (isWord(at: next, in: pastWords) && isWord(at: next + 1, in: sufferedWords))
        }
    }

    /// "If it goes down again, call us".
    private var isOnlyCase: Bool { hasWord(of: ifWord, in: sentence.tokens) && !cues.has(.us) }

    /// "No data was lost".
    private var deniesSymptom: Bool {
        let symptoms = matches(of: .symptom)
        return !symptoms.isEmpty
            && symptoms.allSatisfy {
                if isWord(at: $0.tokens.lowerBound - 2, in: .what) { return true }
                return hasWord(of: denials, in: tokens(before: $0.tokens.lowerBound, 5)) && !isWord(at: $0.tokens.lowerBound, in: denials)
            }
    }

    /// What was repaired or done: a repair beside something more than "issue" or "fix", or work that was completed.
    var tellsRepair: Bool {
        matches(of: .repair).contains { !isState($0.tokens.lowerBound) && names(in: part(around: $0.tokens)) }
            || sentence.tokens.contains { isWorkDone($0) }
    }

    /// "The gates are enabled" is how it is now.
    private func isState(_ repair: Int) -> Bool {
        isWord(at: repair - 1, in: .beingNow) || (isWord(at: repair - 1, in: nowWords) && isWord(at: repair - 2, in: .beingNow))
    }

    /// "The work on the bridge is complete", but not "your order is complete".
    private func isWorkDone(_ index: Int) -> Bool {
        guard isWord(at: index, in: finishedWords) else { return false }
        let around = clause(upTo: index).lowerBound..<tokens(from: index + 1, 3).upperBound
        return around.contains { noun in
            isWord(at: noun, in: workNouns) || workEndings.contains { ends(noun, in: $0) && text.tokens[noun].range.count > 7 }
        }
    }

    var tellsCause: Bool {
        guard !cues.has(.hedge) else { return false }
        return matches(of: .cause).contains { cause in
            let last = cause.tokens.upperBound - 1
            if isWord(at: last, in: .causes) { return false }
            if names(in: tokens(from: cause.tokens.upperBound, 7)) { return true }
            return isWord(at: cause.tokens.lowerBound, in: leadingWords) && names(in: tokens(before: cause.tokens.lowerBound, 5))
        }
    }

    /// The words around a verb, up to seven on either side, that belong to it: to the next comma or "and".
    private func part(around verb: Range<Int>) -> Range<Int> {
        let clause = clause(upTo: verb.lowerBound).lowerBound..<clause(from: verb.lowerBound).upperBound
        let start = (clause.lowerBound..<verb.lowerBound).last { isWord(at: $0, in: .and) }.map { $0 + 1 } ?? clause.lowerBound
        // "The issue was corrected and lessons are open"; "we replaced the disk and the cable" has its objects behind.
        let isPassive = isWord(at: verb.lowerBound - 1, in: beingWords) || isWord(at: verb.lowerBound - 2, in: beingWords)
        let end = isPassive ? (verb.upperBound..<max(verb.upperBound, clause.upperBound)).first { isWord(at: $0, in: .and) } : nil
        return max(start, verb.lowerBound - 7)..<min(end ?? clause.upperBound, verb.upperBound + 7)
    }

    /// Whether words of substance stand in a stretch.
    private func names(in stretch: Range<Int>) -> Bool {
        let said = matches.filter { $0.meaning.isEmptyWord }.map(\.tokens)
        return stretch.contains { index in
            guard !said.contains(where: { $0.contains(index) }) else { return false }
            let token = text.tokens[index]
            return token.range.count > 3 && !smallWords.contains(token.word)
        }
    }
}

extension PhraseMeaning {
    /// Words that carry no news of their own.
    fileprivate var isEmptyWord: Bool {
        switch self {
        case .cue(.generic), .cue(.passive), .cue(.us), .cue(.courtesy), .cue(.repair), .cue(.cause), .cue(.recovery), .cue(.hedge),
            .cue(.customerAction), .cue(.work), .cue(.noImpact):
            true
        default: false
        }
    }
}

private let pastWords = WordSet(["was", "were", "had", "could", "did"])
private let meetingWords = WordSet(["saw", "seen", "experienced", "had", "noticed", "met", "suffered"])
/// Before "affected" as a mere adjective.
private let idleWords = WordSet(["with", "the", "all", "to", "any", "of", "those", "and", "contacted", "every"])
private let receivingWords = WordSet(["received", "got", "saw", "paid"])
private let sufferedWords = WordSet([
    "sent", "shown", "charged", "asked", "told", "given", "billed", "moved", "put", "kept", "locked", "cut", "signed",
])
private let ifWord = WordSet(["if"])
private let denials = WordSet(["no", "not", "nothing", "nobody", "without", "never", "none"])
private let finishedWords = WordSet(["completed", "complete", "finished"])
/// Verbs that have the cause before them.
private let leadingWords = WordSet(["causing", "caused", "causes", "led", "leads", "resulted"])
private let workNouns = WordSet([
    "work", "works", "upgrade", "review", "move", "change", "changes", "repair", "repairs", "switch", "update", "updates", "migration",
    "deployments",
    "swap",
])
private let workEndings = ["tion", "tions", "ment", "ments", "nance", "sting", "ding"]
private let beingWords = WordSet(["is", "was", "were", "are", "been", "be", "being"])
private let nowWords = WordSet(["now", "all"])
private let smallWords = WordSet([
    "this", "that", "these", "those", "have", "been", "being", "were", "with", "from", "into", "they", "them", "their", "will", "would",
    "should", "also", "then", "than", "when", "while", "which", "what", "there", "here", "some", "most", "more", "very", "fully",
    "once",
    "about", "after", "before", "during", "until", "since", "over", "under", "through", "again", "further", "promptly", "quickly",
    "successfully", "permanently", "completely", "service", "services", "system", "systems", "everything", "normal", "normally",
    "currently",
    "today", "yesterday", "earlier", "please", "region", "necessary", "appropriate", "required", "underlying", "affected", "team",
    "status",
    "production", "operating", "continue", "closely", "process", "steps", "ensure", "prevent", "happen", "modify", "internal", "open",
])
