import Diagnostics
import StatusModel

/// Whoever holds a role is one person.
struct RolesOnePerson: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.incident.record.roles.compactMap { one in
            let name = one.person.value
            let problem: String? =
                switch RoleHolder(name) {
                case .person: nil
                case .nobody: "'\(name)' is nobody; delete '\(one.role.rawValue)' from 'roles', and nobody holds it"
                case .several: "'\(name)' are several; name the one who is \(one.role.rawValue)"
                case .group: "'\(name)' is not one person; name who is \(one.role.rawValue)"
                }
            return problem.map { Finding($0, at: one.person.place) }
        }
    }

    let documentation = RuleDocumentation(
        .roles, "one-person", level: .warning,
        summary: "Whoever holds a role is one person",
        rationale:
            "Where a team has a role, everybody in it thinks that somebody else acts. Such a role counts as held by nobody. "
            + "Roles are never published.",
        source: "Daymark's content format.",
        good: [Self.incident("{commander: ana, technical: Chi Lopez (on call)}")],
        bad: [
            Self.incident("{commander: ana, technical: ↓the on-call team}"), Self.incident("{commander: ↓ana and ben}"),
            Self.incident("{commander: ana, scribe: ↓none}"),
        ])

    private static func incident(_ roles: String) -> Example {
        .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: \(roles)")
    }
}
