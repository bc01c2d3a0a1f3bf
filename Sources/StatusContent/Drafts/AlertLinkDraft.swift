import Diagnostics
import StatusModel

/// One more alert that an incident is about, before it stands in `incident.yml`.
package struct AlertLinkDraft: Sendable {
    package var id: String

    package init(id: String) { self.id = id }

    /// A version of the incident's file with it; the same file where it is there already.
    ///
    /// - Returns: nil where it can't be read, or is written in a way that can't be added to line by line.
    package func file(of incident: Incident) -> SourceFile? {
        let (old, alerts) = (incident.file, incident.record.alerts)
        if alerts.contains(where: { $0.value == id }) { return old }
        var bytes = old.bytes
        if let last = alerts.max(by: { $0.place.range.upperBound < $1.place.range.upperBound }) {
            let end = last.place.range.upperBound
            guard bytes[end...].first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "]") else { return nil }
            bytes.replaceSubrange(end..<end, with: Array(", \(id)".utf8))
        } else {
            bytes = old.with("alerts: [\(id)]\n").bytes
        }
        guard readableIncident(bytes)?.record.alerts.map(\.value) == alerts.map(\.value) + [id] else { return nil }
        return SourceFile(path: old.path, bytes: bytes)
    }
}
