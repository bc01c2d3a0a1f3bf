import Basics

/// Something in a text that nobody sees: a control character, an override of the writing direction, a space without width, or a line
/// separator that no editor shows as one. What they hide or turn round nobody sees. Marks and joiners that scripts need are fine.
package struct InvisibleCharacter: Sendable, Equatable {
    package var scalar: UInt32
    package var range: Range<Int>

    package init(scalar: UInt32, range: Range<Int>) { (self.scalar, self.range) = (scalar, range) }

    package var name: String {
        if scalar < 0x20 || scalar == 0x7F { return "an invisible control character" }
        let code = String(scalar, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return isLineSeparator ? "an invisible line separator (U+\(padded))" : "an invisible character (U+\(padded))"
    }

    package var wayOut: String { isLineSeparator ? "delete it, or press Enter for a new line" : "delete it" }

    /// They end a line for YAML but not for any editor, so they could hide a key.
    package var isLineSeparator: Bool { scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029 }

    /// What is read in its place: a space for what would part words, nothing for what has no width.
    package var stead: [UInt8] { scalar < 0xA0 || isLineSeparator ? [0x20] : [] }
}

extension SourceFile {
    /// Some editors put U+FEFF at the start of a file; it means nothing.
    package var startAfterByteOrderMark: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// All of them, in order. The file is UTF-8; U+FEFF at its start means nothing.
    package var invisibleCharacters: [InvisibleCharacter] {
        bytes.invisibleCharacters.filter { $0.scalar != 0xFEFF || $0.range.lowerBound > 0 }
    }
}

extension [UInt8] {
    /// What nobody sees in a text in UTF-8, in order.
    package var invisibleCharacters: [InvisibleCharacter] {
        withUnsafeBufferPointer { bytes in
            // All bytes, and so many at a time: nearly no text has one.
            var suspects: UInt8 = 0
            for byte in bytes { suspects |= beginsInvisible(byte) ? 1 : 0 }
            if suspects == 0 { return [] }
            return bytes.indices.compactMap { index in
                invisibleScalar(bytes, at: index).map { InvisibleCharacter(scalar: $0.scalar, range: index..<index + $0.length) }
            }
        }
    }

    /// The text as it is read: without what nobody sees. In time that grows with the length.
    package var withoutInvisibleCharacters: [UInt8] {
        let hidden = invisibleCharacters
        if hidden.isEmpty { return self }
        var (seen, start): ([UInt8], Int) = ([], 0)
        for character in hidden {
            seen += self[start..<character.range.lowerBound] + character.stead
            start = character.range.upperBound
        }
        return seen + self[start...]
    }
}

/// Whether a byte could be the first of an invisible character.
private func beginsInvisible(_ byte: UInt8) -> Bool {
    isForbiddenControl(byte) || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xEF || byte == 0xF3
}

/// The invisible character that starts at an offset, if one does, and its length in bytes.
private func invisibleScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    if isForbiddenControl(first) { return (UInt32(first), 1) }
    guard first >= 0xC2 else { return nil }
    func next(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
    switch (first, next(1), next(2)) {
    case (0xC2, 0x80...0x9F, _): return (UInt32(next(1)), 2)
    // A vowel's separator that Unicode took back.
    case (0xE1, 0xA0, 0x8E): return (0x180E, 3)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA0...0xAF): return (scalar(bytes, at: index), 3)
    // Some editors put it at the start of a file. The others annotate what is between lines.
    case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xB9...0xBB): return (scalar(bytes, at: index), 3)
    case (0xF3, 0xA0, 0x80...0x81) where next(3) >= 0x80:
        return isInFlag(bytes, index) ? nil : (0xE0000 | UInt32(next(2) & 1) << 6 | UInt32(next(3) & 0x3F), 4)
    default: return nil
    }
}

/// Of three bytes.
private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
}

/// Whether a tag belongs to a flag such as Scotland's: a black flag and tags that say whose it is (UTS #51).
private func isInFlag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start >= 4, index - start < 32 {
        start -= 4
        if bytes[start] == 0xF0 { return bytes[start..<start + 4].elementsEqual([0xF0, 0x9F, 0x8F, 0xB4]) }
        guard bytes[start] == 0xF3, bytes[start + 1] == 0xA0 else { return false }
    }
    return false
}

/// Control characters have no meaning in text but tab and line ends.
private func isForbiddenControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || (byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r"))
}
