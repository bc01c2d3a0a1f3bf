import StatusModel

extension Incident {
    /// Of the waits for an update that the policy limits, those within its limit: the one for the first update, and those between two. One
    /// that goes on counts once it is too long. The due list and the linter allow as much.
    func cadence(_ policy: Policy, until now: Instant) -> Share {
        var record = Share(0, of: 0)
        func count(_ wait: TimeSpan, within limit: TimeSpan, isOver: Bool) {
            if !isOver, wait <= limit { return }
            record.whole += 1
            if wait <= limit { record.part += 1 }
        }
        if !isInternal, !isWithdrawn {
            let first = updates.first?.at.value
            let severity = severity(at: first ?? now)
            if let pace = policy.firstUpdate(severity), first != nil || isOpen {
                let wait = policy.time(from: responseBegan, to: max(responseBegan, first ?? now), severity)
                count(wait, within: pace.limit, isOver: first != nil)
            }
        }
        for silence in silences(until: now) {
            let before = updates[silence.after]
            guard let pace = policy.pace(severity(at: before.at.value), before.status.value) else { continue }
            count(silence.length, within: pace.limit + PromiseRecord.grace, isOver: silence.isOver)
        }
        return record
    }
}
