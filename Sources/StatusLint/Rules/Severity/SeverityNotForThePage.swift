import StatusModel

/// What customers don't feel is not on the page.
struct SeverityNotForThePage: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let severity = subject.incident.severity
        guard severity.value == .sev4, !subject.incident.isInternal else { return [] }
        return [
            Finding(
                "SEV4 is never on the page; write 'publish: false' to keep it internal, or give it the severity that customers feel",
                at: severity.place)
        ]
    }

    let documentation = RuleDocumentation(
        .severity, "not-for-the-page", level: .error,
        summary: "SEV4 is not on the page",
        rationale: "Cosmetic and internal problems bury the ones that matter.",
        source: "Guides B and D: SEV4 never goes on the status page.",
        good: [
            .incident("title: Some card payments are failing\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: A logo is missing\nseverity: SEV4\nstarted: 2026-11-20 14:02 UTC\npublish: false"),
        ],
        bad: [.incident("title: Some card payments are failing\nseverity: ↓SEV4\nstarted: 2026-11-20 14:02 UTC")])
}
