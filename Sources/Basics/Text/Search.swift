#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// Texts in texts, byte by byte. The standard library's searches go by whole characters, in which a quotation mark with an accent behind
// it is no quotation mark; and they bring the regular expressions' library into a program that has none.

extension Collection<UInt8> {
    /// Where `sought` stands first; nil where it doesn't, or is empty. A name of its own, as the standard library's search takes an empty
    /// text for found everywhere.
    @inlinable package func firstRange(ofBytes sought: some Collection<UInt8>) -> Range<Index>? {
        let found = withContiguousStorageIfAvailable { all in
            sought.withContiguousStorageIfAvailable { place(of: $0, in: all) }
        }
        guard let found = found ?? nil else { return firstRangeByByte(ofBytes: sought) }
        guard let offset = found.offset else { return nil }
        let start = index(startIndex, offsetBy: offset)
        return start..<index(start, offsetBy: sought.count)
    }

    /// The same for what doesn't lie in one piece.
    @inlinable func firstRangeByByte(ofBytes sought: some Collection<UInt8>) -> Range<Index>? {
        guard let first = sought.first else { return nil }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            if let end = endOfStart(sought, from: start) { return start..<end }
            rest = rest[index(after: start)...]
        }
        return nil
    }

    /// Behind `sought`, where it stands at a place; nil where it doesn't.
    @inlinable package func endOfStart(_ sought: some Collection<UInt8>, from start: Index) -> Index? {
        var end = start
        for byte in sought {
            guard end != endIndex, self[end] == byte else { return nil }
            formIndex(after: &end)
        }
        return end
    }
}

/// What was found where something was looked for.
@usableFromInline struct FoundPlace {
    /// How many bytes lie before it; nil where it isn't there.
    @usableFromInline let offset: Int?
}

@usableFromInline func place(of sought: UnsafeBufferPointer<UInt8>, in all: UnsafeBufferPointer<UInt8>) -> FoundPlace {
    guard let start = all.baseAddress, let soughtStart = sought.baseAddress, let first = sought.first else {
        return FoundPlace(offset: nil)
    }
    var offset = 0
    while all.count - offset >= sought.count {
        let room = all.count - offset - sought.count + 1
        guard let found = memchr(start + offset, Int32(first), room) else { break }
        offset = UnsafeRawPointer(found) - UnsafeRawPointer(start)
        if memcmp(start + offset, soughtStart, sought.count) == 0 { return FoundPlace(offset: offset) }
        offset += 1
    }
    return FoundPlace(offset: nil)
}

extension StringProtocol {
    /// Where `sought` stands first; nil where it doesn't, or is empty.
    @inlinable package func firstRange(of sought: String) -> Range<Index>? { utf8.firstRange(ofBytes: sought.utf8) }

    @inlinable package func contains(_ sought: String) -> Bool { utf8.firstRange(ofBytes: sought.utf8) != nil }
    @inlinable package func contains(_ sought: Substring) -> Bool { utf8.firstRange(ofBytes: sought.utf8) != nil }

    /// With every `sought` as `replacement`.
    @inlinable package func replacing(_ sought: String, with replacement: String) -> String {
        contains(sought) ? String(self).replacingEach(sought, with: replacement) : String(self)
    }
}

extension String {
    @usableFromInline func replacingEach(_ sought: String, with replacement: String) -> String {
        var (result, rest) = ([UInt8](), utf8[...])
        while let range = rest.firstRange(ofBytes: sought.utf8) {
            result += rest[..<range.lowerBound]
            result += replacement.utf8
            rest = rest[range.upperBound...]
        }
        result += rest
        return result.string
    }
}
