import Basics

/// A word or phrase of the lexicon found in a sentence.
struct Term: Sendable {
    /// Which of the lexicon's entries it is.
    var number: Int
    var form: Int
    /// Offsets into the block's text.
    var range: Range<Int>
    /// Indices into the text's tokens.
    var tokens: Range<Int>

    var entry: LexiconEntry { Lexicon.standard.entries[number] }

    /// What leads to other words where none can be put in its place.
    var question: String { entry.question ?? "what do customers notice of it?" }
}

/// The terms among a sentence's matches that don't overlap: the longest of those that begin first, but for names that customers know.
func terms(among matches: ArraySlice<PhraseMatch>, in sentence: Range<Int>, of tokens: [Token], into found: inout [Term]) {
    let first = found.count
    for match in matches {
        guard case .term(let number, let form) = match.meaning else { continue }
        let applies = Lexicon.standard.entries[number].applies(to: match.tokens, in: sentence, of: tokens) {
            matches.contains { isTechnicalNeighbour($0, of: match) }
        }
        guard applies else { continue }
        if matches.contains(where: { $0.meaning == .known && $0.range.overlaps(match.range) }) { continue }
        let term = Term(number: number, form: form, range: match.range, tokens: match.tokens)
        if found.count > first, let last = found.last, last.range.overlaps(term.range) {
            if last.range.lowerBound == term.range.lowerBound, last.range.count < term.range.count { found[found.count - 1] = term }
        } else {
            found.append(term)
        }
    }
}

/// Whether a match is another technical term that stands close without being part of it: two words that are both ambiguous by
/// themselves settle each other's sense.
private func isTechnicalNeighbour(_ other: PhraseMatch, of match: PhraseMatch) -> Bool {
    guard case .term(let number, _) = other.meaning, case .term(let own, _) = match.meaning, number != own,
        Lexicon.standard.entries[number].isTelling
    else { return false }
    let gap = max(other.tokens.lowerBound - match.tokens.upperBound, match.tokens.lowerBound - other.tokens.upperBound)
    return gap >= 0 && gap <= 5
}

extension SentenceSubject {
    /// Whether brackets or "that is" right behind a term explain it.
    func isExplained(_ range: Range<Int>) -> Bool {
        let rest = block.text[range.upperBound..<sentence.range.upperBound].drop(while: \.isSpace)
        if rest.first == UInt8(ascii: "("), let end = rest.firstIndex(of: UInt8(ascii: ")")) {
            return wordRanges(block.text, in: rest.startIndex..<end).count > 1
        }
        return [", that is", " that is,", ", which is", ", meaning"].contains { block.text[range.upperBound...].starts(with: $0.utf8) }
    }
}
