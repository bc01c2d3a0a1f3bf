import StatusHistory
import StatusModel

/// The end that was expected is still to come.
struct EstimatePast: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let estimate = subject.history.estimate, case let end = estimate.end.value, end < context.now else { return [] }
        return [
            Finding(
                "the expected end, \(context.clock(end)), passed \((context.now - end).words) ago; say in an update when it will be over, with '--expected' and a new time, or '--expected unknown'",
                at: estimate.end.place)
        ]
    }

    let documentation = RuleDocumentation(
        .cadence, "estimate-past", level: .warning, comesWithTime: true,
        summary: "The end that is expected of an open incident is still to come",
        rationale: "Whoever has planned by an estimate needs to hear that it was wrong. The page says that it has passed, and not what is "
            + "expected now. Where nobody can say, 'expected-end: unknown' takes it back.",
        source: "Daymark: an estimate that has passed tells customers nothing.",
        good: [
            .updates([first], now: "2026-11-20 15:29 UTC"),
            .updates([first, second("expected-end: 2026-11-20 16:30 UTC")], now: "2026-11-20 15:40 UTC"),
            .updates([first, second("expected-end: unknown")], now: "2026-11-20 15:40 UTC"),
        ],
        bad: [
            .updates([(first.0, first.1.replacing("2026-11-20 15:30", with: "↓2026-11-20 15:30"))], now: "2026-11-20 15:31 UTC"),
            .updates([first, second("expected-end: ↓15m")], now: "2026-11-20 15:50 UTC"),
        ])

    private static let first = (
        "2026-11-20-1508-investigating.md",
        "---\nstatus: investigating\nat: 2026-11-20 15:08 UTC\nnext-update: 30m\nexpected-end: 2026-11-20 15:30 UTC\n---\nSome card payments are failing."
    )
    private static func second(_ line: String) -> (String, String) {
        (
            "2026-11-20-1532-identified.md",
            "---\nstatus: identified\nat: 2026-11-20 15:32 UTC\nnext-update: 30m\n\(line)\n---\nSome card payments still fail."
        )
    }
}
