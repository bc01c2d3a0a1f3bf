import StatusModel

/// The same for maintenance: its window may be in the future; when customers were told of something may not.
struct FutureMaintenanceUpdate: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let maintenance = subject.maintenance
        let times = [maintenance.announced].compactMap { $0 } + maintenance.moves.map(\.at) + maintenance.updates.map(\.at)
        return times.compactMap { Future.finding($0, context) }
    }

    let documentation = RuleDocumentation(
        .content, "future-maintenance-update", level: .error,
        summary: "No maintenance update is from the future",
        rationale: "The window says what is planned; an update says what happened.",
        source: "Daymark's content format.",
        good: [.file(folder + "maintenance.yml", window)],
        bad: [
            Example([
                .init(path: folder + "maintenance.yml", text: window + "\n"),
                .init(
                    path: folder + "2026-12-02-0900-in-progress.md",
                    text: "---\nstatus: in-progress\nat: ↓2026-12-02 09:00 UTC\n---\nThe work has begun.\n"),
            ])
        ])

    private static let folder = "maintenance/2026-12-02-faster-payouts/"
    private static let window =
        "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:30 UTC\nimpact: Payouts arrive an hour later."
}
