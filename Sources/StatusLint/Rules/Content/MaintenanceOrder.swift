import StatusModel

/// The same for maintenance.
struct MaintenanceOrder: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let maintenance = subject.maintenance
        let windows = [(maintenance.starts, maintenance.ends)] + maintenance.moves.map { ($0.starts, $0.ends) }
        return windows.filter { $0.1.value <= $0.0.value }.map { starts, ends in
            let order = ends.value == starts.value ? "just when" : "before"
            return Finding(
                "it ends \(order) it starts; correct one of them", at: ends.place,
                notes: [.init("the start is given here", at: starts.place)])
        }
    }

    let documentation = RuleDocumentation(
        .content, "maintenance-order", level: .error,
        summary: "Maintenance ends after it starts",
        rationale: "Customers plan around the window.",
        source: "Daymark's content format.",
        good: [
            .file(
                "maintenance/2026-12-02-faster-payouts/maintenance.yml",
                "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:30 UTC")
        ],
        bad: [
            .file(
                "maintenance/2026-12-02-faster-payouts/maintenance.yml",
                "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: ↓2026-12-02 08:30 UTC"),
            .file(
                "maintenance/2026-12-02-faster-payouts/maintenance.yml",
                "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: ↓2026-12-02 09:00 UTC"),
            .file(
                "maintenance/2026-12-02-faster-payouts/maintenance.yml",
                """
                title: Faster payouts
                starts: 2026-12-02 09:00 UTC
                ends: 2026-12-02 10:30 UTC
                moved: [{at: 2026-11-28 09:00 UTC, starts: 2026-12-01 09:00 UTC, ends: ↓2026-12-01 08:00 UTC}]
                """),
        ])
}
