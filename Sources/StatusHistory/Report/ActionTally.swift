import StatusModel

/// Actions that fell due, without the dropped ones, by what became of them.
package struct ActionTally: Sendable, Equatable {
    /// Done by their day.
    package var onTime = 0
    package var late = 0
    /// Done, nobody wrote down when.
    package var undated = 0
    package var open = 0

    /// - Parameter isDue: which days count; only those that are over do.
    init(_ actions: [ReviewAction], at now: Instant, _ zone: Zone, isDue: (CivilDate) -> Bool = { _ in true }) {
        for action in actions where action.status != .dropped {
            guard let day = action.due?.value, isDue(day), let deadline = action.deadline(zone), deadline <= now else { continue }
            add(action, by: day)
        }
    }

    private mutating func add(_ action: ReviewAction, by day: CivilDate) {
        if action.status == .open {
            open += 1
        } else if let done = action.done?.value {
            if done <= day { onTime += 1 } else { late += 1 }
        } else {
            undated += 1
        }
    }

    package var due: Int { onTime + late + undated + open }
    package var done: Share { Share(onTime + late + undated, of: due) }
    /// Those done in time, of those of which that is known.
    package var doneOnTime: Share { Share(onTime, of: due - undated) }

    /// Whether more than so many of a hundred were done in time; nil where that depends on the undated, or nothing was due.
    package func isMet(_ percent: Int) -> Bool? {
        guard let least = Share(onTime, of: due).percent, let most = Share(onTime + undated, of: due).percent else { return nil }
        return least > percent ? true : most > percent ? nil : false
    }
}
