import Basics
import StatusHistory
import StatusModel

/// Updates follow each other as closely as the policy wants.
struct UpdateGap: Rule {
    private static let grace = DurationOption("grace", .minutes(5), "how much later still counts as on time")

    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.silences.compactMap { silence in
            // A gap that a promise covered is judged by the promise.
            guard silence.isOver, silence.promised == nil else { return nil }
            let updates = subject.incident.updates
            let (before, after) = (updates[silence.after], updates[silence.after + 1])
            let severity = subject.incident.severity(at: before.at.value)
            guard let pace = context.policy.pace(severity, before.status.value), silence.length > pace.limit + context[Self.grace] else {
                return nil
            }
            return Finding(
                "this update came \(silence.length.words) after the one before; \(severity.rawValue) \(before.status.value.rawValue) allows \(pace.limit.words)",
                at: after.at.place, notes: [.init("previous update here", at: before.at.place)])
        }
    }

    let documentation = RuleDocumentation(
        .cadence, "update-gap", level: .warning,
        summary: "Two updates are no further apart than the policy allows",
        rationale:
            "Silence destroys trust: customers read it as nobody being at work. A gap in the past can't be closed any more, so it is "
            + "reported and counted, and never keeps today's update from being published.",
        source: "The policy in force. Guide C: even 'still investigating' is news. Atlassian: every 30 minutes, or a suitable pace.",
        options: [grace],
        good: [
            .updates(
                [
                    first,
                    (
                        "2026-11-20-1438-monitoring.md",
                        "---\nstatus: monitoring\nat: 2026-11-20 14:38 UTC\nnext-update: 60m\n---\nPayments work again."
                    ),
                ], now: "2026-11-20 14:40 UTC")
        ],
        bad: [
            .updates(
                [
                    first,
                    (
                        "2026-11-20-1608-monitoring.md",
                        "---\nstatus: monitoring\nat: ↓2026-11-20 16:08 UTC\nnext-update: 60m\n---\nPayments work again."
                    ),
                ], now: "2026-11-20 16:10 UTC")
        ])

    private static let first = (
        "2026-11-20-1408-investigating.md", "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\n---\nSome card payments are failing."
    )
}
