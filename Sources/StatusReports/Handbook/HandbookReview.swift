import Basics
import StatusModel

extension Handbook.Section {
    /// Which incidents are reviewed, by when, and how the meeting goes.
    static func review(_ policy: Policy) -> Self {
        let due = due(policy)
        if due.isEmpty { return Self(title: "The review", blocks: []) }
        let calendar = calendar(policy)
        let cards =
            [Handbook.Card("Due", due)] + (calendar.isEmpty ? [] : [Handbook.Card("Day by day", calendar)])
            + [rules, agenda, invited]
        return Self(title: "The review", blocks: [.cards(cards)])
    }

    private static func due(_ policy: Policy) -> [Handbook.Line] {
        let reviewed = Severity.worstFirst.compactMap { severity -> Handbook.Line? in
            let duties = policy.duties(severity)
            return duties.reviewDue.map { Handbook.Line("final \($0.words) after the end\(occasion(duties))", lead: severity.rawValue) }
        }
        let long = policy.review.after.map {
            Handbook.Line("also what lasted longer than \($0.words), from detection to the end", lead: "Else")
        }
        return reviewed + (reviewed.isEmpty ? [] : [long].compactMap { $0 })
    }

    private static func occasion(_ duties: Duties) -> String {
        switch duties.reviewWhen {
        case .always: ""
        case .repeated: ", where its cause comes back"
        case .begun: ", once somebody begins one"
        }
    }

    /// The steps on the way, by the end of which day.
    private static func calendar(_ policy: Policy) -> [Handbook.Line] {
        let steps = ReviewStep.allCases.compactMap { step in
            policy.review.days[step].map { Handbook.Line(words(step) + policy.wordsOfSoonerReviews(than: step), lead: "Day \($0)") }
        }
        return steps + (policy.followUp.map { [Handbook.Line("are the actions done?", lead: $0.asDelay)] } ?? [])
    }

    private static func words(_ step: ReviewStep) -> String {
        switch step {
        case .owner: "somebody is named who finishes it"
        case .draft: "a draft is there: 'daymark review'"
        case .meeting: "those who were there have met"
        case .inReview: "others read it"
        case .tickets: "each action is where we keep our work"
        }
    }

    private static var rules: Handbook.Card {
        Handbook.Card(
            "How",
            [
                "Blame no person and no team: ask what made it possible.",
                "Say what happened, why, why not seen sooner, what slowed us, and what prevents it.",
                "Each action has an owner, a day, a priority, and says when it is done.", "It is not over until the review is final.",
            ].map { Handbook.Line($0) })
    }

    private static var agenda: Handbook.Card {
        let items = ReviewMeeting.agenda.map { Handbook.Line($0.topic, lead: TimeSpan.minutes($0.minutes).words) }
        return Handbook.Card("The meeting: \(TimeSpan.minutes(ReviewMeeting.minutes).words)", items)
    }

    private static var invited: Handbook.Card {
        Handbook.Card(
            "Who comes",
            [
                Handbook.Line(listed(ReviewMeeting.required.map(\.rawValue)) + ", and everybody who took part", lead: "Needed"),
                Handbook.Line(listed(ReviewMeeting.optional), lead: "Welcome"),
            ])
    }

    /// The words that updates are drafted from.
    static func wording(_ wordings: [(name: String, text: String)]) -> Self {
        let cards = wordings.map { Handbook.Card($0.name, [], quote: $0.text.trimmedOfWhiteSpace) }
        return Self(title: "Words to begin with", blocks: cards.isEmpty ? [] : [.cards(cards)])
    }
}
