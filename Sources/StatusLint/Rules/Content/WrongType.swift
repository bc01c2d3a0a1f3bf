/// A value has the type its key takes. Checked as content is read.
struct WrongType: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "wrong-type", level: .error,
        summary: "A value has the type its key takes",
        rationale: "A list where one word belongs is nearly always a slip of the indentation.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .incident("title: ↓[Some card payments are failing]\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\ncustomer-reported: ↓maybe"),
            .site(siteStart + "accent: ↓blue"),
            .file("internal-names.sha256", "salt: harbour-pay\n↓pay-gw"),
        ])
}
