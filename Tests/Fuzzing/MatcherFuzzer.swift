import Diagnostics

@testable import StatusLint

/// Any bytes through what cuts and matches text: ranges are inside the text, in order, and never a trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = Array(UnsafeBufferPointer(start: start, count: count))
    var end = 0
    for sentence in sentenceRanges(text) {
        precondition(sentence.lowerBound >= end && sentence.upperBound <= text.count && !sentence.isEmpty, "sentences")
        end = sentence.upperBound
        var words: [Token] = []
        tokens(text, in: sentence, into: &words)
        for (word, next) in zip(words, words.dropFirst()) { precondition(word.range.upperBound <= next.range.lowerBound, "tokens") }
        precondition(words.allSatisfy { sentence.contains($0.range.lowerBound) && $0.range.upperBound <= sentence.upperBound }, "inside")
        var matches: [PhraseMatch] = []
        table.matches(words, in: 0..<words.count, of: text, into: &matches)
        precondition(
            matches.allSatisfy { sentence.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= sentence.upperBound }, "matches")
        precondition(clockTimes(text, in: sentence).allSatisfy { $0.upperBound <= sentence.upperBound }, "times")
        _ = zoneMention(text, in: sentence, own: ["GMT"])
    }
    let found = secrets(in: text).map(\.range)
    for (one, next) in zip(found, found.dropFirst()) { precondition(one.upperBound <= next.lowerBound, "secrets") }
    precondition(found.allSatisfy { $0.upperBound <= text.count }, "secrets inside")
    return 0
}

private let table: PhraseTable = {
    var table = PhraseTable()
    table.addCues()
    for (number, entry) in Lexicon.standard.entries.enumerated() {
        for (form, words) in entry.forms.enumerated() { table.add(words, .term(entry: number, form: form), matchesCase: true) }
    }
    return table
}()
