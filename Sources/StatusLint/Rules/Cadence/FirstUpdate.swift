import StatusModel

/// The first update comes soon after customers felt the incident.
struct FirstUpdate: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let first = subject.incident.updates.first else { return [] }
        let severity = subject.incident.severity(at: first.at.value)
        let wait = first.at.value - subject.incident.started.value
        guard let pace = context.policy.firstUpdate(severity), wait > pace.target else { return [] }
        let bound = wait > pace.limit ? "at most \(pace.limit.words)" : pace.target.words
        return [
            Finding(
                "the first update came \(wait.words) after the start; for \(severity.rawValue) the policy wants \(bound)",
                at: first.at.place,
                notes: [.init("customers first felt it here", at: subject.incident.started.place)])
        ]
    }

    let documentation = RuleDocumentation(
        id: "cadence/first-update", level: .warning,
        summary: "The first update comes soon after the start",
        rationale: "Until the first update, every customer wonders whether the trouble is theirs.",
        source: "The policy in force. Guide C: 5 minutes; D: minutes 5 to 15; GitLab: 10 to 15 minutes for its highest severity.",
        good: [.incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 13:53 UTC")],
        bad: [
            Example([
                .init(
                    path: Example.incidentFolder + "incident.yml",
                    text: "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 13:40 UTC\n"),
                .init(
                    path: Example.updatePath,
                    text: "---\nstatus: investigating\nat: ↓2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome card payments are failing.\n"),
            ])
        ])
}
