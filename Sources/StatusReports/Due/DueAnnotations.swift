import Diagnostics

/// `--format github`: an error for what is overdue, a warning for the rest, on the lines to look at.
package struct DueAnnotations {
    private let paths: PathStyle

    package init(paths: PathStyle = "") { self.paths = paths }

    package func text(for list: DueList) -> String {
        diagnostics(for: list).map { GitHubReport(paths: paths).text(for: Report([$0], fileCount: 1)) }.joined()
    }

    /// All of it as a table, for the summary of a job: of annotations only ten are shown.
    package func summary(for list: DueList) -> String {
        MarkdownReport(paths: paths, title: list.summary).text(for: Report(diagnostics(for: list), fileCount: 1))
    }

    private func diagnostics(for list: DueList) -> [Diagnostic] {
        let entries = list.entries.map(diagnostic)
        let unread = list.unread.map { path in
            Diagnostic(
                rule: RuleID(.due, "unread"), level: .warning, "This can't be read, so nothing is asked of it; 'daymark lint' says why",
                at: .start(of: SourceFile(path: path, bytes: [])))
        }
        return entries + unread
    }

    private func diagnostic(_ entry: DueEntry) -> Diagnostic {
        Diagnostic(
            rule: RuleID(.due, entry.kind.rawValue), level: entry.isOverdue ? .error : .warning,
            "\(entry.what): \(entry.why)" + (entry.way.text.map { "\n\($0)" } ?? ""), at: entry.place)
    }
}
