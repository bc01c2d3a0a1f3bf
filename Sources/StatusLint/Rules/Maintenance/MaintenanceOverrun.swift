import Diagnostics
import StatusHistory
import StatusModel

/// Planned work that takes longer says so.
struct MaintenanceOverrun: Rule {
    private static let grace = DurationOption("grace", Maintenance.overrunGrace, "how long past its end it may go on")

    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let maintenance = subject.maintenance
        guard let last = maintenance.updates.last, maintenance.isSaidToGoOn, context.now > maintenance.ends.value + context[Self.grace]
        else { return [] }
        let over = context.now - maintenance.ends.value
        return [
            Finding(
                "ended \(over.words) ago, and the last update says '\(last.status.value.rawValue)'; publish 'completed', or "
                    + wayOut(maintenance),
                at: maintenance.occurrence == nil ? maintenance.ends.place : last.status.place,
                notes: [Diagnostic.Note("the last update", at: last.status.place)])
        ]
    }

    /// One time of work that repeats has no end of its own once updates have told of it.
    private func wayOut(_ work: Maintenance) -> String {
        work.occurrence == nil
            ? "give it a new end with 'daymark maintenance extend'" : "say when it ends with 'daymark update \(work.slug)'"
    }

    let documentation = RuleDocumentation(
        .maintenance, "overrun", level: .warning, comesWithTime: true,
        summary: "Maintenance that takes longer has a new end",
        rationale:
            "Past the announced end customers expect the service back. Silence then looks like an outage. A new end without the old window under "
            + "`moved` never reaches those who have it in their calendars.",
        source: "Guide D: maintenance goes scheduled, in progress, verifying, completed.",
        options: [grace],
        good: [.maintenance(announced: "2026-11-25 09:00 UTC", now: "2026-12-02 11:00 UTC")],
        bad: [.maintenance(announced: "2026-11-25 09:00 UTC", ends: "↓2026-12-02 10:30 UTC", isUnderWay: true, now: "2026-12-02 11:00 UTC")]
    )
}
