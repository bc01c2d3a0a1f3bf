import StatusModel

/// A resolved or withdrawn update promises no next one, and expects no end.
struct PromiseAfterResolved: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.incident.updates.filter(\.status.value.endsIncident).flatMap { update in
            let status = update.status.value.rawValue
            let promise = update.nextUpdate.map {
                Finding("a \(status) incident has no next update; delete 'next-update'", at: $0.place)
            }
            let estimate = update.expectedEnd.map {
                Finding("a \(status) incident has no expected end; delete 'expected-end'", at: $0.place)
            }
            return [promise, estimate].compactMap { $0 }
        }
    }

    let documentation = RuleDocumentation(
        .content, "promise-after-resolved", level: .error,
        summary: "The resolved or withdrawn update promises no next one, and expects no end",
        rationale: "Nothing follows it, so customers would wait in vain.",
        source: "Daymark's content format.",
        good: [
            .updates([
                ("2026-11-20-1408-resolved.md", "---\nstatus: resolved\nat: 2026-11-20 14:08 UTC\n---\nPayments failed for six minutes.")
            ])
        ],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-resolved.md",
                    "---\nstatus: resolved\nat: 2026-11-20 14:08 UTC\nnext-update: ↓30m\n---\nPayments failed for six minutes."
                )
            ]),
            .updates([
                (
                    "2026-11-20-1408-resolved.md",
                    "---\nstatus: resolved\nat: 2026-11-20 14:08 UTC\nexpected-end: ↓30m\n---\nPayments failed for six minutes."
                )
            ]),
        ])
}
