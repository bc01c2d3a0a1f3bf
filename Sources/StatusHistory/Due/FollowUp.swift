import StatusModel

// The last look at what a review promised.

extension History {
    /// When the policy wants somebody to look whether the actions are done; nil where it doesn't, or the incident goes on.
    package func followUpDue(after incident: Incident) -> Instant? {
        guard let resolved = incident.resolved, let span = page.settings.policy(at: incident.started.value).followUp else { return nil }
        return resolved + span
    }

    /// The first day on which a look counts: the list asks for it a day ahead.
    package func firstFollowUpDay(after incident: Incident) -> CivilDate? {
        followUpDue(after: incident).map { page.settings.zone.date(at: $0 - .days(1)) }
    }

    /// Whether somebody has looked when it was time, and not before.
    package func hasFollowedUp(_ incident: Incident) -> Bool {
        guard let day = incident.review?.followedUp?.value, day <= today else { return false }
        return firstFollowUpDay(after: incident).map { day >= $0 } ?? true
    }
}
