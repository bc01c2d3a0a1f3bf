import Diagnostics
import StatusModel

/// The last word says what customers need to do, if anything.
struct ResolvedCustomerAction: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard subject.phase == .resolved, let last = subject.sentences.last else { return [] }
        if subject.sentences.contains(where: { $0.saysWhatToDo }) { return [] }
        return [
            Finding(
                "what customers need to do is missing; say it, or say 'You do not need to do anything'", at: last.place(last.sentence.range)
            )
        ]
    }

    let documentation = RuleDocumentation(
        .resolved, "customer-action", level: .error,
        summary: "The resolved update says what customers need to do, if anything",
        rationale:
            "Those who were hit wonder whether to try again, pay again or call. If there is nothing to do, that is worth saying too.",
        source: "Guides A, C and D: what customers need to do; if nothing, say so.",
        good: [
            .resolved("Some customers could not pay by card. We replaced a failed disk. If a payment failed, please try again."),
            .resolved("Some customers could not pay by card. We replaced a failed disk. No action is needed."),
            .resolved("New messages did not appear for an hour. We replaced a failed disk. Restart the app to see them."),
        ],
        bad: [
            .resolved("Some customers could not pay by card. ↓We replaced a failed disk."),
            .resolved("We replaced a failed disk, and you could not pay by card. ↓Please accept our apologies."),
        ])
}
