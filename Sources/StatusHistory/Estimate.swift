import Diagnostics
import StatusModel

/// When an incident is expected to be over.
package struct Estimate: Sendable, Equatable {
    package var end: Located<Instant>
    /// The id of the update that says so.
    package var update: String
}

extension Incident {
    /// By the latest update that says anything about it; nil where none does or it was taken back, and once the incident is over.
    package var estimate: Estimate? {
        guard isOpen, let update = updates.last(where: { $0.expectedEnd != nil }), let end = update.expectedEnd,
            let time = end.value.time
        else { return nil }
        return Estimate(end: Located(time, end.place), update: update.id)
    }
}

extension IncidentHistory {
    /// Nil also where all works again: what is expected has happened.
    package var estimate: Estimate? { incident.estimate.flatMap { isFelt ? $0 : nil } }
}
