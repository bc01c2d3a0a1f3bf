/// Updates are words, without images. Checked as content is read.
struct ImageUse: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "image", level: .error,
        summary: "Updates are words, without images",
        rationale:
            "An image says nothing to a screen reader or on a bad connection, and one from elsewhere tells its host who reads the page.",
        source: "Daymark's promises: the page needs nothing but its own files.",
        good: [
            .update("Some card payments are failing.")
        ],
        bad: [
            .update("Here is ↓![a graph of failures](https://example.com/graph.png).")
        ])
}
