import Basics

/// What a sentence says of the incident itself, and of what is still to come. Offsets are those of the block's text.
extension SentenceSubject {
    /// "We are closing this incident", "this incident is now closed".
    var closesIt: Range<Int>? {
        if hasWord(of: conditions, in: sentence.tokens) { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            if isWord(at: index, in: closing), isWord(at: index + 1, in: these), isWord(at: index + 2, in: cases) {
                return stretch(index..<index + 3)
            }
            guard isWord(at: index, in: cases), isWord(at: index + 1, in: being) else { return nil }
            var end = index + 2
            while isWord(at: end, in: between) { end += 1 }
            return isWord(at: end, in: closed) ? stretch(max(sentence.tokens.lowerBound, index - 1)..<end + 1) : nil
        }.first
    }

    /// "Expect further delays tonight", "there will be more queues": trouble that is announced.
    var moreToCome: Range<Int>? {
        if hasWord(of: doubts, in: sentence.tokens) || hasWord(of: denials, in: sentence.tokens) { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            guard isWord(at: index, in: more), let trouble = tokens(from: index + 1, 2).first(where: { isWord(at: $0, in: troubles) }),
                let start = tokens(before: index, 3).last(where: { isWord(at: $0, in: announcing) })
            else { return nil }
            return stretch(start..<trouble + 1)
        }.first
    }

    /// "The issue is recurring", "the fault keeps coming back", "the outage has returned": trouble that isn't over.
    var comesBack: Range<Int>? {
        if hasWord(of: conditions, in: sentence.tokens) { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            guard isWord(at: index, in: incidentNouns), let end = endOfReturn(from: index + 1) else { return nil }
            return stretch(index..<end)
        }.first
    }

    /// Behind "is recurring", "has now come back".
    private func endOfReturn(from index: Int) -> Int? {
        var words = tokens(from: index, 5).filter { !isWord(at: $0, in: lately) }[...]
        guard let verb = words.popFirst(), let last = words.popFirst(),
            let returning = returnings.first(where: { isWord(at: verb, in: $0.verbs) })
        else { return nil }
        if isWord(at: last, in: comeWords) {
            return words.first.flatMap { isWord(at: $0, in: backWord) ? $0 + 1 : nil }
        }
        // "The incident is back under control", "has returned to normal".
        return isWord(at: last, in: returning.words) && !isWord(at: last + 1, in: recoveries) ? last + 1 : nil
    }
}

private let incidentNouns = WordSet([
    "issue", "issues", "problem", "problems", "fault", "faults", "outage", "outages", "incident", "error", "errors", "trouble", "failure",
    "failures", "disruption", "disruptions",
])
private let lately = WordSet(["now", "still", "again", "currently", "unfortunately", "since", "sadly"])
private let returnings = [
    (verbs: WordSet.beingNow, words: WordSet(["recurring", "reoccurring", "re-occurring", "returning", "back"])),
    (verbs: WordSet.having, words: WordSet(["returned", "recurred", "reoccurred", "reappeared", "resurfaced"])),
    (verbs: WordSet(["keeps", "keep"]), words: WordSet(["recurring", "reoccurring", "happening", "returning", "occurring"])),
]
private let comeWords = WordSet(["come", "coming"])
private let backWord = WordSet(["back"])
private let recoveries = WordSet(["up", "to", "online", "under", "normal"])
private let conditions = WordSet(["if", "when", "should", "unless", "whether", "once", "until", "before", "after", "as"])
private let doubts = WordSet(["if", "unless", "whether", "once", "should"])
private let closing = WordSet(["closing"])
private let these = WordSet(["this", "the", "our"])
private let cases = WordSet(["incident", "case", "issue", "outage", "report"])
private let being = WordSet(["is", "was", "has", "are", "were"])
private let between = WordSet(["now", "been", "therefore", "hereby", "considered", "officially", "being"])
private let closed = WordSet(["closed", "over"])
private let denials = WordSet(["not", "no", "don't", "never", "without", "nobody"])
private let more = WordSet(["further", "more", "continued", "additional"])
private let troubles = WordSet([
    "delay", "delays", "disruption", "disruptions", "errors", "queues", "outages", "interruptions", "cancellations", "problems", "trouble",
    "slowness",
])
private let announcing = WordSet(["expect", "expected", "be", "anticipate", "face"])
