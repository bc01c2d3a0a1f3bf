/// A position as people and editors count it. Offsets become lines and columns here and nowhere else.
package struct LineColumn: Sendable, Equatable {
    /// Counts from 1. A line ends at LF, CR LF or CR.
    package var line: Int
    /// Counts from 1, in Unicode scalars unless something else was asked for.
    package var column: Int

    /// What a column counts. UTF-16 is what SARIF and most editors' protocols take.
    package enum Unit: Sendable {
        case scalars, utf16
    }
}

extension SourceFile {
    /// The position of a byte offset; an offset past the end counts as the end.
    package func position(at offset: Int, in unit: LineColumn.Unit = .scalars) -> LineColumn {
        var positions = Positions(of: self)
        return positions.position(at: offset, in: unit)
    }

    /// The bytes of the line that an offset is on, without its line ending.
    package func line(around offset: Int) -> Range<Int> {
        var start = min(max(offset, 0), bytes.count)
        while start > 0, !isLineEnd(bytes[start - 1]) { start -= 1 }
        var end = min(max(offset, 0), bytes.count)
        while end < bytes.count, !isLineEnd(bytes[end]) { end += 1 }
        return start..<end
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}

/// Positions in one file. Asked for in order, each goes on from the one before.
struct Positions {
    let file: SourceFile
    private var line = 1
    private var lineStart = 0
    /// How far lines have been counted.
    private var offset = 0

    init(of file: SourceFile) { self.file = file }

    /// The position of a byte offset; an offset past the end counts as the end.
    mutating func position(at wanted: Int, in unit: LineColumn.Unit = .scalars) -> LineColumn {
        let wanted = min(max(wanted, 0), file.bytes.count)
        if wanted < offset { (line, lineStart, offset) = (1, 0, 0) }
        file.bytes.withUnsafeBufferPointer { bytes in
            while offset < wanted {
                let isLineFeed = bytes[offset] == UInt8(ascii: "\n")
                let isReturn = bytes[offset] == UInt8(ascii: "\r")
                offset += 1
                if isLineFeed || (isReturn && (offset == bytes.count || bytes[offset] != UInt8(ascii: "\n"))) {
                    line += 1
                    lineStart = offset
                }
            }
        }
        return LineColumn(line: line, column: 1 + length(of: lineStart..<offset, in: unit))
    }

    /// Scalars, or UTF-16 units of those, that start in a stretch of bytes; a stray continuation byte belongs to the scalar before it.
    private func length(of range: Range<Int>, in unit: LineColumn.Unit) -> Int {
        file.bytes.withUnsafeBufferPointer { bytes in
            // In UTF-8 exactly the scalars that need two UTF-16 units start with 0xF0 or more.
            bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : unit == .utf16 && $1 >= 0xF0 ? 2 : 1) }
        }
    }
}
