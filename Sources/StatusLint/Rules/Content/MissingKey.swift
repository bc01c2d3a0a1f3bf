/// What can't be left out is there. Checked as content is read.
struct MissingKey: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "missing-key", level: .error,
        summary: "What can't be left out is there",
        rationale: "A title, a severity and a start are the least an incident needs; a status and a time the least an update needs.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .incident("↓title: Some card payments are failing\nstarted: 2026-11-20 14:02 UTC"),
            .updates([("2026-11-20-1408-investigating.md", "---\nstatus: investigating\n↓at:\n---\nSome card payments are failing.")]),
        ])
}
