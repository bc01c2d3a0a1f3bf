import StatusModel

/// One incident's figures, as far as its times are known. What is not written down is nil, never zero.
package struct IncidentRecord: Sendable {
    package let incident: Incident
    /// From the start to detection.
    package let detection: TimeSpan?
    /// From detection on.
    package let acknowledgement: TimeSpan?
    /// From detection to the resolved update.
    package let resolution: TimeSpan?
    /// From the start to the first update.
    package let firstUpdate: TimeSpan?
    /// What the policy wants of that.
    package let firstUpdatePace: Policy.Pace?
    /// The longest wait between two updates, or for one that has not come yet.
    package let longestSilence: TimeSpan?
    package let promises: PromiseRecord
    /// Whether an earlier incident had its cause; nil where its cause is not known.
    package let isRepeat: Bool?

    init(_ incident: Incident, isRepeat: Bool?, _ policy: Policy, now: Instant) {
        let record = incident.record
        self.incident = incident
        self.isRepeat = isRepeat
        detection = record.detected.map { wait(from: incident.started.value, to: $0.value) }
        acknowledgement = both(record.detected?.value, record.acknowledged?.value)
        resolution = both(record.detected?.value, incident.resolved)
        let first = incident.updates.first?.at.value
        firstUpdate = first.map { wait(from: incident.started.value, to: $0) }
        firstUpdatePace = first.flatMap { policy.firstUpdate(incident.severity(at: $0)) }
        longestSilence = incident.silences(until: now).map(\.length).max()
        promises = incident.promises(until: now)
    }
}

private func both(_ from: Instant?, _ to: Instant?) -> TimeSpan? {
    guard let from, let to else { return nil }
    return wait(from: from, to: to)
}

/// What was over before it began, such as an alarm that was quicker than customers, took no time.
private func wait(from: Instant, to: Instant) -> TimeSpan { max(.zero, to - from) }

extension History {
    /// Every incident's figures, by start, oldest first.
    package var incidentRecords: [IncidentRecord] {
        var causes: Set<String> = []
        return page.incidents.map { incident in
            let isRepeat = incident.record.cause.map { !causes.insert($0.value).inserted }
            return IncidentRecord(incident, isRepeat: isRepeat, page.settings.policy, now: now)
        }
    }
}
