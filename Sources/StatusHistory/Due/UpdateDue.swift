import StatusModel

/// When an open incident's next update is owed, and why then.
package struct UpdateDue: Sendable, Equatable {
    package enum Reason: Sendable {
        /// Nothing has been said yet.
        case first
        case promised
        /// Nothing was promised: the latest that the policy allows.
        case policy
    }

    package var at: Instant
    /// How much later still counts as in time.
    package var grace: TimeSpan
    package var reason: Reason
}

extension Incident {
    /// Nil once it is over, and where nobody is told of it. A promise for a moment that had passed when it was made was never one.
    func updateDue(_ policy: Policy, now: Instant) -> UpdateDue? {
        // Of a draft customers are still to hear for the first time.
        guard isOpen, !isInternal || isDraft else { return nil }
        let severity = severity(at: now)
        guard let latest = updates.last, !isDraft else {
            return policy.firstUpdate(severity).map { pace in
                let due = policy.deadline(pace.target, after: responseBegan, severity)
                return UpdateDue(at: due, grace: policy.deadline(pace.limit, after: responseBegan, severity) - due, reason: .first)
            }
        }
        if let promised = latest.nextUpdate?.value, promised > latest.at.value {
            return UpdateDue(at: promised, grace: PromiseRecord.grace, reason: .promised)
        }
        return policy.pace(severity, latest.status.value).map {
            UpdateDue(at: latest.at.value + $0.limit, grace: PromiseRecord.grace, reason: .policy)
        }
    }
}
