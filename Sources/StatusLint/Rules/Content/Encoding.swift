/// Content files are UTF-8 text. Checked as content is read.
struct Encoding: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "encoding", level: .error,
        summary: "Content files are UTF-8 text",
        rationale:
            "Other encodings turn letters into question marks on the page, and invisible control characters can hide what is published.",
        source: "RFC 3629; Daymark's content format.",
        good: [
            .update("Zahlungen über die Website schlagen fehl.")
        ],
        bad: [
            .update("Some card payments ↓\u{07}are failing.")
        ])
}
