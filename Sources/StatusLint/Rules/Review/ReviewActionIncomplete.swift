import Diagnostics
import StatusModel

/// An action has an owner, a day, a priority and an end.
struct ReviewActionIncomplete: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard let level = subject.levelOfGaps else { return [] }
        return none(subject) + unexplained(subject) + unfinished(subject, level)
    }

    /// What was serious is to have an end.
    private func none(_ subject: ReviewSubject) -> [Finding] {
        guard subject.review.actions.isEmpty, subject.review.status.value == .final, subject.incident.severity.value >= .sev2 else {
            return []
        }
        return [
            Finding(
                "this review of a \(subject.incident.severity.value.rawValue) promises no action; say who does what so that it doesn't happen again",
                at: subject.review.status.place, level: .warning)
        ]
    }

    private func unexplained(_ subject: ReviewSubject) -> [Finding] {
        subject.review.actions.filter { $0.status == .dropped && $0.why == nil }.map { action in
            Finding("action \(action.id.value) was dropped, and nothing says why; add 'why'", at: action.id.place, level: .note)
        }
    }

    private func unfinished(_ subject: ReviewSubject, _ level: Level) -> [Finding] {
        subject.review.actions.filter { $0.status != .dropped }.compactMap { action in
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
        rationale:
            "Without one of these nothing happens. While a review is in review this is a warning. So it is where a final review of a SEV1 or SEV2 "
            + "has no action at all. Of a dropped action a note asks for its `why`.",
        source: "Guide D: owner, due date, priority, measurable definition of done, status.",
        good: [
            .review(
                "status: final\nactions:\n  - {id: 1, action: Delete old records, owner: ana, due: 2026-12-05, priority: P1, done-when: The disk is under 60% full}"
            ),
            .review("status: final\nactions:\n  - {id: 1, action: Delete old records, status: dropped, why: There are none}"),
        ],
        bad: [
            .review("status: ↓final"), .review("status: final\nactions:\n  - {id: ↓1, action: Delete old records, status: dropped}"),
            .review("status: final\nactions:\n  - {id: ↓1, action: Delete old records, owner: ana}"),
        ])
}
