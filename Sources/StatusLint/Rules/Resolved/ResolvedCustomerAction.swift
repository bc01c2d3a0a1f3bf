import Diagnostics
import StatusModel

/// The last word says what customers need to do, if anything.
struct ResolvedCustomerAction: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard subject.phase == .resolved, let last = subject.sentences.last else { return [] }
        if subject.sentences.contains(where: { $0.saysWhatToDo }) { return [] }
        return [
            Finding(
                "what customers need to do is missing; say it, or say 'You do not need to do anything'",
                at: last.place(last.sentence.range),
                level: soundsOver(subject) ? .warning : nil)
        ]
    }

    /// "Everyone can play again": where nothing of theirs was refused, many readers take that for an answer.
    private func soundsOver(_ subject: UpdateSubject) -> Bool {
        subject.sentences.contains { $0.namesRecovery }
            && !subject.sentences.contains { $0.hasWord(of: refusedOrLost, in: $0.sentence.tokens) }
    }

    let documentation = RuleDocumentation(
        .resolved, "customer-action", level: .error,
        summary: "The resolved update says what customers need to do, if anything",
        rationale:
            "Those who were hit wonder whether to try again, pay again or call. If there is nothing to do, that is worth saying too. Where "
            + "the text says that things work again, and nothing of customers' was refused or lost, it is a warning.",
        source: "Guides A, C and D: what customers need to do; if nothing, say so.",
        good: [
            .resolved("Some customers could not pay by card. We replaced a failed disk. If a payment failed, please try again."),
            .resolved("Some customers could not pay by card. We replaced a failed disk. No action is needed."),
            .resolved("Some fares were charged twice. Those who paid on paper in the meantime may claim the difference."),
            .resolved("Visits were cancelled. Patients whose visit was moved should wait for our letter."),
            .resolved("Lifts stood still for an hour. Every guest waiting for a key should quietly knock at the desk."),
            .resolved("Tickets were not printed for an hour. Claims must be submitted by 4 May."),
            .resolved("A cable was cut, and your school will book a new exam for you."),
            .resolved("Some paid twice, and get the second amount back by Friday without asking."),
            .resolved("Letters were late. Those that were sent meanwhile have been delivered."),
            .resolved("The counter was shut on Friday. Late fees will not be charged."),
            .resolved("A disk failed. Meters that stay dark need to be unplugged for a moment."),
            .resolved("New messages did not appear for an hour. We replaced a failed disk. Restart the app to see them."),
        ],
        bad: [
            .resolved("Some customers could not pay by card. ↓We replaced a failed disk."),
            .resolved("A disk failed. ↓Those who were waiting can see their orders."),
            .resolved("We replaced a failed disk, and you could not pay by card. ↓Please accept our apologies."),
        ])
}

/// What became of something that customers did or have.
private let refusedOrLost = WordSet([
    "failed", "failing", "refused", "declined", "rejected", "lost", "missed", "missing", "bounced", "dropped", "twice", "duplicate",
    "duplicated", "duplicates", "charged", "overcharged", "cancelled", "canceled", "deleted", "corrupted", "wrong", "incorrect", "stuck",
    "expired", "exposed", "leaked", "cut", "owe", "owed", "undelivered",
])
