import Diagnostics
import StatusModel

/// What became of payments, orders or answers that were under way.
struct ResolvedUnfinished: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard subject.phase == .resolved, let sentence = subject.sentences.first(where: { $0.failedThing != nil }),
            let thing = sentence.failedThing
        else { return [] }
        if subject.sentences.contains(where: \.saysWhatBecame) { return [] }
        return [
            Finding(
                "what became of '\(sentence.string(thing))' that failed or waited is missing; say whether they were saved, sent, paid back or have to be done again",
                at: sentence.place(thing))
        ]
    }

    let documentation = RuleDocumentation(
        .resolved, "unfinished-work", level: .note,
        summary: "The resolved update says what became of what was under way",
        rationale:
            "People whose payment, order or answer was on its way when it failed do not know whether to do it again, and some do it twice.",
        source: "GOV.UK Design System, both patterns for problems: tell people what happens to the answers that they gave.",
        good: [
            .resolved("Some payments failed for 40 minutes. We replaced a disk. Nobody was charged for a payment that failed."),
            .resolved("Orders were delayed for an hour. We replaced a disk. All orders have been sent since."),
            .resolved("Some customers could not sign in. We replaced a disk. You do not need to do anything."),
        ],
        bad: [.resolved("Some ↓payments failed for 40 minutes. We replaced a disk. Contact us if you have questions.")])
}

extension SentenceSubject {
    /// What people had under way, where it failed or waited.
    fileprivate var failedThing: Range<Int>? {
        guard tokens.contains(where: { failures.contains($0.word) }) else { return nil }
        return tokens.first { underWay.contains($0.word) }?.range
    }

    fileprivate var saysWhatBecame: Bool { tokens.contains { outcomes.contains($0.word) } }
}

private let underWay = WordSet([
    "payments", "orders", "transfers", "bookings", "messages", "emails", "uploads", "applications", "forms", "answers", "submissions",
    "donations", "deposits", "withdrawals", "parcels", "claims", "votes", "registrations", "purchases", "invoices", "reservations",
])
private let failures = WordSet(["failed", "delayed", "stuck", "lost", "waited", "waiting", "duplicated", "refused", "rejected", "late"])
private let outcomes = WordSet([
    "again", "saved", "sent", "charged", "refunded", "refund", "refunds", "delivered", "processed", "arrived", "lost", "recovered", "retry",
    "retried",
    "resend", "repeat", "repeated", "back", "through", "safe", "kept", "automatically", "completed", "deleted", "cancelled", "reversed",
    "missing",
    "counted", "confirmed", "nothing", "anything", "queued",
])
