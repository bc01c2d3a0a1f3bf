import Basics
import StatusModel

/// The metrics of a number of incidents.
package struct Figures: Sendable {
    package let counts: [Severity: Int]
    package let detection: Measured
    package let acknowledgement: Measured
    package let mitigation: Measured
    package let resolution: Measured
    package let firstUpdate: Measured
    /// Those with an earlier incident's cause, of those whose cause is known.
    package let repeats: Share
    package let promises: PromiseRecord
    /// Of the waits for an update that the policy limits, those within its limit.
    package let cadence: Share
    package let updateCount: Int
    /// The incident that had the longest wait between updates.
    package let quietest: IncidentRecord?

    init(_ records: [IncidentRecord]) {
        counts = records.reduce(into: [:]) { $0[$1.incident.severity.value, default: 0] += 1 }
        func measured(_ wait: (IncidentRecord) -> Wait?, _ targets: (ResponseTargets) -> [Severity: TimeSpan]) -> Measured {
            Measured(
                records.map { record in
                    let target = targets(record.targets)[record.incident.severity.value]
                    return (wait(record), wait(record).flatMap { wait in target.map { wait.counted < $0 } })
                })
        }
        detection = measured(\.detection, \.detection)
        acknowledgement = measured(\.acknowledgement, \.acknowledgement)
        mitigation = measured(\.mitigation, \.mitigation)
        resolution = measured(\.resolution, \.resolution)
        firstUpdate = Measured(
            records.map { record in
                (record.firstUpdate, record.firstUpdate.flatMap { wait in record.firstUpdatePace.map { wait.counted <= $0.target } })
            })
        let knownCauses = records.compactMap(\.isRepeat)
        repeats = Share(knownCauses.count { $0 }, of: knownCauses.count)
        promises = records.reduce(into: PromiseRecord()) { $0 += $1.promises }
        cadence = Share(records.reduce(0) { $0 + $1.cadence.part }, of: records.reduce(0) { $0 + $1.cadence.whole })
        updateCount = records.reduce(0) { $0 + $1.incident.updates.count }
        quietest = records.filter { $0.longestSilence != nil }.max { ($0.longestSilence ?? .zero) < ($1.longestSilence ?? .zero) }
    }

    package var count: Int { counts.values.reduce(0, +) }
}
