/// Ids and folder names are small letters, digits and single hyphens. Checked as content is read.
struct SlugForm: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "slug", level: .error,
        summary: "Ids and folder names are small letters, digits and single hyphens",
        rationale: "They become addresses on the site, which people read out on the phone and paste into chats.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .components("- id: ↓Card_Payments\n  name: Card payments")
        ])
}
