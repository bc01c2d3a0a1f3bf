import StatusModel

/// The same for maintenance.
struct MaintenanceOrder: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let maintenance = subject.maintenance
        guard maintenance.ends.value <= maintenance.starts.value else { return [] }
        let order = maintenance.ends.value == maintenance.starts.value ? "just when" : "before"
        return [
            Finding(
                "it ends \(order) it starts; correct one of them", at: maintenance.ends.place,
                notes: [.init("the start is given here", at: maintenance.starts.place)])
        ]
    }

    let documentation = RuleDocumentation(
        id: "content/maintenance-order", level: .error,
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
        ])
}
