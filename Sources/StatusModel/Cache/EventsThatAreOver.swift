extension Incident {
    /// Whether every moment that its files name had been before another one, and it was resolved or withdrawn: the clock changes nothing about it any more.
    package func isOver(before moment: Instant) -> Bool {
        !isOpen && started.value < moment && ended.map { $0.value < moment } ?? true
            && severityChanges.allSatisfy { $0.at.value < moment } && updates.allSatisfy { $0.isOver(before: moment) }
    }
}

extension Maintenance {
    /// Whether every moment that its files name had been before another one, and an update said that it was completed: the clock changes
    /// nothing about it any more.
    package func isOver(before moment: Instant) -> Bool {
        updates.last?.status.value == .completed && starts.value < moment && ends.value < moment
            && announced.map { $0.value < moment } ?? true && updates.allSatisfy { $0.isOver(before: moment) }
            && moves.allSatisfy { $0.at.value < moment && $0.starts.value < moment && $0.ends.value < moment }
    }
}

extension Update {
    fileprivate func isOver(before moment: Instant) -> Bool {
        at.value < moment && nextUpdate.map { $0.value < moment } ?? true && expectedEnd?.value.time.map { $0 < moment } ?? true
    }
}
