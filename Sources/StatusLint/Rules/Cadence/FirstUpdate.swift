import StatusHistory
import StatusModel

/// The first update comes soon after somebody knew of the incident.
struct FirstUpdate: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        guard let first = incident.updates.first, !incident.isFoundOutAfterwards else { return [] }
        let severity = incident.severity(at: first.at.value)
        let wait = context.policy.time(from: incident.responseBegan, to: first.at.value, severity)
        guard let pace = context.policy.firstUpdate(severity), wait > pace.target else { return [] }
        let bound = wait > pace.limit ? "at most \(pace.limit.words)" : pace.target.words
        let length = wait.words + (context.policy.hours(severity) == nil ? "" : " of business hours")
        let detected = incident.record.detected.flatMap { $0.value >= incident.started.value ? $0.place : nil }
        let (event, note) = detected == nil ? ("the start", "customers first felt it here") : ("it was detected", "detected here")
        return [
            Finding(
                "the first update came \(length) after \(event); for \(severity.rawValue) the policy wants \(bound)",
                at: first.at.place, notes: [.init(note, at: detected ?? incident.started.place)])
        ]
    }

    let documentation = RuleDocumentation(
        .cadence, "first-update", level: .warning,
        summary: "The first update comes soon after the incident is detected",
        rationale:
            "Until the first update, every customer wonders whether the trouble is theirs. The time runs from `detected`, or from `started` "
            + "where that isn't written down. What was found out once it was over is told afterwards, and has no such time.",
        source: "The policy in force. Guide C: 5 minutes; D: minutes 5 to 15; GitLab: 10 to 15 minutes for its highest severity.",
        good: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 13:53 UTC"),
            .incident(
                "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 13:20 UTC\ndetected: 2026-11-20 13:53 UTC"),
        ],
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
