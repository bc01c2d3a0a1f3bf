import StatusModel

extension PolicyText {
    /// The days of a review's steps, and what else is reviewed; empty where nothing is asked for.
    static func reviews(_ policy: Policy) -> [String] {
        let steps = ReviewStep.allCases.compactMap { step in
            policy.review.days[step].map { "  day \($0): \(step.words)\(policy.wordsOfSoonerReviews(than: step))" }
        }
        let days =
            steps.isEmpty
            ? [] : ["Of a review, counted from the day on which the incident was resolved:\n\n" + steps.joined(separator: "\n")]
        return days + (policy.review.after.map { ["What lasted longer than \($0.words) is reviewed whatever its severity."] } ?? [])
    }
}

extension ReviewStep {
    fileprivate var words: String {
        switch self {
        case .owner: "somebody is named who finishes it"
        case .draft: "a draft is there"
        case .meeting: "those who were there have met about it"
        case .inReview: "others read it"
        case .tickets: "its actions are where the team keeps its work"
        }
    }
}
