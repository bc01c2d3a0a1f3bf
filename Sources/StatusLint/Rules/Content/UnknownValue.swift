/// Statuses, severities and policies are ones there are. Checked as content is read.
struct UnknownValue: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "unknown-value", level: .error,
        summary: "Statuses, severities and policies are ones there are",
        rationale: "Each has a meaning on the page; a word that isn't one of them has none.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .incident("title: Some card payments are failing\nseverity: ↓SEV5\nstarted: 2026-11-20 14:02 UTC"),
            .site(siteStart + "policy: ↓standart"),
        ])
}
