import Diagnostics
import StatusHistory
import StatusModel

/// Work that has not begun when it should have gets a new window.
struct MaintenanceHeldBack: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let maintenance = subject.maintenance
        let late = maintenance.updates.last { update in
            update.status.value == .scheduled && update.at.value >= maintenance.starts.value
                && maintenance.plan(at: update.at.value) == maintenance.plan
        }
        guard let late else { return [] }
        let isOver = subject.history.status == .completed
        return [
            Finding(
                "this says 'scheduled' after the planned start; write the new 'starts' and 'ends' in maintenance.yml and the old ones under 'moved': 'daymark maintenance move' does that",
                at: late.status.place, notes: [Diagnostic.Note("it was to start here", at: maintenance.starts.place)],
                level: isOver ? .warning : .error)
        ]
    }

    let documentation = RuleDocumentation(
        .maintenance, "held-back", level: .error,
        summary: "Work that starts later than planned has a new window",
        rationale:
            "The page and the calendars of those who subscribed go by the window. An update alone changes neither. Once the work is over this is "
            + "a warning.",
        source: "Daymark: one window, in every place that tells of it.",
        good: [
            .file(
                folder + "maintenance.yml",
                """
                title: Faster payouts
                starts: 2026-12-02 10:00 UTC
                ends: 2026-12-02 11:30 UTC
                announced: 2026-11-25 09:00 UTC
                impact: Payouts arrive an hour later.
                moved: [{at: 2026-12-02 09:05 UTC, starts: 2026-12-02 09:00 UTC, ends: 2026-12-02 10:30 UTC}]
                """)
        ],
        bad: [
            Example(
                [
                    .init(
                        path: folder + "maintenance.yml",
                        text:
                            "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:30 UTC\nannounced: 2026-11-25 09:00 UTC\nimpact: Payouts arrive an hour later.\n"
                    ),
                    .init(
                        path: folder + "2026-12-02-0905-scheduled.md",
                        text:
                            "---\nstatus: ↓scheduled\nat: 2026-12-02 09:05 UTC\n---\nThe work begins an hour later. Payouts are on time until then.\n"
                    ),
                ], now: "2026-12-02 09:06 UTC")
        ])

    private static let folder = "maintenance/2026-12-02-faster-payouts/"
}
