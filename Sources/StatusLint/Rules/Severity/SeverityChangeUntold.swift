import Diagnostics
import StatusHistory
import StatusModel

/// Those concerned are told of a change of severity.
struct SeverityChangeUntold: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        [subject.incident.untoldChange].compactMap(\.self).filter { $0.at.value < context.now }.map { change in
            let severity = change.to.value.rawValue
            return Finding(
                "nothing says who was told that it is \(severity); write 'told: [support]' here, or log it: "
                    + "'daymark log \(subject.incident.nameToType(context)) \"Told support that it is \(severity)\"'", at: change.to.place)
        }
    }

    let documentation = RuleDocumentation(
        .severity, "change-untold", level: .note, comesWithTime: true,
        summary: "Those concerned are told of a change of severity",
        rationale:
            "Support and managers go on with what they heard last. Either the change names who was told, or a line of timeline.yml from then "
            + "on says 'told' and the severity. None of it is published.",
        source: "Guide A: a severity change needs a documented reason and a notice to stakeholders.",
        good: [
            .incident(Self.incident(told: ", told: [support, the board]"), now: "2026-11-20 14:30 UTC"),
            .incident(Self.incident(told: ""), now: "2026-11-20 14:05 UTC"),
        ],
        bad: [.incident(Self.incident(told: "", mark: "↓"), now: "2026-11-20 14:30 UTC")])

    private static func incident(told: String, mark: String = "") -> String {
        "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nseverity-changes:\n"
            + "  - {at: 2026-11-20 14:05 UTC, from: SEV3, to: \(mark)SEV2, reason: It spread\(told)}"
    }
}
