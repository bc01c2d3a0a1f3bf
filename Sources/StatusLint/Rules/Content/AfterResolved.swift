import StatusModel

/// Resolved is the last word.
struct AfterResolved: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let updates = subject.incident.updates
        guard let index = updates.firstIndex(where: { $0.status.value == .resolved }), index + 1 < updates.count else { return [] }
        return updates[(index + 1)...].compactMap { update in
            let isResolvedAgain = update.status.value == .resolved
            if isResolvedAgain, update.corrects != nil { return nil }
            let wayOut =
                isResolvedAgain
                ? "write 'corrects: \(updates[index].id)' if it puts that right"
                : "if the trouble is back, start a new incident that says so"
            return Finding(
                "this update comes after the resolved one; \(wayOut)", at: update.status.place,
                notes: [.init("resolved here", at: updates[index].status.place)])
        }
    }

    let documentation = RuleDocumentation(
        .content, "after-resolved", level: .error,
        summary: "No update comes after the resolved one, but a correction of it",
        rationale:
            "Resolved is posted once. If the trouble is back, its bars and its promises start anew, so it is an incident of its own.",
        source: "Guides A and D: resolved closes the incident.",
        good: [
            .updates(
                [
                    first, monitoring, resolved,
                    (
                        "2026-11-20-1545-resolved.md",
                        "---\nstatus: resolved\nat: 2026-11-20 15:45 UTC\ncorrects: 2026-11-20-1500-resolved\n---\nIt lasted 58 minutes."
                    ),
                ], now: "2026-11-20 16:00 UTC")
        ],
        bad: [
            .updates(
                [
                    first, monitoring, resolved,
                    (
                        "2026-11-20-1545-investigating.md",
                        "---\nstatus: ↓investigating\nat: 2026-11-20 15:45 UTC\nnext-update: 30m\n---\nPayments fail again."
                    ),
                ], now: "2026-11-20 16:00 UTC")
        ])

    private static let first = (
        "2026-11-20-1408-investigating.md", "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
    )
    private static let monitoring = (
        "2026-11-20-1430-monitoring.md", "---\nstatus: monitoring\nat: 2026-11-20 14:30 UTC\nnext-update: 60m\n---\nPayments work again."
    )
    private static let resolved = ("2026-11-20-1500-resolved.md", "---\nstatus: resolved\nat: 2026-11-20 15:00 UTC\n---\nPayments work.")
}
