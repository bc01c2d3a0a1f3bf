/// Text is Markdown, not HTML. Checked as content is read.
struct RawHTML: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "html", level: .error,
        summary: "Text is Markdown, not HTML",
        rationale: "HTML could carry scripts or break the page, so it is never published. A comment is left out without a word.",
        source: "CommonMark's safe mode; Daymark's promises: content cannot become code.",
        good: [
            .update("Some card payments are **failing**. <!-- ask Ana for the number -->")
        ],
        bad: [
            .update("Some card payments are ↓<b>failing↓</b>.")
        ])
}
