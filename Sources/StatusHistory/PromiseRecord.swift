import StatusModel

/// How many of the updates that were promised came in time.
package struct PromiseRecord: Sendable, Equatable {
    /// Promises that have fallen due, or were answered before they did.
    package var promised: Int
    package var kept: Int

    package init(promised: Int = 0, kept: Int = 0) { (self.promised, self.kept) = (promised, kept) }

    package static func += (a: inout PromiseRecord, b: PromiseRecord) {
        (a.promised, a.kept) = (a.promised + b.promised, a.kept + b.kept)
    }

    /// How much later than promised an update still counts as in time. The number is ours.
    package static let grace: TimeSpan = .minutes(5)
}

extension Incident {
    /// The promises for a time since `start` that can be judged by `now`: the time has come, or an update came before it did. So the count
    /// of an incident that is resolved stays as it is.
    func promises(until now: Instant, since start: Instant? = nil) -> PromiseRecord {
        silences(until: now).reduce(into: PromiseRecord()) { record, silence in
            guard let promised = silence.promised, start.map({ promised >= $0 }) ?? true, let isKept = silence.isKept(promised, by: now)
            else { return }
            record += PromiseRecord(promised: 1, kept: isKept ? 1 : 0)
        }
    }
}

extension Silence {
    /// Whether an update ended it by when it was promised; nil where that can't be judged by `now`.
    func isKept(_ promised: Instant, by now: Instant) -> Bool? {
        guard promised > range.lowerBound, isOver || promised <= now else { return nil }
        let isInTime = range.upperBound <= promised + PromiseRecord.grace
        // While there are minutes of grace left, it is neither kept nor broken.
        return !isOver && isInTime ? nil : isInTime
    }
}

extension History {
    /// The promises for a time in the window that can be judged.
    package var promiseRecord: PromiseRecord {
        page.incidents.reduce(into: PromiseRecord()) { $0 += $1.promises(until: now, since: window.start) }
    }
}
