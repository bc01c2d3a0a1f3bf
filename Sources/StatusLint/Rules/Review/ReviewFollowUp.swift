import Diagnostics
import StatusHistory
import StatusModel

/// A month later somebody looks whether the actions were done.
struct ReviewFollowUp: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard let resolved = subject.incident.resolved, let due = context.history.followUpDue(after: subject.incident), context.now >= due,
            !context.history.hasFollowedUp(subject.incident)
        else {
            return []
        }
        let open = subject.review.known(on: context.history.today).actions.filter { $0.status == .open }
        guard let first = open.first else { return [] }
        return [
            Finding(
                "\((context.now - resolved).words) after the incident \(open.count == 1 ? "an action is" : "\(open.count) actions are") still open; "
                    + "look whether it is done, or drop it",
                at: first.id.place)
        ]
    }

    let documentation = RuleDocumentation(
        .review, "follow-up", level: .warning, comesWithTime: true,
        summary: "Thirty days after an incident its actions are looked at again",
        rationale:
            "Actions with a far-off day are forgotten first. The policy's `follow-up` sets another number. `followed-up` in the review says on "
            + "which day somebody looked. A look more than a day before that is too early to count.",
        source: "Guide D: day 30, are the actions done?",
        good: [
            .review("status: final\nactions:\n  - {id: 1, action: Delete old records, status: done}", now: "2027-01-21 09:00 UTC"),
            .review(
                "status: final\nfollowed-up: 2027-01-20\nactions:\n  - {id: 1, action: Delete old records}", now: "2027-01-21 09:00 UTC"),
        ],
        bad: [
            .review("status: final\nactions:\n  - {id: ↓1, action: Delete old records}", now: "2027-01-21 09:00 UTC"),
            .review("status: final\nactions:\n  - {id: ↓1, action: Delete old records, due: 2026-12-01}", now: "2027-01-21 09:00 UTC"),
            .review(
                "status: final\nfollowed-up: 2026-11-21\nactions:\n  - {id: ↓1, action: Delete old records}", now: "2027-01-21 09:00 UTC"),
        ])
}
