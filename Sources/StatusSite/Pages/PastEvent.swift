import StatusHistory
import StatusModel

/// Something that happened, and how far it reached in time.
struct PastEvent: Sendable {
    enum Kind: Sendable {
        case incident(IncidentHistory)
        case maintenance(MaintenanceHistory)
    }

    let kind: Kind
    /// Where it is filed: when it began, or was called off.
    let start: Instant
    /// Nil for work that was called off: it took no time.
    let extent: Extent?

    init(_ incident: IncidentHistory) {
        (kind, extent) = (.incident(incident), incident.extent)
        start = incident.extent.start
    }

    /// Nil for work that has not begun.
    init?(_ work: MaintenanceHistory) {
        guard work.status != .scheduled else { return nil }
        (kind, extent) = (.maintenance(work), work.extent)
        start = extent?.start ?? work.cancelled ?? work.maintenance.starts.value
    }

    var event: StatusEvent {
        switch kind {
        case .incident(let incident): .incident(incident.incident)
        case .maintenance(let work): .maintenance(work.maintenance)
        }
    }

    var title: String {
        switch kind {
        case .incident(let told): told.incident.titleNow
        case .maintenance(let work): work.maintenance.title.value
        }
    }
    var page: PageAddress { PageAddress(event.id) }

    var isIncident: Bool { if case .incident = kind { true } else { false } }
    /// Whether it is work that was called off.
    var isCancelled: Bool { if case .maintenance(let told) = kind { told.isCancelled } else { false } }
    /// Whether it was a false alarm.
    var isWithdrawn: Bool { if case .incident(let told) = kind { told.incident.isWithdrawn } else { false } }

    var reach: Range<Instant> { extent?.range ?? start..<start }

    func reaches(into stretch: Range<Instant>) -> Bool { extent?.reaches(into: stretch) ?? stretch.contains(start) }
}

extension Site {
    /// Every incident, and all work that has begun or was called off, newest first.
    func makePastEvents() -> [PastEvent] {
        (incidents.map { PastEvent($0) } + maintenance.compactMap { PastEvent($0) }).sorted { $0.start > $1.start }
    }
}
