import Diagnostics

/// The most that is read of each kind of file, in bytes.
package enum ContentLimits {
    package static let yaml = 256 * 1_024
    package static let markdown = 64 * 1_024
    package static let logo = 64 * 1_024
    package static let internalNames = 1_024 * 1_024
}

/// Whether a file can be read as text at all; if not, that has been reported.
func isReadableText(_ file: SourceFile, atMost limit: Int, _ problems: Problems) -> Bool {
    if file.bytes.count > limit {
        problems.add(.tooLarge, "this file is larger than \(limit / 1_024) kB; shorten it", at: .start(of: file))
        return false
    }
    if let bad = firstInvalidByte(file.bytes) {
        problems.add(.encoding, "this byte is not UTF-8 text; save the file as UTF-8", at: Place(file, bad..<bad + 1))
        return false
    }
    if let control = file.bytes.withUnsafeBufferPointer({ $0.firstIndex(where: isForbiddenControl) }) {
        problems.add(.encoding, "an invisible control character stands here; delete it", at: Place(file, control..<control + 1))
        return false
    }
    if let hidden = firstHiddenScalar(file.bytes) {
        let code = String(hidden.scalar.value, radix: 16, uppercase: true)
        problems.add(
            .encoding, "an invisible character (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)) stands here; delete it",
            at: Place(file, hidden.range))
        return false
    }
    return true
}

/// Controls above ASCII, overrides of the writing direction and spaces without width: what they hide or turn round nobody sees.
/// Marks and joiners that scripts need are fine.
private func firstHiddenScalar(_ bytes: [UInt8]) -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return nil }
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        let length = UTF8.width(scalar)
        switch scalar.value {
        case 0x80...0x84, 0x86...0x9F, 0x200B, 0x202A...0x202E: return (scalar, offset..<offset + length)
        case 0xFEFF where offset > 0: return (scalar, offset..<offset + length)
        default: offset += length
        }
    }
    return nil
}

/// Control characters have no meaning in text but tab and line ends.
private func isForbiddenControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || (byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r"))
}

/// Looks at all bytes, and so at many at a time.
func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in bytes.reduce(0) { $0 | $1 } < 0x80 }
}

/// The offset of the first byte that breaks UTF-8 (RFC 3629), or nil.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if isASCII(bytes[...]) { return nil }
    var decoder = UTF8()
    var iterator = CountingIterator(bytes)
    while true {
        let start = iterator.offset
        switch decoder.decode(&iterator) {
        case .scalarValue: continue
        case .emptyInput: return nil
        case .error: return min(start, bytes.count - 1)
        }
    }
}

private struct CountingIterator: IteratorProtocol {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> UInt8? {
        guard offset < bytes.count else { return nil }
        defer { offset += 1 }
        return bytes[offset]
    }
}
