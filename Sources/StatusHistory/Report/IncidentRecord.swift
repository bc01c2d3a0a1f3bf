import Basics
import StatusModel

/// One incident's figures, as far as its times are known. What is not written down is nil, never zero.
package struct IncidentRecord: Sendable {
    package let incident: Incident
    /// When customers first felt it, as the page has it.
    package let started: Instant
    /// When customers felt it.
    package let extent: Extent
    /// From the start to detection.
    package let detection: Wait?
    /// From detection on.
    package let acknowledgement: Wait?
    /// From detection on, to `mitigated` where it held, or else to where the last watch over the fix began.
    package let mitigation: Wait?
    /// From detection to the resolved update.
    package let resolution: Wait?
    /// From detection to the first update; where detection is not written down, from the start.
    package let firstUpdate: Wait?
    /// How soon responders wanted to have done what.
    let targets: ResponseTargets
    /// What the policy wants of the first update.
    package let firstUpdatePace: Policy.Pace?
    /// The longest wait between two updates, or for one that has not come yet.
    package let longestSilence: TimeSpan?
    package let promises: PromiseRecord
    /// Of the waits that the policy limits, those within its limit.
    package let cadence: Share
    /// Whether an earlier incident had its cause; nil where its cause is not known.
    package let isRepeat: Bool?

    /// Its actions that have fallen due.
    package let actions: ActionTally

    init(_ told: IncidentHistory, isRepeat: Bool?, _ settings: SiteSettings, now: Instant) {
        let (incident, started) = (told.incident, told.extent.start)
        let (record, policy, severity) = (incident.record, settings.policy(at: incident.started.value), incident.severity.value)
        func sinceDetected(_ end: Instant?) -> Wait? {
            guard let detected = record.detected?.value, let end else { return nil }
            return Wait(from: detected, to: end, policy, severity)
        }
        (self.incident, self.started, extent) = (incident, started, told.extent)
        self.isRepeat = isRepeat
        targets = policy.targetsInForce
        detection = record.detected.map { Wait(from: started, to: $0.value) }
        acknowledgement = sinceDetected(record.acknowledged?.value)
        mitigation = sinceDetected(incident.mitigated)
        resolution = sinceDetected(incident.resolved)
        // What is internal has no readers who wait.
        let first = incident.isInternal ? nil : incident.updates.first?.at.value
        firstUpdate = first.map { Wait(from: incident.responseBegan, to: $0, policy, incident.severity(at: $0)) }
        firstUpdatePace = first.flatMap { policy.firstUpdate(incident.severity(at: $0)) }
        longestSilence = incident.silences(until: now).map(\.length).max()
        promises = incident.promises(until: now)
        cadence = incident.cadence(policy, until: now)
        actions = ActionTally(incident.review?.known(on: settings.zone.date(at: now)).actions ?? [], at: now, settings.zone)
    }
}

extension Incident {
    /// When it was mitigated; the fix that was watched last counts where nothing is written down.
    fileprivate var mitigated: Instant? { mitigation ?? watchBegan?.at.value }
}

extension Wait {
    /// What was over before it began, such as an alarm that was quicker than customers, took no time.
    fileprivate init(from start: Instant, to end: Instant) {
        length = max(.zero, end - start)
        counted = length
    }

    fileprivate init(from start: Instant, to end: Instant, _ policy: Policy, _ severity: Severity) {
        self.init(from: start, to: end)
        counted = policy.time(from: start, to: max(start, end), severity)
    }
}

extension History {
    /// Every incident's figures, by start, oldest first. False alarms have none.
    package var incidentRecords: [IncidentRecord] {
        var causes: Set<String> = []
        return incidents.filter { !$0.incident.isWithdrawn }.map { told in
            let isRepeat = told.incident.record.cause.map { !causes.insert($0.value).inserted }
            return IncidentRecord(told, isRepeat: isRepeat, page.settings, now: now)
        }.sorted { $0.started < $1.started }
    }
}
