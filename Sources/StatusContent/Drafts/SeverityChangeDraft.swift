import Basics
import Diagnostics
import StatusModel

/// A change of an incident's severity, with its reason, before it stands in `incident.yml`.
package struct SeverityChangeDraft: Sendable {
    package var at: Instant
    package var to: Severity
    package var reason: String

    package init(at: Instant, to: Severity, reason: String) { (self.at, self.to, self.reason) = (at, to, reason) }

    /// The incident's file with the new severity and one change more; all else in it stays as it was written.
    ///
    /// - Returns: nil where the list of changes is written in a way that can't be added to line by line.
    package func file(of incident: Incident) -> SourceFile? {
        let old = incident.file
        let severity = incident.severity.place.range
        guard let (offset, entry) = addition(to: incident), offset > severity.upperBound || offset <= severity.lowerBound else {
            return nil
        }
        var bytes = old.bytes
        // The later place first, so that the other one still holds.
        let edits = [(range: severity, text: to.rawValue), (range: offset..<offset, text: entry)]
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
        return isRight(bytes, of: incident) ? SourceFile(path: old.path, bytes: bytes) : nil
    }

    /// Where the entry goes, and how it is written there: behind the last one, in line with it, or at the end of the file.
    private func addition(to incident: Incident) -> (Int, String)? {
        let file = incident.file
        let value =
            "{at: \(at.contentText), from: \(incident.severity.value.rawValue), to: \(to.rawValue), reason: \(yamlValue(reason.onOneLine, inFlow: true))}"
        guard let last = incident.severityChanges.last else {
            let isEnded = file.bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
            return (file.bytes.count, "\(isEnded ? "" : "\n")severity-changes:\n  - \(value)\n")
        }
        let places = [last.at.place, last.from.place, last.to.place, last.reason.place]
        guard let start = places.map(\.range.lowerBound).min(), let end = places.map(\.range.upperBound).max() else { return nil }
        let line = file.line(around: start)
        let indent = file.bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
        guard file.bytes[(line.lowerBound + indent)...].first == UInt8(ascii: "-") else { return nil }
        return (file.line(around: end).upperBound, "\n\(String(repeating: " ", count: indent))- \(value)")
    }

    /// Whether it reads back as it was meant.
    private func isRight(_ bytes: [UInt8], of incident: Incident) -> Bool {
        guard let new = readableIncident(bytes) else { return false }
        return new.severity.value == to && new.severityChanges.count == incident.severityChanges.count + 1
            && new.severityChanges.contains { $0.at.value == at && $0.to.value == to && $0.reason.value == reason.onOneLine }
    }
}
