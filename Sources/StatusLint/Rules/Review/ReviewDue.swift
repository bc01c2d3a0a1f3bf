import Diagnostics
import StatusHistory
import StatusModel

/// An incident is not over until its review is done.
struct ReviewDue: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        context.history.owedReviews.flatMap { owed in [finding(owed, context), ownDay(owed, context)].compactMap { $0 } }
    }

    /// Its own day may be sooner than the policy's, and never later.
    private func ownDay(_ owed: OwedReview, _ context: RuleContext) -> Finding? {
        context.history.overruledDay(of: owed).map { day in
            let allowed = context.zone.date(at: owed.due).text
            return Finding(
                "\(owed.reason.words(owed.incident.severity.value)): the policy wants the review by \(allowed), and that counts; "
                    + "name no later day, or leave 'due' out", at: day.place)
        }
    }

    private func finding(_ owed: OwedReview, _ context: RuleContext) -> Finding? {
        let incident = owed.incident
        let place = incident.review?.status.place ?? incident.severity.place
        let missing = incident.review == nil ? "add review.md" : "finish the review"
        let why = owed.reason.words(incident.severity.value)
        if context.now > owed.due {
            return Finding(
                "\(why): the review was due \((context.now - owed.due).words) ago; \(missing) and set 'status: final'", at: place)
        }
        // Until its draft is late nobody needs a reminder here.
        guard let draft = owed.deadline(of: .draft), context.now > draft else { return nil }
        return Finding("\(why): the review is due in \((owed.due - context.now).words); \(missing)", at: place)
    }

    let documentation = RuleDocumentation(
        .review, "due", level: .warning, comesWithTime: true,
        summary: "A serious incident is reviewed in time",
        rationale:
            "What isn't written down within days is forgotten, and happens again. A late review never keeps an update from being published: "
            + "it is a warning here, and `daymark due` fails on it. A `due` in the review names an earlier day, or one where the "
            + "policy asks for none. Where it is later, the policy's moment counts.",
        source: "Guides B and C: SEV1 within 48 hours. Guide B: SEV2 within a week. Guide D: a draft on day 1, and a review "
            + "of what took over four hours, and of any SEV3 whose cause comes back.",
        good: [
            .review("status: final", now: "2026-11-21 09:00 UTC"),
            .review("status: draft", now: "2026-11-24 09:00 UTC"),
            .review("status: draft\ndue: 2026-11-23", now: "2026-11-23 09:00 UTC"),
        ],
        bad: [
            .review("status: ↓draft", now: "2026-11-28 09:00 UTC"),
            .review("status: ↓draft\ndue: 2026-11-23", now: "2026-11-24 00:01 UTC"),
            .review("status: draft\ndue: ↓2028-01-01", now: "2026-11-20 20:00 UTC"),
        ])
}
