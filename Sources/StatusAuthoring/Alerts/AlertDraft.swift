import Basics
import Diagnostics
import StatusContent
import StatusModel

/// An incident that an alert suggests, for a person to publish.
package struct AlertDraft {
    /// Relative to the content directory.
    package let folder: String
    package let files: [SourceFile]
    /// The title, where customers' words for it are known.
    package let title: String?
    package let severity: Severity
    package let started: Instant
    /// What only a person can fill in, as flags of `daymark publish`.
    package let blanks: [String]

    /// - Parameter start: when the first of its alerts began.
    init(_ notice: AlertNotice, _ meaning: AlertMeaning, _ page: StatusPage, _ line: TimelineDraft, from start: Instant?, now: Instant) {
        let severity = meaning.severity ?? .sev2
        let started = start ?? now
        let folder = page.freeFolder(meaning.title, at: started)
        var draft = IncidentDraft(title: meaning.title ?? Incident.blankTitle, severity: severity, started: started)
        (draft.isDraft, draft.detected, draft.alerts) = (true, now, [notice.id])
        draft.drafted = DraftedUpdateDraft(components: meaning.statements, text: meaning.text)
        (self.folder, self.severity, self.started, title) = (folder, severity, started, meaning.title)
        files = [draft.file(in: folder), SourceFile(path: folder + "/timeline.yml", text: line.text)]
        blanks =
            (meaning.title == nil ? ["--title '…'"] : [])
            + (meaning.statements.isEmpty
                ? ["--component \(page.components.first?.id ?? "…")=\(ComponentStatus(usualFor: severity).rawValue)"] : [])
    }
}

extension StatusPage {
    /// A name that says nothing of the alert. Where it is taken, with a number.
    fileprivate func freeFolder(_ title: String?, at start: Instant) -> String {
        let name = title.map { folderName(for: $0, at: start, settings.zone) } ?? start.fileMinute
        let taken = { (name: String) in self.files.contains { $0.path.hasPrefix("incidents/\(name)/") } }
        var (candidate, number) = (name, 2)
        while taken(candidate) { (candidate, number) = ("\(name)-\(number)", number + 1) }
        return "incidents/" + candidate
    }
}
