import Diagnostics
import StatusHistory
import StatusModel

/// A month later somebody looks whether the actions were done.
struct ReviewFollowUp: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard let resolved = subject.incident.resolved, let followUp = context.policy.followUp, context.now >= resolved + followUp else {
            return []
        }
        let open = subject.review.actions.filter { $0.status == .open && !$0.isOverdue(at: context.now, context.zone) }
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
        rationale: "Actions with a far-off day are forgotten first. The policy's `follow-up` sets another number.",
        source: "Guide D: day 30, are the actions done?",
        good: [.review("status: final\nactions:\n  - {id: 1, action: Delete old records, status: done}", now: "2027-01-21 09:00 UTC")],
        bad: [.review("status: final\nactions:\n  - {id: ↓1, action: Delete old records}", now: "2027-01-21 09:00 UTC")])
}
