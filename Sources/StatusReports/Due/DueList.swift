import StatusHistory
import StatusModel

/// What is owed, in words, what can least wait first.
package struct DueList: Sendable {
    package let entries: [DueEntry]
    /// How far it looks ahead.
    let span: TimeSpan
    let now: Instant
    let settings: SiteSettings
    /// Files that can't be read, so that nothing is asked of what they say.
    package let unread: [String]

    /// - Parameters:
    ///   - revisions: what git knows about the files, where there is a repository.
    ///   - options: what commands need to find the content, such as ` --content 'dir'`.
    package init(_ history: History, within span: TimeSpan, _ revisions: RevisionLog?, unread: [String], options: String = "") {
        let terms = DueTerms(history, options: options)
        entries = history.owed(within: span, revisions).map { DueEntry($0.obligation, $0.urgency, terms) }
        (self.span, now, settings, self.unread) = (span, history.now, history.page.settings, unread)
    }

    package var overdueCount: Int { count(.overdue) }

    func count(_ urgency: Obligation.Urgency) -> Int { entries.count { $0.urgency == urgency } }

    /// "1 overdue, 2 due, 1 soon".
    package var summary: String {
        let counts = [(count(.overdue), "overdue"), (count(.due), "due"), (count(.soon), "soon")].filter { $0.0 > 0 }
        if counts.isEmpty { return "nothing is owed now or in the next \(span.words)" }
        return counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
