import Basics
import Diagnostics
import StatusModel

/// What further alerts add to a draft that nobody has published yet.
package struct DraftRaise: Sendable {
    package var severity: Severity
    /// Nil where the title stays.
    package var title: String?
    /// All that is drafted then.
    package var drafted: DraftedUpdateDraft
    /// The id of an alert that it is about from now on.
    package var alert: String?

    package init(severity: Severity, title: String?, drafted: DraftedUpdateDraft, alert: String?) {
        (self.severity, self.title, self.drafted, self.alert) = (severity, title, drafted, alert)
    }

    /// A version of the draft's file with it; the rest stays as it was written.
    ///
    /// - Returns: nil where it is written in a way that can't be changed line by line.
    package func file(of draft: Incident) -> SourceFile? {
        guard let linked = alert.map({ AlertLinkDraft(id: $0).file(of: draft) }) ?? draft.file, let old = readableIncident(linked.bytes)
        else { return nil }
        var edits = [(old.severity.place.range, severity.rawValue)]
        if let title { edits.append((old.title.place.range, yamlValue(title.onOneLine))) }
        if let place = old.drafted?.place {
            // A note of somebody's in it would be lost.
            if linked.bytes[place.range].contains(UInt8(ascii: "#")) { return nil }
            edits.append((place.range, drafted.value))
        }
        var bytes = linked.bytes
        for (range, text) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
            bytes.replaceSubrange(range, with: Array(text.utf8))
        }
        var file = SourceFile(path: draft.file.path, bytes: bytes)
        if old.drafted == nil, !drafted.isEmpty { file = file.with("drafted: \(drafted.value)\n") }
        guard let new = readableIncident(file.bytes), isRight(new, after: old) else { return nil }
        return file
    }

    /// Whether it reads back as it was meant.
    private func isRight(_ new: Incident, after old: Incident) -> Bool {
        let statements = new.drafted?.components.map { ComponentStatement($0.component.value, $0.status.value) } ?? []
        return new.isDraft && new.severity.value == severity && new.title.value == (title?.onOneLine ?? old.title.value)
            && statements == drafted.components && new.drafted?.text?.value == drafted.text && new.started.value == old.started.value
            && new.record.alerts.map(\.value) == old.record.alerts.map(\.value)
    }
}
