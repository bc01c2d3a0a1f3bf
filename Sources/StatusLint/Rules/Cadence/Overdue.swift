import StatusHistory
import StatusModel

/// An open incident has had its promised update.
struct Overdue: Rule {
    private static let grace = DurationOption("grace", PromiseRecord.grace, "how much later still counts as on time")

    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let latest = subject.latest, let due = subject.history.updateDue(context.policy),
            context.now > due.at + context[Self.grace]
        else { return [] }
        if let promise = latest.nextUpdate {
            // A promise for the past was never one; another rule says so.
            guard due.reason == .promised else { return [] }
            return [
                Finding(
                    "the update promised for \(context.clock(due.at)) is \((context.now - due.at).words) late; publish one now, even if it only says what you are still doing",
                    at: promise.place)
            ]
        }
        let severity = subject.history.severity
        return [
            Finding(
                "the last update is \((context.now - latest.at.value).words) old; \(severity.rawValue) \(latest.status.value.rawValue) allows \((due.at - latest.at.value).words), so publish one now",
                at: latest.at.place)
        ]
    }

    let documentation = RuleDocumentation(
        .cadence, "overdue", level: .warning, comesWithTime: true,
        summary: "An open incident has had the update it promised",
        rationale:
            "A broken promise is worse than none. It is a warning, so that it never keeps another incident's update from being published.",
        source: "Guides A and C: every update promises when the next one comes. Five minutes' grace.",
        options: [grace],
        good: [Example(now: "2026-11-20 14:42 UTC")],
        bad: [
            .updates(
                [
                    (
                        "2026-11-20-1408-investigating.md",
                        "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: ↓30m\n---\nSome card payments are failing."
                    )
                ],
                now: "2026-11-20 14:44 UTC"),
            .updates(
                [
                    (
                        "2026-11-20-1408-investigating.md",
                        "---\nstatus: investigating\nat: ↓2026-11-20 14:08 UTC\n---\nSome card payments are failing."
                    )
                ],
                now: "2026-11-20 15:14 UTC"),
        ])
}
