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
}

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
