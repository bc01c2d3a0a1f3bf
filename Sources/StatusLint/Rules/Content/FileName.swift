/// An update's file name says what its front matter says. Checked as content is read.
struct FileName: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "file-name", level: .error,
        summary: "An update's file name says what its front matter says",
        rationale: "A folder listing is the first thing a responder reads. The name is the time in UTC and the status.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: ↓2026-11-20 14:09 UTC\nnext-update: 30m\n---\nSome card payments are failing."
                )
            ]),
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: ↓identified\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome card payments are failing."
                )
            ]),
        ])
}
