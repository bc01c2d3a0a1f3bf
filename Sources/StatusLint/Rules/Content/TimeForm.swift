/// A time has a date, a time of day and a time zone that exist. Checked as content is read.
struct TimeForm: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "time", level: .error,
        summary: "A time has a date, a time of day and a time zone that exist",
        rationale:
            "Bars, durations and promises are worked out from it. A local time that a clock change skips or repeats is refused, as are abbreviations such as EST, which mean several zones.",
        source: "RFC 3339; the IANA time zone database.",
        good: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 Europe/London")
        ],
        bad: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: ↓2026-11-20 14:02"),
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: ↓2026-11-20 14:02 IST"),
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: ↓2026-02-30 14:02 UTC"),
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: ↓2026-10-25 01:30 Europe/London"),
        ])
}
