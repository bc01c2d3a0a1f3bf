import Diagnostics
import StatusModel

/// A final review says on which day it became so.
struct ReviewFinished: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard subject.review.status.value == .final else { return [] }
        guard subject.review.finished == nil else { return [] }
        return [
            Finding(
                "nobody can tell whether this review was in time; add 'finished: DATE', the day on which it became final",
                at: subject.review.status.place)
        ]
    }

    let documentation = RuleDocumentation(
        .review, "finished", level: .note,
        summary: "A final review says when it was finished",
        rationale: "The report counts how many reviews were in time. Without the day it leaves a review out of that count.",
        source: "Guide D: the review is final on day 5. Guide B: reviews in time are measured.",
        good: [.review("status: final\nfinished: 2026-11-21"), .review("status: in-review")],
        bad: [.review("status: ↓final")])
}
