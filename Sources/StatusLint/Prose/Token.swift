import Basics

/// A word as phrases see it: without the punctuation around it, whatever its case.
struct Token: Sendable {
    /// Offsets into the block's text; a closing "'s" is left out.
    var range: Range<Int>
    /// Equal for equal words, whatever their case; see `wordHash`.
    var word: UInt64
    /// Whether nothing but spaces, hyphens, dashes without spaces and slashes parts it from the token before: phrases don't reach across a comma.
    var isJoined: Bool
}

/// Cuts a stretch of text into tokens. Full stops, apostrophes, `_`, `+` and `#` inside a word belong to it
/// (`Node.js`, `can't`); addresses are left out.
func tokens(_ text: [UInt8], in range: Range<Int>, into tokens: inout [Token]) {
    text.withUnsafeBufferPointer { text in
        var index = range.lowerBound
        var isJoined = false
        while index < range.upperBound {
            guard let length = wordByteLength(text, index, range.upperBound) else {
                if isDashInside(text, index, range) {
                    index += 3
                    continue
                }
                isJoined = isJoined && isJoint(text[index])
                index += 1
                continue
            }
            let start = index
            index += length
            while index < range.upperBound {
                if text[index].isLowercase {
                    index += 1
                } else if let length = wordByteLength(text, index, range.upperBound) {
                    index += length
                } else if let length = innerLength(text, index, range.upperBound) {
                    index += length
                } else {
                    break
                }
            }
            if let end = endOfAddress(text, index, range.upperBound) {
                (index, isJoined) = (end, false)
                continue
            }
            let end = withoutPossessive(text, start, index)
            tokens.append(Token(range: start..<end, word: wordHash(text[start..<end]), isJoined: isJoined))
            isJoined = true
        }
    }
}

/// The tokens of a phrase, as the texts that it is looked for in are cut.
func tokens(_ phrase: String) -> [Token] {
    let text = Array(phrase.utf8)
    var found: [Token] = []
    tokens(text, in: 0..<text.count, into: &found)
    return found
}

/// FNV-1a over the bytes with ASCII capitals made small, typographic apostrophes made plain, soft hyphens left out, and letters and their
/// marks in one.
func wordHash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var hash = FNV1a()
    var index = word.startIndex
    while index < word.endIndex {
        let byte = word[index]
        if byte < 0x80 {
            hash.add(byte.lowercased)
            index += 1
        } else if let length = wideLength(word, index, &hash) {
            index += length
        } else {
            return composedHash(word)
        }
    }
    return hash.value
}

/// Adds what begins with a byte above ASCII; nil where the word has a mark apart from its letter.
private func wideLength(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ index: Int, _ hash: inout FNV1a) -> Int? {
    switch word[index] {
    case 0xC2 where index + 1 < word.endIndex && word[index + 1] == 0xAD: return 2
    case 0xE2 where index + 2 < word.endIndex && word[index + 1] == 0x80 && word[index + 2] == 0x99:
        hash.add(UInt8(ascii: "'"))
        return 3
    case 0xCC, 0xCD: return nil
    default:
        hash.add(word[index])
        return 1
    }
}

/// The hash of a word as it is in one; marks that no letter takes stay as they are.
private func composedHash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    let composed = word.composed
    if composed.hasMarksApart { return composed.reduce(into: FNV1a()) { $0.add($1.lowercased) }.value }
    return wordHash(composed[...])
}

/// The hash of a word in a text.
func wordHash(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.withUnsafeBufferPointer { wordHash($0[...]) }
}

/// The hash of a word written in the program.
func wordHash(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { wordHash($0[...]) }
}

private typealias Text = UnsafeBufferPointer<UInt8>

/// The length of a letter or digit, or nil where there is none: dashes and typographic quotes are above ASCII too, and no words.
private func wordByteLength(_ text: Text, _ index: Int, _ end: Int) -> Int? {
    let byte = text[index]
    if byte < 0x80 { return byte.isDigit || byte.isLetter ? 1 : nil }
    if byte == 0xE2, index + 1 < end, text[index + 1] == 0x80 || text[index + 1] == 0x81 { return nil }
    if byte == 0xC2, index + 1 < end, text[index + 1] == 0xA0 { return nil }
    return byte >= 0xC0 ? 1 : (index > 0 && isGeneralPunctuation(text, index) ? nil : 1)
}

/// Whether a continuation byte belongs to U+2000 to U+206F or to a no-break space.
private func isGeneralPunctuation(_ text: Text, _ index: Int) -> Bool {
    if text[index - 1] == 0xE2 { return text[index] == 0x80 || text[index] == 0x81 }
    if text[index - 1] == 0xC2 { return text[index] == 0xA0 }
    return index > 1 && text[index - 2] == 0xE2 && (text[index - 1] == 0x80 || text[index - 1] == 0x81)
}

/// What may stand inside a word: `.`, an apostrophe or `_` before a letter or digit, `+` and `#` anywhere.
private func innerLength(_ text: Text, _ index: Int, _ end: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "_"): return 1
    case UInt8(ascii: "."), UInt8(ascii: "'"):
        return index + 1 < end && wordByteLength(text, index + 1, end) != nil ? 1 : nil
    case 0xE2 where index + 3 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99:
        return wordByteLength(text, index + 3, end) != nil ? 3 : nil
    default: return nil
    }
}

/// Where the rest of an address ends, or nil where no `://` follows: addresses are no words.
private func endOfAddress(_ text: Text, _ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end, text[index] == UInt8(ascii: ":"), text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/")
    else { return nil }
    return text[index..<end].firstIndex(where: \.isSpace) ?? end
}

/// Whether a hyphen that doesn't break or a dash stands between two letters or digits, as in "pay‑gw": U+2010 to U+2013.
private func isDashInside(_ text: Text, _ index: Int, _ range: Range<Int>) -> Bool {
    guard text[index] == 0xE2, index > range.lowerBound, index + 3 < range.upperBound, text[index + 1] == 0x80,
        (0x90...0x93).contains(text[index + 2])
    else { return false }
    return wordByteLength(text, index - 1, range.upperBound) != nil && wordByteLength(text, index + 3, range.upperBound) != nil
}

private func isJoint(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == 0xC2 || byte == 0xA0
}

private func withoutPossessive(_ text: Text, _ start: Int, _ end: Int) -> Int {
    guard end - start > 2, text[end - 1].lowercased == UInt8(ascii: "s") else { return end }
    if text[end - 2] == UInt8(ascii: "'") { return end - 2 }
    return end - start > 4 && text[end - 2] == 0x99 && text[end - 3] == 0x80 && text[end - 4] == 0xE2 ? end - 4 : end
}
