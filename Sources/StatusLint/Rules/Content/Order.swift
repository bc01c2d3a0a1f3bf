import StatusModel

/// Ends come after beginnings.
struct Order: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let ended = subject.incident.ended else { return [] }
        if ended.value < subject.incident.started.value {
            return [
                Finding(
                    "it ended before it started; correct one of them", at: ended.place,
                    notes: [.init("the start is given here", at: subject.incident.started.place)])
            ]
        }
        if let resolved = subject.incident.updates.first(where: { $0.status.value == .resolved }), ended.value > resolved.at.value {
            return [
                Finding(
                    "it ended after it was resolved; correct one of them", at: ended.place,
                    notes: [.init("resolved here", at: resolved.at.place)])
            ]
        }
        return []
    }

    let documentation = RuleDocumentation(
        id: "content/order", level: .error,
        summary: "An incident ends after it started, and not after it was resolved",
        rationale: "Bars, durations and uptime are worked out from these times.",
        source: "Daymark's content format.",
        good: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nended: 2026-11-20 14:09 UTC")
        ],
        bad: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nended: ↓2026-11-20 13:09 UTC")
        ])
}
