import StatusHistory
import StatusModel

/// Something that happened, and how far it reached in time.
struct PastEvent {
    enum Kind {
        case incident(Incident)
        case maintenance(Maintenance)
    }

    let kind: Kind
    /// Where it is filed: when it began, or was called off.
    let start: Instant
    /// Nil for work that was called off: it took no time.
    let extent: Extent?

    init(_ incident: Incident, until now: Instant) {
        (kind, extent) = (.incident(incident), incident.extent(until: now))
        start = extent?.start ?? incident.started.value
    }

    /// Nil for work that has not begun.
    init?(_ work: Maintenance, until now: Instant) {
        guard work.status(at: now) != .scheduled else { return nil }
        (kind, extent) = (.maintenance(work), work.extent(until: now))
        start = extent?.start ?? work.cancelled(by: now) ?? work.starts.value
    }

    var title: String {
        switch kind {
        case .incident(let incident): incident.title.value
        case .maintenance(let work): work.title.value
        }
    }

    var page: PageAddress {
        switch kind {
        case .incident(let incident): .incident(incident.slug)
        case .maintenance(let work): .maintenance(work.slug)
        }
    }

    var isIncident: Bool { if case .incident = kind { true } else { false } }

    var reach: Range<Instant> { extent?.range ?? start..<start }

    func reaches(into stretch: Range<Instant>) -> Bool { extent?.reaches(into: stretch) ?? stretch.contains(start) }
}

extension Site {
    /// Every incident, and all work that has begun or was called off, newest first.
    var pastEvents: [PastEvent] {
        let work = page.maintenance.compactMap { PastEvent($0, until: now) }
        return (incidents.map { PastEvent($0, until: now) } + work).sorted { $0.start > $1.start }
    }
}
