/// The difference between two states of files, as `patch -p1` and `git apply` take it.
package struct UnifiedDiff {
    package var paths: PathStyle

    package init(paths: PathStyle = "") { self.paths = paths }

    /// Empty where nothing differs.
    package func text(from old: SourceFile, to new: SourceFile) -> String {
        let hunks = hunks(DiffLine.all(from: lines(old.bytes), to: lines(new.bytes)))
        if hunks.isEmpty { return "" }
        let path = paths.shown(old)
        return "--- \(name("a/" + path))\n+++ \(name("b/" + path))\n" + hunks.joined()
    }

    /// Lines with their ends. Only LF ends a line here, as it does for patch.
    private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }

    private func hunks(_ lines: [DiffLine]) -> [String] {
        var ranges: [Range<Int>] = []
        for index in lines.indices where lines[index].kind != .same {
            let range = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let last = ranges.last, range.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { hunk(lines[$0], after: lines[..<$0.lowerBound]) }
    }

    private func hunk(_ lines: ArraySlice<DiffLine>, after before: ArraySlice<DiffLine>) -> String {
        let span = { (side: DiffLine.Kind) in
            let counts = [before, lines].map { $0.reduce(0) { $0 + ($1.kind == .same || $1.kind == side ? 1 : 0) } }
            // An empty stretch is named by the line before it.
            return "\(counts[0] + (counts[1] == 0 ? 0 : 1)),\(counts[1])"
        }
        return "@@ -\(span(.removed)) +\(span(.added)) @@\n" + lines.map(\.text).joined()
    }

    /// Names with a space end in a tab, and names that would break the line are quoted, as git does it.
    private func name(_ path: String) -> String {
        guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            return path.utf8.contains(UInt8(ascii: " ")) ? path + "\t" : path
        }
        let quoted = path.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x22, 0x5C: "\\" + String(scalar)
            case 0x00..<0x20, 0x7F: "\\" + [6, 3, 0].map { String(scalar.value >> UInt32($0) & 7) }.joined()
            default: String(scalar)
            }
        }
        return "\"" + quoted.joined() + "\""
    }

    /// Lines shown around a change.
    private static let context = 3
}

/// A line of either state.
private struct DiffLine {
    enum Kind: String {
        case same = " "
        case removed = "-"
        case added = "+"
    }

    var kind: Kind
    var bytes: ArraySlice<UInt8>

    var text: String {
        let isEnded = bytes.last == UInt8(ascii: "\n")
        return kind.rawValue + String(decoding: bytes, as: UTF8.self) + (isEnded ? "" : "\n\\ No newline at end of file\n")
    }

    /// The lines of both states, what was removed before what was added in its place.
    static func all(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [DiffLine] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(\.offset))
        let added = Set(difference.insertions.map(\.offset))
        var lines: [DiffLine] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                lines.append(DiffLine(kind: .removed, bytes: old[oldIndex]))
                oldIndex += 1
            } else if added.contains(newIndex) {
                lines.append(DiffLine(kind: .added, bytes: new[newIndex]))
                newIndex += 1
            } else {
                lines.append(DiffLine(kind: .same, bytes: old[oldIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        return lines
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
