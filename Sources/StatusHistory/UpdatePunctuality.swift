import StatusModel

/// How the promises within one incident were kept by the updates that came.
package struct UpdatePunctuality: Sendable, Equatable {
    /// By how much an update came later than the one before it had promised, by its index; what came within the grace is not here.
    package var late: [Int: TimeSpan] = [:]
    /// Updates that had been promised, and came.
    package var promised = 0
    /// Whether one of those in time came within the grace rather than before the time itself.
    package var usedGrace = false
    /// Whether the one that is promised now is overdue.
    package var isOverdue = false

    package var latest: TimeSpan { late.values.max() ?? .zero }
}

extension IncidentHistory {
    /// What the record counts, update by update.
    package var punctuality: UpdatePunctuality {
        silences.reduce(into: UpdatePunctuality()) { all, silence in
            guard let promised = silence.promised, promised > silence.range.lowerBound else { return }
            let delay = silence.range.upperBound - promised
            guard silence.isOver else {
                all.isOverdue = delay > .zero
                return
            }
            all.promised += 1
            if delay > PromiseRecord.grace { all.late[silence.after + 1] = delay } else if delay > .zero { all.usedGrace = true }
        }
    }
}
