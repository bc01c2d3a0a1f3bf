extension SourceFile {
    /// Where version control left a merge to be decided: the line that opens each place or, where none is left, what is left of it.
    ///
    /// A line of `=======` alone is none: Markdown underlines headings so.
    package var conflictMarkers: [Range<Int>] {
        let others = [UInt8(ascii: ">"), UInt8(ascii: "|")]
        let openings = lines(startingWithSeven: [UInt8(ascii: "<")])
        return openings.isEmpty ? lines(startingWithSeven: others) : openings
    }

    /// What to say of one.
    package static let undecidedMerge =
        "a merge was left undecided here; keep the text that is right, and delete the lines that start with <<<<<<<, ======= and >>>>>>>"

    /// Lines that start with just seven of one sign, with a space or nothing behind.
    private func lines(startingWithSeven signs: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            if signs.contains(bytes[start]) {
                let line = line(around: start)
                let run = bytes[line].prefix { $0 == bytes[start] }
                if run.count == 7, run.endIndex == line.upperBound || bytes[run.endIndex] == UInt8(ascii: " ") { found.append(line) }
            }
            start = nextLine(after: start)
        }
        return found
    }

    private func nextLine(after start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") { index += 1 }
            return index + 1
        }
    }
}
