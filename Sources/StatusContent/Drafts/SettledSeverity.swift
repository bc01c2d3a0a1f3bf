import Basics
import Diagnostics
import StatusModel

/// An incident's file once somebody can say how bad it is: `severity-unsure` is no longer true in it.
///
/// - Parameter old: the file as it is, or as it is about to be.
/// - Returns: the same file where it was not; nil where only a person can change it.
package func withSettledSeverity(_ old: SourceFile) -> SourceFile? {
    guard let incident = readableIncident(old.bytes) else { return nil }
    guard let unsure = incident.record.unsure else { return old }
    let line = old.line(around: unsure.place.range.lowerBound)
    var bytes = old.bytes
    if old.text(in: line).trimmedOfWhiteSpace == "severity-unsure: true" {
        bytes.removeSubrange(line.lowerBound..<min(line.upperBound + 1, bytes.count))
    } else {
        bytes.replaceSubrange(unsure.place.range, with: Array("false".utf8))
    }
    guard let new = readableIncident(bytes), new.record.unsure == nil, new.severity.value == incident.severity.value else { return nil }
    return SourceFile(path: old.path, bytes: bytes)
}
