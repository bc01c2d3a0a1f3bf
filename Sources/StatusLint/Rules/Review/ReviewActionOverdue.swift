import Diagnostics
import StatusHistory
import StatusModel

/// What was promised in a review is done by its day.
struct ReviewActionOverdue: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        subject.review.actions.filter { $0.isOverdue(at: context.now, context.zone) }.compactMap { action in
            guard let due = action.due else { return nil }
            let late = context.now - context.zone.startOfDay(due.value.adding(days: 1))
            return Finding(
                "action \(action.id.value) was due on \(due.value.text), \(late.words) ago; set 'done: DATE', or agree on another day",
                at: due.place)
        }
    }

    let documentation = RuleDocumentation(
        .review, "action-overdue", level: .warning, comesWithTime: true,
        summary: "Actions are done by their day",
        rationale: "An action past its day is the next incident.",
        source: "Practice: over 90 % of action items done on time.",
        good: [.review("status: final\nactions:\n  - {id: 1, action: Delete old records, due: 2026-11-21}", now: "2026-11-21 09:00 UTC")],
        bad: [.review("status: final\nactions:\n  - {id: 1, action: Delete old records, due: ↓2026-11-21}", now: "2026-11-22 09:00 UTC")])
}
