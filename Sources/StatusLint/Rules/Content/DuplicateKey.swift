/// A key is written once. Checked as content is read.
struct DuplicateKey: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "duplicate-key", level: .error,
        summary: "A key is written once",
        rationale: "Only one of two values can count, and readers of the file can't tell which.",
        source: "YAML 1.2, section 3.2.1.3: keys are unique.",
        good: [
            Example()
        ],
        bad: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n↓severity: SEV1")
        ])
}
