import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// What goes on too long is raised.
struct SeverityRaiseDue: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        let late = incident.escalations(context.policy).filter { $0.due < context.now && $0.escalation.isForLater }.map(\.escalation)
        if late.isEmpty { return [] }
        return [
            Finding(
                "\(incident.severity.value.rawValue) for \((context.now - incident.severitySince).words) without mitigation; by the policy "
                    + "it is time to \(listed(late.map(\.words)))",
                at: incident.severity.place)
        ]
    }

    let documentation = RuleDocumentation(
        .severity, "raise-due", level: .warning, comesWithTime: true,
        summary: "What goes on too long is raised to the next severity",
        rationale:
            "An incident that nobody can stop within the time its severity allows needs more people, not more patience. It counts as "
            + "mitigated once `mitigated` is set or an update says 'monitoring'. Somebody counts as told once a line of timeline.yml names "
            + "them in the policy's words. The time runs from `detected`, or from `started` where that isn't written down.",
        source: "Guide D: a SEV2 that is not mitigated within 60 minutes follows the SEV1 procedure. Guide B: who is told, and when.",
        good: [Example(now: "2026-11-20 14:50 UTC")],
        bad: [
            .incident("title: Some card payments are failing\nseverity: ↓SEV2\nstarted: 2026-11-20 14:02 UTC", now: "2026-11-20 15:20 UTC")
        ])
}

extension Incident.Escalation {
    fileprivate var words: String {
        switch self {
        case .raise(let next): "raise it to \(next.rawValue)"
        case .tell(let telling): "tell \(telling.people)"
        }
    }
}
