import Diagnostics
import StatusModel

/// Severity and components' statuses tell the same story.
struct SeverityImpactMismatch: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        guard let worst = incident.updates.flatMap(\.components).max(by: { $0.status.value < $1.status.value }) else { return [] }
        let severity = incident.severity.value
        let place = incident.severity.place
        let notes = [Diagnostic.Note("the worst status is here", at: worst.status.place)]
        if worst.status.value == .majorOutage, severity < .sev2 {
            return [
                Finding(
                    "\(severity.rawValue) does not go with a major outage; declare SEV2 or SEV1, or say what still works", at: place,
                    notes: notes)
            ]
        }
        if severity == .sev1, worst.status.value <= .degradedPerformance {
            return [
                Finding(
                    "SEV1 does not go with components that are at worst degraded; give their true status, or declare SEV2", at: place,
                    notes: notes)
            ]
        }
        return []
    }

    let documentation = RuleDocumentation(
        .severity, "impact-mismatch", level: .warning,
        summary: "Severity and components' statuses tell the same story",
        rationale: "Either customers are told too little or too many people are woken.",
        source: "Guides B and D: SEV1 is a complete outage, SEV2 a key function broken, SEV3 a minor one with a workaround.",
        good: [.incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC")],
        bad: [
            Example([
                .init(
                    path: Example.incidentFolder + "incident.yml",
                    text: "title: Some card payments are failing\nseverity: ↓SEV3\nstarted: 2026-11-20 14:02 UTC\n"),
                .init(
                    path: Example.updatePath,
                    text: Example.updateFrontMatter.replacing("partial-outage", with: "major-outage") + "Card payments are failing.\n"),
            ])
        ])
}
