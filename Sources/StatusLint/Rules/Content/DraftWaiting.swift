import StatusModel

/// A draft that an alert made waits for a person.
struct DraftWaiting: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        guard incident.isDraft, incident.isOpen, let place = incident.publish?.place else { return [] }
        var blanks: [String] = []
        if incident.hasBlankTitle { blanks.append("what customers notice") }
        if incident.drafted?.components.isEmpty ?? true { blanks.append("which components it is about") }
        let missing = blanks.isEmpty ? "" : "; \(blanks.joined(separator: " and ")) is still to be said"
        return [
            Finding(
                "an alert drafted this, and readers see nothing of it\(missing); publish it with 'daymark publish \(incident.slug)', or take it "
                    + "back with 'daymark withdraw \(incident.slug)'", at: place)
        ]
    }

    let documentation = RuleDocumentation(
        .content, "draft", level: .warning,
        summary: "No draft from an alert waits for long",
        rationale:
            "A machine never publishes: it can't know what customers notice. Somebody looks, says it in customers' words, and publishes it or "
            + "takes it back. Until then the page is the same as without it.",
        source: "Daymark: an incident on the page means that a person has seen it.",
        good: [Example(), .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC")],
        bad: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\npublish: ↓draft"),
            .incident("title: \"[What customers notice]\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\npublish: ↓draft"),
        ])
}
