/// A duration is a number of days, hours or minutes. Checked as content is read.
struct DurationForm: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "duration", level: .error,
        summary: "A duration is a number of days, hours or minutes",
        rationale: "'30' could be anything; '30m' can't.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: ↓30\n---\nSome card payments are failing."
                )
            ])
        ])
}
