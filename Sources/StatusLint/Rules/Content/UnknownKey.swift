/// Every key is one that Daymark knows. Checked as content is read.
struct UnknownKey: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "unknown-key", level: .error,
        summary: "Every key is one that Daymark knows",
        rationale: "A mistyped key would be left out without a word.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n↓servrity: SEV1"),
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\n↓next_update: 30m\n---\nSome card payments are failing."
                )
            ]),
        ])
}
