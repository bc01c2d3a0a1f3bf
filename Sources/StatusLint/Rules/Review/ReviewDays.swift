import Diagnostics
import StatusHistory
import StatusModel

/// The days in a review can be: past, and in the order in which things happen.
struct ReviewDays: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        let today = context.history.today
        let ahead = subject.review.days.filter { $0.value > today }.map { day in
            Finding("this day is still to come, and counts for nothing until then; write the day on which it was", at: day.place)
        }
        let known = subject.review.known(on: today)
        return ahead + order(known, subject.incident, context) + actions(known, subject.incident, context)
    }

    private func order(_ review: Review, _ incident: Incident, _ context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        if let over = incident.resolved.map({ context.zone.date(at: $0) }) {
            if let finished = review.finished, finished.value < over {
                findings.append(
                    Finding(
                        "this is before the incident was over, on \(over.text); write the day on which the review became final",
                        at: finished.place))
            }
            if let held = review.held, held.value < over {
                findings.append(
                    Finding("this is before the incident was over, on \(over.text); write the day of the meeting", at: held.place))
            }
        }
        if let held = review.held, let finished = review.finished, held.value > finished.value {
            findings.append(
                Finding("the review was final on \(finished.value.text), before this meeting; correct one of the days", at: held.place))
        }
        return findings + [followUp(review, incident, context)].compactMap { $0 }
    }

    private func followUp(_ review: Review, _ incident: Incident, _ context: RuleContext) -> Finding? {
        guard let looked = review.followedUp else { return nil }
        if let first = context.history.firstFollowUpDay(after: incident), looked.value < first {
            return Finding("a look before \(first.text) is too early to count; look again then, and write that day", at: looked.place)
        }
        guard let finished = review.finished, looked.value < finished.value else { return nil }
        return Finding("the review was final on \(finished.value.text), after this look; correct one of the days", at: looked.place)
    }

    private func actions(_ review: Review, _ incident: Incident, _ context: RuleContext) -> [Finding] {
        let began = context.zone.date(at: incident.started.value)
        return review.actions.compactMap { action in
            guard let done = action.done, done.value < began else { return nil }
            return Finding("this is before the incident began, on \(began.text); write the day on which it was done", at: done.place)
        }
    }

    let documentation = RuleDocumentation(
        .review, "days", level: .warning,
        summary: "The days in a review are past, and in order",
        rationale:
            "Lists and reports believe these days. What is still to come ticks nothing: neither a step, nor an action, nor a review. A look at "
            + "the actions counts from the day before the policy's `follow-up` on.",
        source: "Daymark. Guide D: the days of a review, and the look at its actions on day 30.",
        good: [
            .review("status: final\nheld: 2026-11-21\nfinished: 2026-11-21", now: "2026-11-22 09:00 UTC"),
            .review("status: final\nfinished: 2026-11-21\nfollowed-up: 2026-12-20", now: "2026-12-20 20:00 UTC"),
        ],
        bad: [
            .review("status: final\nheld: ↓2027-01-01\nfinished: ↓2027-10-30", now: "2026-12-01 09:00 UTC"),
            .review("status: final\nheld: ↓2026-11-25\nfinished: 2026-11-24", now: "2026-12-01 09:00 UTC"),
            .review("status: final\nfinished: ↓2026-11-19"),
            .review("status: final\nfinished: 2026-11-24\nfollowed-up: ↓2026-11-24", now: "2026-12-01 09:00 UTC"),
            .review(
                "status: draft\nactions:\n  - {id: 1, action: Delete old records, done: ↓2026-12-05}\n"
                    + "  - {id: 2, action: Delete older ones, done: ↓2026-01-01}", now: "2026-12-01 09:00 UTC"),
        ])
}
