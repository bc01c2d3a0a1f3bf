import Basics
import Diagnostics
import StatusModel

/// What a person says as they publish a draft, before it stands in `incident.yml`.
package struct DraftPublication: Sendable {
    package var title: String
    package var severity: Severity
    package var started: Instant

    package init(title: String, severity: Severity, started: Instant) {
        (self.title, self.severity, self.started) = (title, severity, started)
    }

    /// A version of the draft's file that is published, and without what a machine prepared; the rest stays as it was written.
    ///
    /// - Returns: nil where it is written in a way that can't be changed line by line.
    package func file(of draft: Incident) -> SourceFile? {
        let old = draft.file
        guard let mark = draft.publish?.place else { return nil }
        let values = [
            (draft.title.place.range, yamlValue(title.onOneLine)), (draft.severity.place.range, severity.rawValue),
            (draft.started.place.range, started.contentText),
        ]
        let lines = [mark, draft.drafted?.place].compactMap { $0 }.map { (old.wholeLines(of: $0.range), "") }
        var bytes = old.bytes
        for (range, text) in (values + lines).sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
            guard range.upperBound <= bytes.count else { return nil }
            bytes.replaceSubrange(range, with: Array(text.utf8))
        }
        guard let new = readableIncident(bytes), isRight(new, after: draft) else { return nil }
        return SourceFile(path: old.path, bytes: bytes)
    }

    /// Whether it reads back as it was meant.
    private func isRight(_ new: Incident, after draft: Incident) -> Bool {
        new.title.value == title.onOneLine && new.severity.value == severity && new.started.value == started && !new.isInternal
            && !new.isDraft && new.drafted == nil && new.record.alerts.map(\.value) == draft.record.alerts.map(\.value)
            && new.record.detected?.value == draft.record.detected?.value
    }
}

extension SourceFile {
    /// From the start of the line where a range begins to the start of the line behind its end.
    fileprivate func wholeLines(of range: Range<Int>) -> Range<Int> {
        let (first, last) = (line(around: range.lowerBound), line(around: max(range.lowerBound, range.upperBound - 1)))
        let end = bytes[last.upperBound...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        return first.lowerBound..<end
    }
}
