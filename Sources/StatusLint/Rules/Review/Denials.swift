import Basics

/// What is only denied, or said by others, blames nobody: "nobody is to blame", "the cause was not Chi", "'human error' is no answer".
extension SentenceSubject {
    /// Whether a stretch of the sentence's block is denied or quoted.
    func isOnlyDenied(_ range: Range<Int>) -> Bool {
        if isQuoted(range) { return true }
        guard let start = sentence.tokens.first(where: { text.tokens[$0].range.lowerBound >= range.lowerBound }) else { return false }
        let end = sentence.tokens.first { text.tokens[$0].range.lowerBound >= range.upperBound } ?? sentence.tokens.upperBound
        return isOnlyDenied(before: start) || (isWord(at: end, in: .being) && isWord(at: end + 1, in: afterwards))
    }

    /// Whether one of the few words before an index, in its clause, says no: "it was not", "nobody", but not "nobody but".
    func isOnlyDenied(before index: Int) -> Bool {
        if isWord(at: index - 1, in: .without) { return true }
        let near = clause(upTo: index).suffix(5)
        let start = near.last { isWord(at: $0, in: joints) }.map { $0 + 1 } ?? near.startIndex
        guard let denial = near[min(start, near.endIndex)...].last(where: { isWord(at: $0, in: denials) }) else { return false }
        return !isWord(at: denial + 1, in: exceptions)
    }
}

private let denials = WordSet([
    "nobody", "none", "no", "not", "never", "nor", "neither", "cannot", "isn't", "wasn't", "aren't", "weren't", "don't", "doesn't",
    "didn't", "can't", "won't",
])
private let exceptions = WordSet(["but", "except", "only", "just", "merely", "other", "else", "least", "solely"])
private let joints = WordSet(["and", "but", "then"])
private let afterwards = WordSet(["not", "never", "no", "where", "nothing", "only"])
