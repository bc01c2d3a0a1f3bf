import Diagnostics
import StatusModel

/// A new window for planned work, before it stands in `maintenance.yml`.
package struct WindowChangeDraft: Sendable {
    /// When customers are told.
    package var at: Instant
    package var window: Range<Instant>

    package init(at: Instant, window: Range<Instant>) { (self.at, self.window) = (at.startOfMinute, window) }

    /// What `moved` gets: the window that the work had until now.
    package func entry(of work: Maintenance) -> String {
        "{at: \(at.contentText), starts: \(work.starts.value.contentText), ends: \(work.ends.value.contentText)}"
    }

    /// What stands in the file afterwards, for who writes it by hand.
    package func lines(of work: Maintenance) -> String {
        "'starts: \(window.lowerBound.contentText)', 'ends: \(window.upperBound.contentText)', and '\(entry(of: work))' in the list 'moved'"
    }

    /// The work's file with the new window, and the old one under `moved`; all else in it stays as it was written.
    ///
    /// - Returns: nil where it is written in a way that can't be changed in place.
    package func file(of work: Maintenance) -> SourceFile? {
        guard let addition = addition(to: work) else { return nil }
        let times = [(work.starts, window.lowerBound), (work.ends, window.upperBound)].map { (range: $0.place.range, text: $1.contentText) }
        let edits = (times + [addition]).sorted { $0.range.lowerBound > $1.range.lowerBound }
        // One after the other, from the end, so that the earlier places still hold.
        guard zip(edits, edits.dropFirst()).allSatisfy({ $0.range.lowerBound >= $1.range.upperBound }) else { return nil }
        var bytes = work.file.bytes
        for edit in edits { bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8)) }
        return isRight(bytes, of: work) ? SourceFile(path: work.file.path, bytes: bytes) : nil
    }

    /// Where the entry goes, and how it is written there: behind the last one, as that is written, or at the end of the file.
    private func addition(to work: Maintenance) -> (range: Range<Int>, text: String)? {
        let file = work.file
        let lineEnd = file.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        guard let last = work.moves.last else {
            let isEnded = file.bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
            let end = file.bytes.count
            return (end..<end, "\(isEnded ? "" : lineEnd)moved:\(lineEnd)  - \(entry(of: work))\(lineEnd)")
        }
        let places = [last.at.place.range, last.starts.place.range, last.ends.place.range]
        guard let start = places.map(\.lowerBound).min(), let end = places.map(\.upperBound).max() else { return nil }
        let line = file.line(around: start)
        let indent = file.bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
        if file.bytes[(line.lowerBound + indent)...].first == UInt8(ascii: "-") {
            let place = file.line(around: end).upperBound
            return (place..<place, "\(lineEnd)\(String(repeating: " ", count: indent))- \(entry(of: work))")
        }
        // Between brackets: behind the last brace.
        let rest = file.bytes[end...]
        guard let brace = rest.firstIndex(of: UInt8(ascii: "}")), rest[..<brace].allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D })
        else {
            return nil
        }
        return (brace + 1..<brace + 1, ", \(entry(of: work))")
    }

    /// Whether it reads back as it was meant, with nothing else changed.
    private func isRight(_ bytes: [UInt8], of work: Maintenance) -> Bool {
        let ids = work.components.map(\.component.value)
        guard let new = readableMaintenance(bytes, components: ids), new.moves.count == work.moves.count + 1, let last = new.moves.last
        else { return false }
        return new.starts.value == window.lowerBound && new.ends.value == window.upperBound
            && [last.at.value, last.starts.value, last.ends.value] == [at, work.starts.value, work.ends.value]
            && zip(new.moves, work.moves).allSatisfy { $0.isSame(as: $1) } && new.title.value == work.title.value
            && new.announced?.value == work.announced?.value && new.impact?.plainText == work.impact?.plainText
            && new.allowances.count == work.allowances.count
            && new.components.map { [$0.component.value, $0.status.value.rawValue] }
                == work.components.map { [$0.component.value, $0.status.value.rawValue] }
    }
}

extension MaintenanceMove {
    fileprivate func isSame(as other: MaintenanceMove) -> Bool {
        (at.value, starts.value, ends.value) == (other.at.value, other.starts.value, other.ends.value)
    }
}

/// What a `maintenance.yml` says; nil where any of it can't be read.
private func readableMaintenance(_ bytes: [UInt8], components: [String]) -> Maintenance? {
    let problems = Problems()
    let file = SourceFile(path: "maintenance/draft/maintenance.yml", bytes: bytes)
    var folder = ContentLayout.Folder(slug: "draft", anyFile: file)
    folder.main = file
    let work = readMaintenance(folder, components: components, problems)
    return problems.diagnostics.isEmpty ? work : nil
}
