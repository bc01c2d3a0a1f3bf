import StatusModel

extension Incident {
    /// The updates at or after a moment that say of a component that it is worse than was said before: nothing of that would be left on the
    /// page if the incident had ended at that moment.
    ///
    /// The first update of all tells of the time since the start. What a correction put right doesn't count, and neither does trouble that
    /// was only said again: that it was over by then may have been found out later.
    package func trouble(saidSince end: Instant) -> [(update: IncidentUpdate, change: ComponentChange)] {
        if isWithdrawn { return [] }
        var known: [String: ComponentStatus] = [:]
        return updates.indices.compactMap { index in
            let update = updates[index]
            let change = update.components.first { change in
                change.status.value.isTrouble && change.status.value > known[change.component.value] ?? .operational
                    && !isPutRight(update.id, change.component.value, after: index)
            }
            for change in update.components { known[change.component.value] = change.status.value }
            guard index > 0, update.at.value >= end, !update.status.value.endsIncident else { return nil }
            return change.map { (update, $0) }
        }
    }

    private func isPutRight(_ id: String, _ component: String, after index: Int) -> Bool {
        updates[(index + 1)...].contains { later in
            later.corrects?.value == id && later.components.contains { $0.component.value == component && !$0.status.value.isTrouble }
        }
    }
}
