import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// What shows how a team responded in a period, and when each thing was said.
package struct Evidence: Sendable {
    package let title: String
    package let introduction: [String]
    package let tables: [EvidenceTable]

    /// - Parameters:
    ///   - log: what git knows of when each thing was first committed.
    ///   - missing: why git can't be asked, where it can't.
    package init(_ history: History, _ period: Period, _ log: StatementLog?, missing: String?) {
        let (page, settings) = (history.page, history.page.settings)
        let (report, proof) = (PeriodReport(history, period), EvidenceProof(log: log, now: history.now))
        let incidents = Self.incidents(report)
        let own = Set(incidents.map(\.slug))
        let paths = Self.paths(history, period)
        title = "\(settings.name): evidence, \(period.first.text) to \(period.last.text)"
        introduction = [
            "How incidents of these days went, who did what, and what was promised and kept. "
                + "\(counted(incidents.count, "incident")) started then.\(report.isOver ? "" : " These days are not over yet.")",
            missing.map { "No commits are named: \($0)." }
                ?? "'Commit' is the first that had what a line is about. Where the line said something else then, 'changed in' is the commit "
                + "from which on it says what stands here. A commit's time is when it was made; 'minutes later' is how long after its own "
                + "time something was committed.",
            log.flatMap { Self.state($0, page.files.filter { paths.contains($0.path) }) },
            "Times are in UTC; days are those of \(settings.zone.identifier). Made on \(history.now.contentText). "
                + "For colleagues and auditors: it is not part of the page.",
        ].compactMap { $0 }
        tables = [
            .incidents(report, settings, proof), .updates(incidents, proof), .severities(incidents, proof),
            .timeline(incidents, settings, proof),
            .handOvers(incidents, proof), .reviews(history, period, among: own, proof),
            .actions(history, period, among: own, proof),
            .authorities(incidents, settings, proof), .maintenance(history, period, proof),
            .drills(page.drills, period, proof), .policies(settings, period, proof),
        ]
    }

    /// Which commit it is about, and what is on disk besides.
    private static func state(_ log: StatementLog, _ files: [SourceFile]) -> String? {
        guard let newest = log.newest else { return nil }
        let loose = files.filter { log.commit(of: .bytes(of: $0), in: $0.path) == nil }.map { "'\($0.path)'" }
        return "The last commit of the content is \(newest)."
            + (loose.isEmpty ? "" : " On disk and not committed as it stands here: \(listed(loose)).")
    }

    /// By start, false alarms too.
    private static func incidents(_ report: PeriodReport) -> [Incident] {
        (report.incidents.map(\.incident) + report.withdrawn).sorted { $0.started.value < $1.started.value }
    }

    /// Whose statements git is asked about.
    package static func paths(_ history: History, _ period: Period) -> Set<String> {
        let incidents = Set(incidents(PeriodReport(history, period)).map { "incidents/\($0.slug)/" })
        return Set(
            history.page.files.map(\.path).filter { path in
                path == "site.yml" || path.hasPrefix("drills/") || path.hasPrefix("maintenance/") || path.hasSuffix("/review.md")
                    || path.lastIndex(of: "/").map { incidents.contains(String(path[...$0])) } ?? false
            })
    }
}
