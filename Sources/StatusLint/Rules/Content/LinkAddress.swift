/// Links go to http, https or mailto addresses. Checked as content is read.
struct LinkAddress: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "link", level: .error,
        summary: "Links go to http, https or mailto addresses",
        rationale: "Others could run code or lead nowhere; their words are published without the link.",
        source: "Daymark's promises: content cannot become code.",
        good: [
            .update("Read [what to do when a payment fails](https://help.harbourpay.example/failed).")
        ],
        bad: [
            .update("Read [what to do](↓javascript:alert) or [our page](↓/help).")
        ])
}
