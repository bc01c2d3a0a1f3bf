import StatusModel

extension Incident {
    /// The first update at or after a moment that says a component is in trouble, unless a later one puts that right: nothing of it would
    /// be left on the page if the incident had ended at that moment. The first update of all tells of the time since the start.
    package func trouble(saidSince end: Instant) -> (update: IncidentUpdate, change: ComponentChange)? {
        for (index, update) in updates.enumerated().dropFirst() where update.at.value >= end && update.status.value != .resolved {
            let change = update.components.first { $0.status.value.isTrouble && !isPutRight(update.id, $0.component.value, after: index) }
            if let change { return (update, change) }
        }
        return nil
    }

    private func isPutRight(_ id: String, _ component: String, after index: Int) -> Bool {
        updates[(index + 1)...].contains { later in
            later.corrects?.value == id && later.components.contains { $0.component.value == component && !$0.status.value.isTrouble }
        }
    }
}
