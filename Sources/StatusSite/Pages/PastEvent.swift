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

    init(_ incident: IncidentHistory) {
        kind = .incident(incident)
        start = incident.extent.start
    }

    /// Nil for work that has not begun.
    init?(_ work: MaintenanceHistory) {
        guard work.status != .scheduled else { return nil }
        kind = .maintenance(work)
        start = work.extent?.start ?? work.cancelled ?? work.maintenance.starts.value
    }

    /// Nil for work that was called off: it took no time.
    var extent: Extent? {
        switch kind {
        case .incident(let told): told.extent
        case .maintenance(let told): told.extent
        }
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
    var page: PageAddress { PageAddress(id) }

    /// Of what tells of it.
    var identity: ObjectIdentifier {
        switch kind {
        case .incident(let told): ObjectIdentifier(told)
        case .maintenance(let told): ObjectIdentifier(told)
        }
    }

    /// Whether it is told of first: the newest is, of two that began at one moment an incident, and else the one whose name is first.
    func comesBefore(_ other: PastEvent) -> Bool {
        if start != other.start { return start > other.start }
        return isIncident == other.isIncident ? id.slug < other.id.slug : isIncident
    }

    var id: StatusEvent.ID {
        switch kind {
        case .incident(let told): .incident(told.slug)
        case .maintenance(let told): .maintenance(told.slug)
        }
    }

    var isIncident: Bool { if case .incident = kind { true } else { false } }
    /// Whether it is work that was called off.
    var isCancelled: Bool { if case .maintenance(let told) = kind { told.isCancelled } else { false } }
    /// Whether it was a false alarm.
    var isWithdrawn: Bool { if case .incident(let told) = kind { told.incident.isWithdrawn } else { false } }

    var reach: Range<Instant> { extent?.range ?? start..<start }

    func reaches(into stretch: Range<Instant>) -> Bool { extent?.reaches(into: stretch) ?? stretch.contains(start) }
}
