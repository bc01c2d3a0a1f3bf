import Basics
import Diagnostics
import StatusModel

/// A change of an incident's severity, with its reason, before it stands in `incident.yml`.
package struct SeverityChangeDraft: Sendable {
    package var at: Instant
    package var to: Severity
    package var reason: String
    /// Who has been told of it.
    package var told: [String]

    package init(at: Instant, to: Severity, reason: String, told: [String] = []) {
        (self.at, self.to, self.reason, self.told) = (at, to, reason, told)
    }

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

    /// Where the entry goes, and how it is written there.
    private func addition(to incident: Incident) -> (Int, String)? {
        let known = told.isEmpty ? "" : ", told: \(yamlList(told))"
        let value =
            "{at: \(at.contentText), from: \(incident.severity.value.rawValue), to: \(to.rawValue), reason: \(yamlValue(reason.onOneLine, inFlow: true))\(known)}"
        let last = incident.severityChanges.last
        let places = last.map { [$0.at.place, $0.from.place, $0.to.place, $0.reason.place] + $0.told.map(\.place) } ?? []
        return listAddition("severity-changes", value, behind: places, in: incident.file)
    }

    /// Whether it reads back as it was meant.
    private func isRight(_ bytes: [UInt8], of incident: Incident) -> Bool {
        guard let new = readableIncident(bytes) else { return false }
        return new.severity.value == to && new.severityChanges.count == incident.severityChanges.count + 1
            && new.severityChanges.contains { change in
                change.at.value == at && change.to.value == to && change.reason.value == reason.onOneLine
                    && change.told.map(\.value) == told.map(\.onOneLine)
            }
    }
}
