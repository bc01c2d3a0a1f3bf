import Diagnostics
import StatusModel

/// A severity that changed says when and why.
struct SeverityChangeWithoutReason: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        let changes = incident.severityChanges.sorted { $0.at.value < $1.at.value }
        var findings: [Finding] = []
        for (before, after) in zip(changes, changes.dropFirst()) where before.to.value != after.from.value {
            findings.append(
                Finding(
                    "this change starts from \(after.from.value.rawValue), but the one before it ended at \(before.to.value.rawValue)",
                    at: after.from.place, notes: [Diagnostic.Note("the change before it", at: before.to.place)]))
        }
        if let last = changes.last, last.to.value != incident.severity.value {
            findings.append(
                Finding(
                    "'\(incident.severity.value.rawValue)' is not what the last change says; add to 'severity-changes' when and why it became that",
                    at: incident.severity.place, notes: [Diagnostic.Note("the last change", at: last.to.place)]))
        }
        return findings
    }

    let documentation = RuleDocumentation(
        .severity, "change-without-reason", level: .error,
        summary: "A severity that changed says when and why",
        rationale:
            "Stakeholders decide by the severity who is called. A change that nobody explains looks like an attempt to hide something.",
        source: "Guide A: a severity change needs a documented reason and a notice to stakeholders.",
        good: [.incident(Self.incident("SEV2", change: "{at: 2026-11-20 14:05 UTC, from: SEV3, to: SEV2, reason: It spread}"))],
        bad: [
            .incident(Self.incident("↓SEV1", change: "{at: 2026-11-20 14:05 UTC, from: SEV3, to: SEV2, reason: It spread}")),
            .incident(
                Self.incident(
                    "SEV1",
                    change: "{at: 2026-11-20 14:03 UTC, from: SEV4, to: SEV3, reason: It spread}\n"
                        + "  - {at: 2026-11-20 14:05 UTC, from: ↓SEV2, to: SEV1, reason: It spread further}")),
        ])

    private static func incident(_ severity: String, change: String) -> String {
        "title: Some card payments are failing\nseverity: \(severity)\nstarted: 2026-11-20 14:02 UTC\nseverity-changes:\n  - \(change)"
    }
}
