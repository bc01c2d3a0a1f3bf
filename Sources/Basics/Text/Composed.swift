import Foundation

extension Collection<UInt8> {
    /// Whether some letter may be written as a letter and its mark apart: the marks U+0300 to U+036F begin with these bytes.
    package var hasMarksApart: Bool { contains { $0 == 0xCC || $0 == 0xCD } }

    /// UTF-8 with letters and their marks in one, as most keyboards write them (NFC).
    package var composed: [UInt8] { Array(string.precomposedStringWithCanonicalMapping.utf8) }
}
