import Diagnostics

/// Something in a text that nobody sees: a control character, an override of the writing direction, a space without width, or a line
/// separator that no editor shows as one. What they hide or turn round nobody sees. Marks and joiners that scripts need are fine.
struct InvisibleCharacter: Equatable {
    var scalar: UInt32
    var range: Range<Int>

    var name: String {
        if scalar < 0x20 || scalar == 0x7F { return "an invisible control character" }
        let code = String(scalar, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return isLineSeparator ? "an invisible line separator (U+\(padded))" : "an invisible character (U+\(padded))"
    }

    var wayOut: String { isLineSeparator ? "delete it, or press Enter for a new line" : "delete it" }

    /// They end a line for YAML but not for any editor, so they could hide a key.
    var isLineSeparator: Bool { scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029 }
}

extension SourceFile {
    /// All of them, in order. The file is UTF-8.
    var invisibleCharacters: [InvisibleCharacter] {
        if isPlain { return [] }
        return bytes.withUnsafeBufferPointer { bytes in
            bytes.indices.compactMap { index in
                invisibleScalar(bytes, at: index).map { InvisibleCharacter(scalar: $0.scalar, range: index..<index + $0.length) }
            }
        }
    }

    /// The bytes with spaces for those of invisible characters, so that all else is read where it stands and nothing hidden is published.
    var visibleBytes: [UInt8] {
        let found = invisibleCharacters
        if found.isEmpty { return bytes }
        var visible = bytes
        for index in found.flatMap(\.range) { visible[index] = UInt8(ascii: " ") }
        return visible
    }

    /// Whether no byte could be part of an invisible character.
    private var isPlain: Bool {
        bytes.withUnsafeBufferPointer { bytes in !bytes.contains { isForbiddenControl($0) || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF } }
    }
}

/// The invisible character that starts at an offset, if one does, and its length in bytes.
private func invisibleScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    if isForbiddenControl(first) { return (UInt32(first), 1) }
    func next(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
    switch (first, next(1), next(2)) {
    case (0xC2, 0x80...0x9F, _): return (UInt32(next(1)), 2)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0xA8...0xAE): return (0x2000 + UInt32(next(2) & 0x3F), 3)
    // Some editors put it at the start of a file, where it means nothing.
    case (0xEF, 0xBB, 0xBF) where index > 0: return (0xFEFF, 3)
    default: return nil
    }
}

/// Control characters have no meaning in text but tab and line ends.
private func isForbiddenControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || (byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r"))
}
