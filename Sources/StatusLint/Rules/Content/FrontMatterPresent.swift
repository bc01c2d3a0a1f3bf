/// An update starts with front matter between two '---' lines. Checked as content is read.
struct FrontMatterPresent: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "front-matter", level: .error,
        summary: "An update starts with front matter between two '---' lines",
        rationale: "Status and time come from there; without them nobody knows where in the story the text belongs.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .updates([("2026-11-20-1408-investigating.md", "↓Some card payments are failing.")]),
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "↓---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nSome card payments are failing."
                )
            ]),
        ])
}
