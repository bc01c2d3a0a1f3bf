import Diagnostics

/// The most that is read of each kind of file, in bytes where nothing else is said.
package enum ContentLimits {
    package static let yaml = 256 * 1_024
    package static let markdown = 64 * 1_024
    package static let logo = 64 * 1_024
    package static let internalNames = 1_024 * 1_024
    /// A file that is published as it is.
    package static let staticFile = 1_024 * 1_024
    /// A template that stands in for one of the program's own.
    package static let template = 1_024 * 1_024
    /// Characters of a title. It is the subject of mails, whose lines have 998 bytes at most (RFC 5322): 300 characters of three bytes fit.
    package static let title = 300
    /// How many invisible characters are reported one by one.
    static let invisibleCharacters = 20
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
    if isMergeConflict(file, problems) { return false }
    return hasFewInvisibleCharacters(file, problems)
}

/// Whether a file is still undecided between two versions of itself, which is then reported once for each place.
func isMergeConflict(_ file: SourceFile, _ problems: Problems) -> Bool {
    let places = file.conflictMarkers
    for place in places {
        problems.add(.mergeConflict, file.undecidedMerge(at: place), at: Place(file, place))
    }
    return !places.isEmpty
}

/// Reports what nobody sees; the rest of the file is read as if spaces stood there.
///
/// - Returns: false where there is so much of it that the file can hardly be text.
private func hasFewInvisibleCharacters(_ file: SourceFile, _ problems: Problems) -> Bool {
    let found = file.invisibleCharacters
    guard found.count <= ContentLimits.invisibleCharacters else {
        problems.add(
            .encoding, "this is the first of \(found.count) invisible characters; save the file as plain UTF-8 text",
            at: Place(file, found[0].range))
        return false
    }
    for character in found {
        problems.add(.encoding, "\(character.name) stands here; \(character.wayOut)", at: Place(file, character.range))
    }
    return true
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
