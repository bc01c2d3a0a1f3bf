/// A position as people and editors count it. Offsets become lines and columns here and nowhere else.
package struct LineColumn: Sendable, Equatable {
    /// Counts from 1. A line ends at LF, CR LF or CR.
    package var line: Int
    /// Counts from 1, in Unicode scalars.
    package var column: Int
}

extension SourceFile {
    /// The position of a byte offset; an offset past the end counts as the end.
    package func position(at offset: Int) -> LineColumn {
        let offset = min(max(offset, 0), bytes.count)
        var line = 1
        var lineStart = 0
        var index = 0
        while index < offset {
            if bytes[index] == UInt8(ascii: "\n") || (bytes[index] == UInt8(ascii: "\r") && byte(index + 1) != UInt8(ascii: "\n")) {
                line += 1
                lineStart = index + 1
            }
            index += 1
        }
        return LineColumn(line: line, column: 1 + scalarCount(lineStart..<offset))
    }

    /// The bytes of the line that an offset is on, without its line ending.
    package func line(around offset: Int) -> Range<Int> {
        var start = min(max(offset, 0), bytes.count)
        while start > 0, !isLineEnd(bytes[start - 1]) { start -= 1 }
        var end = min(max(offset, 0), bytes.count)
        while end < bytes.count, !isLineEnd(bytes[end]) { end += 1 }
        return start..<end
    }

    /// Unicode scalars that start in a stretch of bytes; a stray continuation byte belongs to the scalar before it.
    private func scalarCount(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
