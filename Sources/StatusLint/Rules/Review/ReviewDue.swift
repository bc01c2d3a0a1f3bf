import Diagnostics
import StatusHistory
import StatusModel

/// An incident is not over until its review is done.
struct ReviewDue: Rule {
    private static let draft = DurationOption("draft", OwedReview.draft, "how long after the incident a draft is there")

    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        context.history.owedReviews.compactMap { finding($0, context) }
    }

    private func finding(_ owed: OwedReview, _ context: RuleContext) -> Finding? {
        let incident = owed.incident
        let place = incident.review?.status.place ?? incident.severity.place
        let missing = incident.review == nil ? "add review.md" : "finish the review"
        let why = owed.repeatedCause.map { "'\($0)' came back" } ?? incident.severity.value.rawValue
        if context.now > owed.due {
            return Finding(
                "\(why): the review was due \((context.now - owed.due).words) ago; \(missing) and set 'status: final'", at: place)
        }
        // A draft is due on day 1; until then its owner needs no reminder.
        guard incident.review == nil, context.now > owed.resolved + context[Self.draft] else { return nil }
        return Finding("\(why): the review is due in \((owed.due - context.now).words); \(missing)", at: place)
    }

    let documentation = RuleDocumentation(
        .review, "due", level: .warning, comesWithTime: true,
        summary: "A serious incident is reviewed in time",
        rationale:
            "What isn't written down within days is forgotten, and happens again. A late review never keeps an update from being published: "
            + "it is a warning here, and `daymark due` fails on it. A `due` in the review names another day, whatever the severity.",
        source: "Guides B and C: SEV1 within 48 hours. Guide B: SEV2 within a week. Guide D: a draft on day 1, and a review "
            + "of any SEV3 whose cause comes back.",
        options: [draft],
        good: [
            .review("status: final", now: "2026-11-21 09:00 UTC"),
            .review("status: draft", now: "2026-11-24 09:00 UTC"),
            .review("status: draft\ndue: 2026-11-28", now: "2026-11-28 09:00 UTC"),
        ],
        bad: [
            .review("status: ↓draft", now: "2026-11-28 09:00 UTC"),
            .review("status: ↓draft\ndue: 2026-11-23", now: "2026-11-24 00:01 UTC"),
        ])
}
