import Diagnostics
import StatusModel

/// An action has an owner, a day, a priority and an end.
struct ReviewActionIncomplete: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard let level = subject.levelOfGaps else { return [] }
        return subject.review.actions.filter { $0.status != .dropped }.compactMap { action in
            let fields = [
                ("owner", action.owner == nil), ("due", action.due == nil), ("priority", action.priority == nil),
                ("done-when", action.doneWhen == nil),
            ]
            let missing = fields.filter(\.1).map { "'\($0.0)'" }
            if missing.isEmpty { return nil }
            return Finding(
                "action \(action.id.value) has no \(missing.joined(separator: ", ")); add it, or drop the action", at: action.id.place,
                level: level)
        }
    }

    let documentation = RuleDocumentation(
        .review, "action-incomplete", level: .error,
        summary: "A finished review's actions have an owner, a due date, a priority and a definition of done",
        rationale: "Without one of these nothing happens. While a review is in review this is a warning.",
        source: "Guide D: owner, due date, priority, measurable definition of done, status.",
        good: [
            .review(
                "status: final\nactions:\n  - {id: 1, action: Delete old records, owner: ana, due: 2026-12-05, priority: P1, done-when: The disk is under 60% full}"
            )
        ],
        bad: [.review("status: final\nactions:\n  - {id: ↓1, action: Delete old records, owner: ana}")])
}
