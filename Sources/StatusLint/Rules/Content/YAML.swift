/// Settings and front matter are plain YAML. Checked as content is read.
struct YAML: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "yaml", level: .error,
        summary: "Settings and front matter are plain YAML",
        rationale:
            "Aliases, anchors, tags, directives and second documents are refused: they let a file mean something else than it says. A value with ': ' in it needs quotes.",
        source: "YAML 1.2, without the parts that surprise.",
        good: [
            .incident("title: \"Payments: some are failing\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC")
        ],
        bad: [
            .incident("title: ↓Payments: some are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: ↓&name Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: Some card payments are failing\nseverity: ↓!!str SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}
