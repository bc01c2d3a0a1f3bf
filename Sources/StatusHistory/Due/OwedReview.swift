import StatusModel

/// A review that the policy asks for and that is not final.
package struct OwedReview: Sendable {
    package var incident: Incident
    package var resolved: Instant
    /// As the policy has it, or the end of the day that the review itself names.
    package var due: Instant
    /// The cause that came back, where that alone is why a review is asked for.
    package var repeatedCause: String?

    /// How long after the incident a draft is there: guide D's day 1.
    package static let draft: TimeSpan = .days(1)
}

extension History {
    /// By start, oldest first.
    package var owedReviews: [OwedReview] {
        var causes: Set<String> = []
        return incidentsUnderRules.filter { !$0.isWithdrawn }.compactMap { incident in
            let isRepeat = incident.record.cause.map { !causes.insert($0.value).inserted } ?? false
            return owedReview(of: incident, isRepeat: isRepeat)
        }
    }

    /// A review that names its own day is owed by its end, whatever the policy asks for.
    private func owedReview(of incident: Incident, isRepeat: Bool) -> OwedReview? {
        guard let resolved = incident.resolved, incident.review?.status.value != .final else { return nil }
        if let day = incident.review?.due?.value {
            return OwedReview(incident: incident, resolved: resolved, due: page.settings.zone.startOfDay(day.adding(days: 1)))
        }
        let duties = page.settings.policy(at: incident.started.value).duties(incident.severity.value)
        let isAsked =
            switch duties.reviewWhen {
            case .always: true
            case .repeated: isRepeat
            case .begun: incident.review != nil
            }
        guard isAsked, let allowed = duties.reviewDue else { return nil }
        return OwedReview(
            incident: incident, resolved: resolved, due: resolved + allowed,
            repeatedCause: duties.reviewWhen == .repeated ? incident.record.cause?.value : nil)
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
