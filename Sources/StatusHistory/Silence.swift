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
            // Updates are large: what is copied is small.
            if updates[index].status.value.endsIncident { return nil }
            let (start, promised) = (updates[index].at.value, updates[index].nextUpdate?.value)
            if index + 1 < updates.count {
                return Silence(after: index, range: start..<max(updates[index + 1].at.value, start), promised: promised, isOver: true)
            }
            return isOpen ? Silence(after: index, range: start..<max(now, start), promised: promised, isOver: false) : nil
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
