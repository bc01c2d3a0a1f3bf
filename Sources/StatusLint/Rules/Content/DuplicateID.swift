/// No two components, and no two actions of a review, share an id; nor do two components that stand together share a name. Checked as content is read.
struct DuplicateID: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "duplicate-id", level: .error,
        summary: "No two components share an id or a name, and no two actions of a review an id",
        rationale:
            "Whatever names the id could mean either, and readers can't tell two components of one name apart. Those of two groups have "
            + "the group's name beside theirs, and a retired one gives its name free.",
        source: "Daymark's content format.",
        good: [
            Example(),
            .components("- id: card-payments\n  name: Card payments\n  until: 2026-11-30\n- id: cards\n  name: Card payments"),
        ],
        bad: [
            .components("- id: card-payments\n  name: Card payments\n- id: ↓card-payments\n  name: Cards"),
            .components("- id: card-payments\n  name: Card payments\n- id: ↓cards\n  name: Card payments"),
            .components("- id: card-payments\n  name: Card payments\n- id: cards\n  name: Cards\n  replaces: [↓card-payments]"),
        ])
}
