/// Components are ones that components.yml lists. Checked as content is read.
struct UnknownComponent: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "unknown-component", level: .error,
        summary: "Components are ones that components.yml lists",
        rationale: "A mistyped component would show as working while the text says otherwise.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\ncomponents: {↓card-payment: partial-outage}\n---\nSome card payments are failing."
                )
            ])
        ])
}
