/// What a policy asks of reviews, besides the day by which one is final: which incidents need one whatever their severity, and on which
/// day which step is done.
package struct ReviewCalendar: Sendable, Equatable {
    /// The days after the incident by whose end a step is done; 0 is the day on which it was resolved. What is missing is not asked for.
    package var days: [ReviewStep: Int]
    /// What kept responders busy for longer is reviewed, whatever its severity; nil where that is not asked for.
    package var after: TimeSpan?

    package init(days: [ReviewStep: Int], after: TimeSpan? = nil) { (self.days, self.after) = (days, after) }
}

/// What comes before a review is final, in its order.
package enum ReviewStep: String, Sendable, CaseIterable {
    /// Somebody is named who finishes it.
    case owner
    /// `review.md` is there.
    case draft
    /// Those who were there have met about it: `held`.
    case meeting
    /// Others read it.
    case inReview = "in-review"
    /// Each action has a `ticket` where the team keeps its work.
    case tickets
}

extension PolicyPreset {
    /// D's days are 0, 1, 2 to 3, 3 to 4, and 5 for the actions. A's draft is there after 24 hours, which is D's day. B meets within the time
    /// that its review has, so that its meeting is as late as that.
    ///
    /// More than 4 hours are D's alone.
    package var review: ReviewCalendar {
        switch self {
        case .standard: ReviewCalendar(days: [.owner: 0, .draft: 1, .meeting: 3], after: .hours(4))
        case .byPhase: ReviewCalendar(days: [.owner: 0, .draft: 1, .meeting: 3, .inReview: 4, .tickets: 5], after: .hours(4))
        case .bySeverity: ReviewCalendar(days: [.draft: 1, .meeting: 7])
        case .quarterHour: ReviewCalendar(days: [.draft: 1])
        }
    }
}
