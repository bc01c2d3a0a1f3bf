/// Changes to a page's bytes, made all at once so that every offset holds.
struct PageEdits {
    private var edits: [(range: Range<Int>, order: Int, text: String)] = []

    mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, by: text) }
    mutating func replace(_ range: Range<Int>, by text: String) { edits.append((range, edits.count, text)) }

    /// The bytes with everything in its place; what was inserted at one place stands there in the order it was inserted.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        for edit in edits.sorted(by: { ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order) }) {
            guard edit.range.lowerBound >= offset else { continue }
            result += bytes[offset..<edit.range.lowerBound]
            result += Array(edit.text.utf8)
            offset = edit.range.upperBound
        }
        return result + bytes[offset...]
    }
}

extension [UInt8] {
    /// Where a text starts, from an offset on.
    func firstOffset(of text: some Collection<UInt8>, from start: Int = 0) -> Int? {
        let wanted = Array(text)
        guard let first = wanted.first, start >= 0, start + wanted.count <= count else { return nil }
        return withUnsafeBufferPointer { bytes in
            wanted.withUnsafeBufferPointer { wanted in
                var offset = start
                while offset + wanted.count <= bytes.count {
                    if bytes[offset] == first {
                        var length = 1
                        while length < wanted.count, bytes[offset + length] == wanted[length] { length += 1 }
                        if length == wanted.count { return offset }
                    }
                    offset += 1
                }
                return nil
            }
        }
    }

    func firstOffset(of text: String, from start: Int = 0) -> Int? { firstOffset(of: text.utf8, from: start) }
}
