import StatusModel

/// Resolved is the last word, and so is withdrawn.
struct AfterResolved: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let updates = subject.incident.updates
        guard let index = updates.firstIndex(where: { $0.status.value.endsIncident }), index + 1 < updates.count else { return [] }
        return updates[(index + 1)...].compactMap { update in
            if update.status.value.endsIncident, update.corrects != nil || subject.incident.wasTold(update, context) { return nil }
            let status = updates[index].status
            let wayOut =
                update.status.value.endsIncident
                ? "write 'corrects: \(updates[index].id)' if it puts that right"
                : status.value == .withdrawn
                    ? "if there was trouble after all, start a new incident that says so"
                    : "if the trouble is back, start a new incident that says so"
            return Finding(
                "this update comes after the \(status.value.rawValue) one; \(wayOut)", at: update.status.place,
                notes: [.init("\(status.value.rawValue) here", at: status.place)])
        }
    }

    let documentation = RuleDocumentation(
        .content, "after-resolved", level: .error,
        summary: "No update comes after the resolved or withdrawn one, but a correction of it",
        rationale:
            "Resolved is posted once. If the trouble is back, its bars and its promises start anew, so it is an incident of its own. "
            + "The same goes for trouble that was real after all, behind a false alarm.",
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
                ], now: "2026-11-20 16:00 UTC"),
            .updates(
                [
                    first, withdrawn,
                    ("2026-11-20-1545-identified.md", "---\nstatus: ↓identified\nat: 2026-11-20 15:45 UTC\n---\nPayments fail."),
                ],
                now: "2026-11-20 16:00 UTC"),
        ])

    private static let withdrawn = (
        "2026-11-20-1440-withdrawn.md", "---\nstatus: withdrawn\nat: 2026-11-20 14:40 UTC\n---\nThis was a false alarm."
    )
    private static let first = (
        "2026-11-20-1408-investigating.md", "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
    )
    private static let monitoring = (
        "2026-11-20-1430-monitoring.md", "---\nstatus: monitoring\nat: 2026-11-20 14:30 UTC\nnext-update: 60m\n---\nPayments work again."
    )
    private static let resolved = ("2026-11-20-1500-resolved.md", "---\nstatus: resolved\nat: 2026-11-20 15:00 UTC\n---\nPayments work.")
}

extension Incident {
    /// Whether an update was told on the page that the incident comes from: what stood there behind the end stays there.
    fileprivate func wasTold(_ update: IncidentUpdate, _ context: RuleContext) -> Bool {
        guard earlier.id != nil else { return false }
        return update.earlierID != nil || context.history.exemptBefore.map { update.at.value < $0 } ?? false
    }
}
