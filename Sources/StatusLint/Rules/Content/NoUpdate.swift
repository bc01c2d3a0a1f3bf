import StatusModel

/// An incident has an update.
struct NoUpdate: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        // The first update of a draft comes as it is published.
        guard subject.incident.updates.isEmpty, !subject.incident.isDraft else { return [] }
        let name = UpdateFileName(at: subject.incident.started.value, status: "investigating").text
        return [
            Finding(
                "this incident has no update that can be read; add one, such as '\(name)', beside this file",
                at: subject.incident.title.place)
        ]
    }

    let documentation = RuleDocumentation(
        .content, "no-update", level: .error,
        summary: "An incident has at least one update",
        rationale: "An incident without a word about it would stand on the page as an empty box.",
        source: "Daymark's content format.",
        good: [
            Example(),
            .file(
                Example.incidentFolder + "incident.yml",
                "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\npublish: draft",
                without: [Example.updatePath]),
        ],
        bad: [
            .file(
                Example.incidentFolder + "incident.yml",
                "title: ↓Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC",
                without: [Example.updatePath])
        ])
}
