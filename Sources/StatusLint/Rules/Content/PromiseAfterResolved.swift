import StatusModel

/// A resolved or withdrawn update promises no next one.
struct PromiseAfterResolved: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.incident.updates.compactMap { update in
            guard update.status.value.endsIncident, let promise = update.nextUpdate else { return nil }
            return Finding("a \(update.status.value.rawValue) incident has no next update; delete 'next-update'", at: promise.place)
        }
    }

    let documentation = RuleDocumentation(
        .content, "promise-after-resolved", level: .error,
        summary: "The resolved or withdrawn update promises no next one",
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
            ])
        ])
}
