/// A text is published to its end. Checked as content is read.
struct CutOff: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "cut-off", level: .error,
        summary: "No text ends early at a '#'",
        rationale:
            "In YAML a '#' behind a space starts a comment, and the rest of the title would be lost without a word. Behind a time, an id or "
            + "another value that is not a sentence, a comment is fine.",
        source: "YAML 1.2, section 6.6; Daymark's promises: nothing is lost in silence.",
        good: [
            .incident("title: \"Payments with voucher #42 fail\"\nseverity: SEV2  # agreed with ana\nstarted: 2026-11-20 14:02 UTC")
        ],
        bad: [
            .incident("title: ↓Payments with voucher #42 fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC")
        ])
}
