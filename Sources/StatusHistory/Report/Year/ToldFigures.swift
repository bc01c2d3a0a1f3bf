import Basics
import StatusModel

/// What customers were told, counted over incidents that they were told of.
package struct ToldFigures: Sendable {
    package let incidents: Int
    package let updates: Int
    /// Not known where the start that is written down is the first update's own minute, nor where an update can't be read.
    package let firstUpdate: Measured

    /// - Parameter unread: slugs of incidents that can't be read as a whole.
    init(_ records: [IncidentRecord], unread: Set<String>) {
        let told = records.filter { !$0.incident.isInternal }
        incidents = told.count
        updates = told.reduce(0) { $0 + $1.incident.updates.count }
        firstUpdate = Measured(
            told.map { record in
                let isKnown = !record.isToldAtOnce && !unread.contains(record.incident.slug)
                let wait = isKnown ? record.firstUpdate : nil
                return (wait, wait.flatMap { wait in record.firstUpdatePace.map { wait.counted <= $0.target } })
            })
    }

    /// In tenths, rounded; nil of no incident.
    package var tenthsOfUpdates: Int? { incidents == 0 ? nil : (updates * 10 + incidents / 2) / incidents }
}

extension IncidentRecord {
    /// Whether its first update came in the very minute of the start, so that the start may be no more than that.
    var isToldAtOnce: Bool { firstUpdate.map { $0.length < .minutes(1) } ?? false }
}
