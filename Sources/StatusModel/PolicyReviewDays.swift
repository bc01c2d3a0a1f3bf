import Basics

extension Policy {
    /// The severities whose review is due before the end of a step's day, or may be: the step is no later than the review.
    package func severitiesReviewedSooner(than step: ReviewStep) -> [Severity] {
        guard let day = review.days[step], step != .tickets else { return [] }
        return Severity.allCases.reversed().filter { severity in duties(severity).reviewDue.map { $0 < .days(day + 1) } ?? false }
    }

    /// "; at SEV1 no later than the review"
    package func wordsOfSoonerReviews(than step: ReviewStep) -> String {
        let severities = severitiesReviewedSooner(than: step)
        return severities.isEmpty ? "" : "; at \(listed(severities.map(\.rawValue))) no later than the review"
    }
}
