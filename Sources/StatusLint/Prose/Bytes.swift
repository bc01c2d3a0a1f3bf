import Basics

// Texts are judged as UTF-8: letters are ASCII letters and everything above, as no rule asks about a letter that isn't ASCII.

extension UInt8 {
    var isLetter: Bool { isUppercase || isLowercase || self >= 0x80 }
    var isWordByte: Bool { isLetter || isDigit }
}

extension [UInt8] {
    /// Whether a word in it ends so, whatever its case.
    func ends(_ word: Range<Int>, in ending: String) -> Bool {
        let ending = ending.utf8
        return word.count >= ending.count && zip(ending, self[(word.upperBound - ending.count)...]).allSatisfy { $0 == $1.lowercased }
    }

    /// Whether a piece of text stands somewhere in it.
    func holds(_ piece: [UInt8]) -> Bool {
        guard let first = piece.first, count >= piece.count else { return piece.isEmpty }
        return (0...count - piece.count).contains { self[$0] == first && self[$0..<$0 + piece.count] == piece[...] }
    }
}

/// A word without the punctuation around it: `(HTTP` and `500,` become `HTTP` and `500`.
func trimmed(_ word: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, !text[start].isWordByte { start += 1 }
    while end > start, !text[end - 1].isWordByte { end -= 1 }
    return start..<end
}

extension ArraySlice<UInt8> {
    /// Where a text begins for the last time, or nil where it isn't there.
    func lastStart(of text: String.UTF8View) -> Int? {
        indices.last { self[$0...].starts(with: text) }
    }
}
