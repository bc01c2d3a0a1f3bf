/// Content files are UTF-8 text. Checked as content is read.
struct Encoding: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "encoding", level: .error,
        summary: "Content files are UTF-8 text",
        rationale:
            "Other encodings turn letters into question marks on the page, and what nobody sees can hide or turn round what is published. "
            + "An escape in YAML (`\\u202E`) and an entity in Markdown (`&#x202E;`) stand for a character as much as the character itself.",
        source: "RFC 3629; Daymark's content format.",
        good: [
            .update("Zahlungen über die Website schlagen fehl."),
            .update("Some card payments to&nbsp;us are failing."),
        ],
        bad: [
            .update("Some card payments ↓\u{07}are failing."),
            .update("Some card payments are ↓&#x202E;failing."),
            .incident("title: \"Some card ↓\\u200Bpayments are failing\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}
