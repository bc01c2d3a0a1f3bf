import Diagnostics

/// What only status pages say.
struct StatusSpeak: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        // Headings are often prescribed, as a review's "Root cause" is.
        if case .heading = subject.block.kind, subject.text.blocks.count > 1 { return [] }
        return subject.terms.filter { $0.entry.part == .statusSpeak }.map { term in
            Finding("'\(subject.string(term.range))' is what only status pages say: \(term.advice)", at: subject.place(term.range))
        }
    }

    let documentation = RuleDocumentation(
        id: "plain/status-speak", level: .note,
        summary: "Everyday words instead of what only status pages say",
        rationale: "Readers skip phrases that they have read a hundred times, and miss what is new.",
        source: "GOV.UK style guide: its list of words to avoid has 'impact' and 'deploy' on it.",
        good: [.update("Some pages open slowly. We are looking for the cause.")],
        bad: [.update("Customers see ↓degraded performance.")])
}
