import StatusModel

/// What is expected comes after the update that says so.
struct EstimateTooEarly: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.incident.updates.compactMap { update in
            guard let expected = update.expectedEnd, let end = expected.value.time, end <= update.at.value else { return nil }
            return Finding(
                "the end is expected for \(context.clock(end)), not after this update; write a later time, how long it takes, such as 45m, or 'unknown'",
                at: expected.place, notes: [.init("this update is from \(context.clock(update.at.value))", at: update.at.place)])
        }
    }

    let documentation = RuleDocumentation(
        .cadence, "estimate-too-early", level: .error,
        summary: "The expected end comes after the update that names it",
        rationale: "What is over by then is no estimate. An incident that has ended is resolved.",
        source: "Daymark: an estimate is about the future.",
        good: [.updates([update("2026-11-20 15:30 UTC")]), .updates([update("45m")]), .updates([update("unknown")])],
        bad: [.updates([update("↓2026-11-20 13:30 UTC")])])

    private static func update(_ end: String) -> (String, String) {
        (
            "2026-11-20-1408-investigating.md",
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\nexpected-end: \(end)\n---\nSome card payments are failing."
        )
    }
}
