import StatusModel

/// The time between one update of an incident and the next, or now where none came.
package struct Silence: Sendable {
    /// Index of the update before it, in the incident's updates.
    package var after: Int
    package var range: Range<Instant>
    /// What the update before it promised.
    package var promised: Instant?
    /// Whether an update ended it; if not, it is going on.
    package var isOver: Bool

    package var length: TimeSpan { range.upperBound - range.lowerBound }
}

extension Incident {
    /// Every wait between updates, oldest first; the last one goes on while the incident is open. Nobody waited for news of a false
    /// alarm, nor of what is internal.
    func silences(until now: Instant) -> [Silence] {
        if isWithdrawn || isInternal { return [] }
        return updates.indices.compactMap { index in
            let update = updates[index]
            if update.status.value.endsIncident { return nil }
            if index + 1 < updates.count {
                let end = max(updates[index + 1].at.value, update.at.value)
                return Silence(after: index, range: update.at.value..<end, promised: update.nextUpdate?.value, isOver: true)
            }
            guard isOpen else { return nil }
            return Silence(
                after: index, range: update.at.value..<max(now, update.at.value), promised: update.nextUpdate?.value, isOver: false)
        }
    }
}

extension Incident {
    /// The update with which the last watch over a fix began: the first of the 'monitoring' ones before the end, or before now. Nil where
    /// nothing is being watched.
    package var watchBegan: IncidentUpdate? {
        let end = updates.firstIndex { $0.status.value.endsIncident } ?? updates.count
        return updates[..<end].reversed().prefix { $0.status.value == .monitoring }.last
    }
}
