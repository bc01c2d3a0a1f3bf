import Diagnostics
import StatusHistory
import StatusModel

/// Commander and technical lead are two people.
struct RolesSamePerson: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let technical = subject.incident.leadOfBoth(context.policy), let commander = subject.incident.record.holder(of: .commander)
        else { return [] }
        return [
            Finding(
                "'\(technical.person.value)' is commander too; let somebody else lead the repair", at: technical.person.place,
                notes: [Diagnostic.Note("commander here", at: commander.place)])
        ]
    }

    let documentation = RuleDocumentation(
        .roles, "same-person", level: .warning,
        summary: "Commander and technical lead are two people",
        rationale: "Nobody can search for a fault and keep an eye on everything else at the same time.",
        source: "Guide B: different people for SEV1 and SEV2.",
        good: [
            .incident(
                "title: Some card payments are failing\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: ana, technical: ana}"
            )
        ],
        bad: [
            .incident(
                "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: ana, technical: ↓ana}"
            ),
            .incident(
                "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: Ana, technical: ↓ana}"
            ),
        ])
}
