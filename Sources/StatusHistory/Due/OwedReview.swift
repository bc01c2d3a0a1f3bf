import Diagnostics
import StatusModel

/// A review that the policy asks for and that is not final, or whose actions are still to go where the team keeps its work.
package struct OwedReview: Sendable {
    package var incident: Incident
    package var resolved: Instant
    /// When it is to be final: as the policy has it, or the end of the day that the review itself names where that is earlier.
    package var due: Instant
    /// Why one is asked for.
    package var reason: Reason
    /// What comes before it is final and is not done, each with its own end.
    package var steps: [(step: ReviewStep, due: Instant)] = []

    package enum Reason: Sendable, Equatable {
        case severity(Severity)
        /// The cause that came back.
        case repeatedCause(String)
        /// How long it kept responders busy.
        case lasted(TimeSpan)
        /// The review says itself when it is due.
        case ownDay
    }

    /// When a step is done by, if it is asked for and was not done.
    package func deadline(of step: ReviewStep) -> Instant? { steps.first { $0.step == step }?.due }
}

extension History {
    /// By start, oldest first.
    package var owedReviews: [OwedReview] {
        reviewsAskedFor.filter { $0.incident.review?.status.value != .final }.map { asked in
            var owed = asked
            owed.steps = steps(before: asked)
            return owed
        }
    }

    /// Final reviews of which some open action has no `ticket`, and by when it was to have one.
    var reviewsWithoutTickets: [(review: OwedReview, due: Instant)] {
        reviewsAskedFor.compactMap { asked in
            guard let review = asked.incident.review, review.status.value == .final,
                let day = policy(of: asked).days[.tickets],
                review.actions.contains(where: { $0.status == .open && $0.ticket == nil })
            else { return nil }
            return (asked, end(ofDay: day, after: asked.resolved))
        }
    }

    /// Today in the page's zone.
    package var today: CivilDate { page.settings.zone.date(at: now) }

    /// All incidents, with what their reviews say of days up to today: what is still to come ticks nothing.
    package var reviewed: [Incident] {
        let today = today
        return page.incidents.map { $0.known(on: today) }
    }

    /// What each incident that is over owes its readers: a review, whether it is there or not.
    package var reviewsAskedFor: [OwedReview] {
        var causes: Set<String> = []
        let exempt = exemptBefore
        // A cause comes back also where nothing is asked of the incident that had it first.
        return reviewed.filter { !$0.isWithdrawn }.compactMap { incident in
            let isRepeat = incident.record.cause.map { !causes.insert($0.value).inserted } ?? false
            if let exempt, incident.started.value < exempt { return nil }
            return reviewAsked(of: incident, isRepeat: isRepeat)
        }
    }

    /// A review that names its own day is owed by its end, unless the policy asks for it sooner.
    private func reviewAsked(of incident: Incident, isRepeat: Bool) -> OwedReview? {
        guard let resolved = incident.resolved else { return nil }
        let asked = reviewAskedByPolicy(of: incident, resolved, isRepeat, isBegun: incident.review != nil)
        guard let day = incident.review?.due?.value else { return asked }
        let end = page.settings.zone.startOfDay(day.adding(days: 1))
        if let asked, asked.due <= end { return asked }
        return OwedReview(incident: incident, resolved: resolved, due: end, reason: .ownDay)
    }

    /// When the policy wants a review final that somebody begins now; nil where it asks for none.
    package func reviewDue(onceBegun incident: Incident) -> Instant? {
        if let asked = reviewsAskedFor.first(where: { $0.incident.slug == incident.slug }) { return asked.due }
        return incident.resolved.flatMap { reviewAskedByPolicy(of: incident, $0, false, isBegun: true)?.due }
    }

    /// A review whose own day is later than the policy allows, which the policy's moment overrules. A later hour of the same day is none.
    package func overruledDay(of owed: OwedReview) -> Located<CivilDate>? {
        guard owed.reason != .ownDay, let day = owed.incident.review?.due, day.value > page.settings.zone.date(at: owed.due) else {
            return nil
        }
        return day
    }

    private func reviewAskedByPolicy(of incident: Incident, _ resolved: Instant, _ isRepeat: Bool, isBegun: Bool) -> OwedReview? {
        let policy = page.settings.policy(at: incident.started.value)
        let duties = policy.duties(incident.severity.value)
        guard let allowed = duties.reviewDue, let reason = reason(incident, duties, policy, isRepeat, isBegun) else { return nil }
        return OwedReview(incident: incident, resolved: resolved, due: resolved + allowed, reason: reason)
    }

    private func reason(
        _ incident: Incident, _ duties: Duties, _ policy: Policy, _ isRepeat: Bool, _ isBegun: Bool
    ) -> OwedReview.Reason? {
        switch duties.reviewWhen {
        case .always: return .severity(incident.severity.value)
        case .begun where isBegun: return .severity(incident.severity.value)
        case .repeated where isRepeat: return .repeatedCause(incident.record.cause?.value ?? "")
        case .repeated, .begun: break
        }
        guard let most = policy.review.after, let length = incident.lengthOfWork(policy), length > most else { return nil }
        return .lasted(length)
    }

    private func policy(of review: OwedReview) -> ReviewCalendar {
        page.settings.policy(at: review.incident.started.value).review
    }

    /// Those that were not done, in the order of their days; none is later than the review itself.
    private func steps(before asked: OwedReview) -> [(step: ReviewStep, due: Instant)] {
        let days = policy(of: asked).days
        return ReviewStep.allCases.compactMap { step in
            guard let day = days[step], asked.incident.lacks(step) else { return nil }
            return (step, min(end(ofDay: day, after: asked.resolved), asked.due))
        }
    }

    /// The end of a day in the page's zone; day 0 is the one on which it was resolved.
    private func end(ofDay day: Int, after resolved: Instant) -> Instant {
        let zone = page.settings.zone
        return zone.startOfDay(zone.date(at: resolved).adding(days: day + 1))
    }
}

extension Incident {
    /// How long responders had to do with it: from when they knew until it was resolved, in hours that count.
    fileprivate func lengthOfWork(_ policy: Policy) -> TimeSpan? {
        resolved.map { policy.time(from: responseBegan, to: max(responseBegan, $0), severity.value) }
    }

    /// Whether a step before the end is still to be done.
    func lacks(_ step: ReviewStep) -> Bool {
        switch step {
        case .owner: review?.owner == nil
        case .draft: review == nil
        case .meeting: review?.held == nil
        case .inReview: (review?.status.value ?? .draft) == .draft
        // What the actions are is said by the final review.
        case .tickets: false
        }
    }
}

extension ReviewAction {
    /// The end of the day that it is due on, in the page's zone.
    package func deadline(_ zone: Zone) -> Instant? { due.map { zone.startOfDay($0.value.adding(days: 1)) } }

    package func isOverdue(at now: Instant, _ zone: Zone) -> Bool {
        guard status == .open, let deadline = deadline(zone) else { return false }
        return deadline <= now
    }
}
