import StatusModel

/// Resolved means that all is well again.
struct ResolvedComponent: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        // An incident told in one update after the fact says there how its components were.
        let later = subject.incident.updates.dropFirst().filter { $0.status.value.endsIncident }
        return later.flatMap { update in
            update.components.filter { $0.status.value != .operational }.map { finding($0, update.status.value) }
        }
    }

    private func finding(_ change: ComponentChange, _ status: IncidentStatus) -> Finding {
        Finding(
            "\(status.rawValue) returns all components to operational, but this says '\(change.status.value.rawValue)'; "
                + "delete the line, or write 'monitoring' until it is over", at: change.status.place)
    }

    let documentation = RuleDocumentation(
        .content, "resolved-component", level: .error,
        summary: "A resolved or withdrawn update leaves no component in trouble",
        rationale: "The page shows the component as operational from then on, beside an update that says otherwise.",
        source: "Daymark's content format: resolved returns all of the incident's components to operational.",
        good: [
            .resolved("Some card payments failed for 48 minutes."),
            .updates(
                [
                    (
                        "2026-11-20-1450-resolved.md",
                        "---\nstatus: resolved\nat: 2026-11-20 14:50 UTC\ncomponents: {card-payments: partial-outage}\n---\nSome card payments failed."
                    )
                ], now: "2026-11-20 14:52 UTC"),
        ],
        bad: [
            Example(
                [
                    .init(
                        path: Example.resolvedPath,
                        text: "---\nstatus: resolved\nat: 2026-11-20 14:50 UTC\ncomponents: {card-payments: ↓degraded-performance}\n---\n"
                            + "Some card payments failed.\n")
                ], now: Example.resolvedNow)
        ])
}
