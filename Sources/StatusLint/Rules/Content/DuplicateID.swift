/// No two components, and no two actions of a review, share an id. Checked as content is read.
struct DuplicateID: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "duplicate-id", level: .error,
        summary: "No two components, and no two actions of a review, share an id",
        rationale: "Whatever names the id could mean either.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .components("- id: card-payments\n  name: Card payments\n- id: ↓card-payments\n  name: Cards")
        ])
}
