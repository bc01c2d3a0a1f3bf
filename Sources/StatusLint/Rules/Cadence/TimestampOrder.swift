import StatusModel

/// The times of an incident's updates put them in one order, after its start.
struct TimestampOrder: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let updates = subject.incident.updates
        var findings: [Finding] = []
        if let first = updates.first, first.at.value < subject.incident.started.value {
            findings.append(
                Finding(
                    "this update is from before the start; correct 'at' here or 'started' in incident.yml", at: first.at.place,
                    notes: [.init("the start is given here", at: subject.incident.started.place)]))
        }
        let highest = Dictionary(updates.map { ($0.at.value, $0.sequence) }, uniquingKeysWith: max)
        for (before, after) in zip(updates, updates.dropFirst())
        where before.at.value == after.at.value && before.sequence == after.sequence {
            findings.append(
                Finding(
                    "two updates have this time; end the later one's file name in '-\(1 + (highest[after.at.value] ?? 1)).md'",
                    at: after.at.place,
                    notes: [.init("the other one is here", at: before.at.place)], level: .warning))
        }
        return findings
    }

    let documentation = RuleDocumentation(
        .cadence, "timestamp-order", level: .error,
        summary: "Updates have one order, and none is from before the start",
        rationale:
            "The page shows the latest update first; two with one time leave open which that is. Two people can write in the same minute, so that "
            + "is a warning and keeps nothing from being published.",
        source: "Daymark: the story is told in the order it happened.",
        good: [
            .updates([
                first,
                (
                    "2026-11-20-1408-identified-2.md",
                    "---\nstatus: identified\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
                ),
            ])
        ],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-identified.md",
                    "---\nstatus: identified\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
                ),
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: ↓2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
                ),
            ]),
            .updates([
                (
                    "2026-11-20-1400-investigating.md",
                    "---\nstatus: investigating\nat: ↓2026-11-20 14:00 UTC\nnext-update: 30m\n---\nPayments fail."
                )
            ]),
        ])

    private static let first = (
        "2026-11-20-1408-investigating.md", "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
    )
}
