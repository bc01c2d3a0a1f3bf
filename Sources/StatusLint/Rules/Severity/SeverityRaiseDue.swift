import Diagnostics
import StatusHistory
import StatusModel

/// What goes on too long is raised.
struct SeverityRaiseDue: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        let severity = incident.severity.value
        let duties = context.policy.duties(severity)
        guard incident.isUnmitigated, let allowed = duties.raiseAfter ?? duties.escalation.first?.after else { return [] }
        let length = context.now - incident.severitySince
        guard length > allowed else { return [] }
        let step = duties.escalation.last { $0.after < context.now - incident.started.value }
        let raise = incident.raise(context.policy).map { "raise it to \($0.to.rawValue)" }
        let todo = [raise, step.map { "tell \($0.tell)" }].compactMap { $0 }.joined(separator: " and ")
        return [
            Finding(
                "\(severity.rawValue) for \(length.words) without mitigation; the policy allows \(allowed.words): \(todo)",
                at: incident.severity.place)
        ]
    }

    let documentation = RuleDocumentation(
        id: "severity/raise-due", level: .warning, comesWithTime: true,
        summary: "What goes on too long is raised to the next severity",
        rationale:
            "An incident that nobody can stop within the time its severity allows needs more people, not more patience. It counts as "
            + "mitigated once `mitigated` is set or an update says 'monitoring'.",
        source: "Guide D: a SEV2 that is not mitigated within 60 minutes follows the SEV1 procedure. Guide B: who is told, and when.",
        good: [Example(now: "2026-11-20 14:50 UTC")],
        bad: [
            .incident("title: Some card payments are failing\nseverity: ↓SEV2\nstarted: 2026-11-20 14:02 UTC", now: "2026-11-20 15:20 UTC")
        ])
}
