import StatusHistory
import StatusModel

/// What is owed, in words, what can least wait first.
package struct DueList: Sendable {
    package let entries: [DueEntry]
    /// How far it looks ahead.
    let span: TimeSpan
    /// The kinds that were asked for; nil for all.
    let only: [DueKind]?
    let now: Instant
    let settings: SiteSettings
    /// Files that can't be read, so that nothing is asked of what they say.
    package let unread: [String]

    /// - Parameters:
    ///   - only: the kinds to list; nil for all.
    ///   - revisions: what git knows about the files, where there is a repository.
    ///   - options: what commands need to find the content, such as ` --content 'dir'`.
    package init(
        _ history: History, within span: TimeSpan, only: [DueKind]? = nil, _ revisions: RevisionLog?, unread: [String], options: String = ""
    ) {
        let terms = DueTerms(history, options: options)
        let owed = history.owed(within: span, revisions).filter { only?.contains(DueKind($0.obligation.matter)) ?? true }
        entries = owed.map { DueEntry($0.obligation, $0.urgency, terms) }
        (self.span, self.only, now, settings, self.unread) = (span, only, history.now, history.page.settings, unread)
    }

    package var overdueCount: Int { count(.overdue) }

    func count(_ urgency: Obligation.Urgency) -> Int { entries.count { $0.urgency == urgency } }

    /// "1 overdue, 2 due, 1 soon".
    package var summary: String {
        let counts = [(count(.overdue), "overdue"), (count(.due), "due"), (count(.soon), "soon")].filter { $0.0 > 0 }
        if counts.isEmpty { return "nothing\(only == nil ? "" : " of this kind") is owed now or in the next \(span.words)" }
        return counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
