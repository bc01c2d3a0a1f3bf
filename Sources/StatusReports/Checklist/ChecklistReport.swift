import Diagnostics
import StatusHistory
import StatusModel

/// A checklist in words, for people and programs.
package struct ChecklistReport: Sendable {
    package let title: String
    let slug: String
    let severity: Severity
    /// "open since 14:02 GMT".
    let since: String
    let entries: [ChecklistEntry]
    let now: Instant
    let settings: SiteSettings

    /// - Parameters:
    ///   - revisions: what git knows about the files, where there is a repository.
    ///   - options: what commands need to find the content, such as ` --content 'dir'`.
    package init(of incident: Incident, _ history: History, _ revisions: RevisionLog?, options: String = "") {
        let checklist = history.checklist(of: incident, revisions)
        let terms = DueTerms(history, options: options)
        entries = checklist.points.map { ChecklistEntry($0, of: checklist, terms) }
        (title, slug, severity) = (incident.title.value, incident.slug, incident.severity.value)
        since =
            incident.closed.map { "\(incident.isWithdrawn ? "withdrawn" : "resolved") at \(terms.time.text($0))" }
            ?? "open since \(terms.time.text(incident.started.value))"
        (now, settings) = (history.now, history.page.settings)
    }

    func count(_ state: ChecklistEntry.State) -> Int { entries.count { $0.state == state } }

    /// "7 of 12 done, 1 late, 1 due".
    package var summary: String {
        let counts = [(count(.late), "late"), (count(.due), "due"), (count(.missed), "not done")].filter { $0.0 > 0 }
        return "\(count(.done)) of \(entries.count) done" + counts.map { ", \($0.0) \($0.1)" }.joined()
    }

    /// "Some card payments are failing (SEV2), open since 14:02 GMT: 7 of 12 done, 1 late".
    var heading: String { "\(title) (\(severity.rawValue)), \(since): \(summary)" }
}

extension ChecklistEntry.State {
    /// What stands before what is not done; empty where the box says enough.
    var mark: String {
        switch self {
        case .done, .open: ""
        case .late: "Late: "
        case .due: "Due now: "
        case .missed: "Not done: "
        }
    }
}
