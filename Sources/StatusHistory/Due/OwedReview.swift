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
        return incidentsUnderRules.compactMap { incident in
            let isRepeat = incident.record.cause.map { !causes.insert($0.value).inserted } ?? false
            return owedReview(of: incident, isRepeat: isRepeat)
        }
    }

    /// A SEV3 is reviewed only where its cause comes back.
    private func owedReview(of incident: Incident, isRepeat: Bool) -> OwedReview? {
        let severity = incident.severity.value
        guard let resolved = incident.resolved, let allowed = page.settings.policy.duties(severity).reviewDue,
            severity >= .sev2 || isRepeat, incident.review?.status.value != .final
        else { return nil }
        let cause = severity < .sev2 ? incident.record.cause?.value : nil
        let due = incident.review?.due.map { page.settings.zone.startOfDay($0.value.adding(days: 1)) } ?? resolved + allowed
        return OwedReview(incident: incident, resolved: resolved, due: due, repeatedCause: cause)
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
