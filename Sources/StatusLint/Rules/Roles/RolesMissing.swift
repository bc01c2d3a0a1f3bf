import Diagnostics
import StatusHistory
import StatusModel

/// Somebody holds every role that the severity asks for.
struct RolesMissing: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        let severity = incident.severity.value
        guard let span = context.policy.response.rolesWithin, context.now > incident.rolesDue(context.policy, within: span) else {
            return []
        }
        let missing = incident.unheldRoles(context.policy).map(\.rawValue)
        guard let first = missing.first else { return [] }
        return [
            Finding(
                "\(severity.rawValue) needs \(missing.joined(separator: ", ")); say who with 'daymark update \(incident.nameToType(context)) --role \(first)=NAME' (roles are never published)",
                at: incident.severity.place)
        ]
    }

    let documentation = RuleDocumentation(
        .roles, "missing", level: .warning, comesWithTime: true,
        summary: "Somebody holds every role that the severity asks for",
        rationale:
            "Where nobody is named, everybody thinks that somebody else writes the next update. Roles are never published. The time runs "
            + "from `detected`, or from `started` where that isn't written down.",
        source:
            "Guide D: all four roles for SEV1 within 15 minutes, commander and technical lead for SEV2. The policy's 'roles' and 'roles-within' set others.",
        good: [
            .incident(
                "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: ana, technical: chi}",
                now: "2026-11-20 14:20 UTC")
        ],
        bad: [
            .incident(
                "title: Some card payments are failing\nseverity: ↓SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: ana}",
                now: "2026-11-20 14:20 UTC")
        ])
}
