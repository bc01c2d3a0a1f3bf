import Diagnostics
import StatusHistory
import StatusModel

/// An incident or a maintenance as feeds, calendars and the API tell it.
struct PublishedEvent: Sendable {
    enum Kind: String, Sendable {
        case incident, maintenance
    }

    let kind: Kind
    let slug: String
    let title: String
    /// Its page.
    let address: String
    /// When customers were first told.
    let created: Instant
    /// When something about it last changed.
    let updated: Instant
    /// Only planned work has one.
    let window: Range<Instant>?
    let isOpen: Bool
    /// Whether it was planned and called off.
    var isCancelled = false
    /// Ids of what it affects or affected, in page order.
    let components: [String]
    /// Newest first, at least one.
    let updates: [PublishedUpdate]

    var id: String { StableID.text(kind.rawValue, slug) }
    var latest: Instant { updates.first?.at ?? updated }
}

struct PublishedUpdate: Sendable {
    /// Unique on the page.
    let id: String
    /// The file's name without `.md`; nil for an announcement that has no file.
    let name: String?
    /// As the API writes it: `in_progress`.
    let status: String
    /// As the page writes it: "In progress".
    let statusName: String
    let at: Instant
    let html: String
    let nextUpdate: Instant?
    let corrects: String?
    /// What it said of each component that the event had touched by then, in page order.
    let changes: [PublishedChange]

    var text: String { plainText(html) }
}

struct PublishedChange: Sendable {
    let component: String
    let old: ComponentStatus
    let new: ComponentStatus
}

/// Everything that happened, made once for all who tell of it.
struct PublishedEvents: Sendable {
    /// In the order of the content.
    let incidents: [(incident: Incident, event: PublishedEvent)]
    let maintenance: [(maintenance: Maintenance, event: PublishedEvent)]
    /// Newest first, by when customers were first told.
    let all: [PublishedEvent]

    init(_ site: Site) {
        incidents = concurrentMap(site.incidents, chunk: 64) { (incident: $0, event: site.published($0)) }
        maintenance = site.page.maintenance.map { (maintenance: $0, event: site.published($0)) }
        all = (incidents.map(\.event) + maintenance.map(\.event)).sorted { ($1.created, $0.slug) < ($0.created, $1.slug) }
    }
}

extension Sequence {
    /// As many as clients take in, and what has to be there beyond that.
    func first(_ most: Int, orWhere isNeeded: (Element) -> Bool) -> [Element] {
        enumerated().filter { $0.offset < most || isNeeded($0.element) }.map(\.element)
    }
}

extension Site {
    func address(_ path: String) -> String { settings.url + "/" + path }

    fileprivate func published(_ incident: Incident) -> PublishedEvent {
        var statuses: [String: ComponentStatus] = [:]
        let updates = incident.updates.enumerated().map { index, update in
            let before = statuses
            for change in update.components { statuses[change.component.value] = change.status.value }
            // Told after the fact, the first update says how things were until now.
            let old = index == 0 && update.status.value == .resolved ? statuses : before
            if update.status.value == .resolved { statuses = statuses.mapValues { _ in .operational } }
            return self.update(
                update, of: "\(PublishedEvent.Kind.incident.rawValue)/\(incident.slug)", status: update.status.value.apiName,
                statusName: language.name(update.status.value), changes: changes(from: old, to: statuses))
        }
        let created = incident.updates.first?.at.value ?? incident.started.value
        return PublishedEvent(
            kind: .incident, slug: incident.slug, title: incident.title.value, address: address("incidents/\(incident.slug)/"),
            created: created, updated: latest(of: updates.map(\.at)) ?? created, window: nil, isOpen: incident.isOpen,
            components: components.map(\.id).filter { incident.worstStatuses[$0] != nil }, updates: updates.reversed())
    }

    fileprivate func published(_ maintenance: Maintenance) -> PublishedEvent {
        let owner = "\(PublishedEvent.Kind.maintenance.rawValue)/\(maintenance.slug)"
        let window = maintenance.starts.value..<max(maintenance.starts.value, maintenance.ends.value)
        let told = [maintenance.announced?.value, maintenance.updates.first?.at.value].compactMap { $0 }
        let created = told.min() ?? maintenance.moves.first?.at.value ?? window.lowerBound
        var planned: [String: ComponentStatus] = [:]
        for change in maintenance.components { planned[change.component.value] = change.status.value }
        var statuses = planned.mapValues { _ in ComponentStatus.operational }
        let isCancelled = maintenance.isCancelled(at: now)
        var updates = maintenance.updates.map { update in
            let before = statuses
            for change in update.components { planned[change.component.value] = change.status.value }
            statuses = update.status.value.isUnderWay ? planned : planned.mapValues { _ in .operational }
            return self.update(
                update, of: owner, status: update.status.value.apiName,
                statusName: isCancelled && update.status.value == .completed
                    ? language.text(.calledOff) : language.name(update.status.value),
                changes: changes(from: before, to: statuses))
        }
        // It was announced before anybody wrote an update, or without one.
        let isAnnouncedByUpdate = maintenance.updates.first.map { $0.status.value == .scheduled && $0.at.value <= created } ?? false
        if !isAnnouncedByUpdate {
            let announced = MaintenanceStatus.scheduled
            let nothing = planned.mapValues { _ in ComponentStatus.operational }
            updates.insert(
                PublishedUpdate(
                    id: StableID.text("update", owner), name: nil, status: announced.apiName, statusName: language.name(announced),
                    at: created, html: maintenance.impact?.html ?? "", nextUpdate: nil, corrects: nil,
                    changes: changes(from: nothing, to: nothing)),
                at: 0)
        }
        // The clock changes planned work too, unless an update said that it was over.
        let isOver = maintenance.updates.contains { $0.status.value == .completed }
        let turns = (isOver ? [] : [window.lowerBound, window.upperBound]).filter { $0 <= now } + maintenance.moves.map(\.at.value)
        let ids = Set(planned.keys)
        return PublishedEvent(
            kind: .maintenance, slug: maintenance.slug, title: maintenance.title.value,
            address: address("maintenance/\(maintenance.slug)/"),
            created: created, updated: latest(of: turns + updates.map(\.at)) ?? created, window: window,
            isOpen: maintenance.status(at: now) != .completed, isCancelled: isCancelled,
            components: components.map(\.id).filter(ids.contains),
            updates: updates.reversed())
    }

    private func update<Status>(
        _ update: Update<Status>, of owner: String, status: String, statusName: String, changes: [PublishedChange]
    ) -> PublishedUpdate {
        PublishedUpdate(
            id: StableID.text("update", "\(owner)/\(update.id)"), name: update.id, status: status, statusName: statusName,
            at: update.at.value,
            html: update.body.html, nextUpdate: update.nextUpdate?.value, corrects: update.corrects?.value, changes: changes)
    }

    private func changes(from old: [String: ComponentStatus], to new: [String: ComponentStatus]) -> [PublishedChange] {
        components.compactMap { component in
            new[component.id].map { PublishedChange(component: component.id, old: old[component.id] ?? .operational, new: $0) }
        }
    }

    /// When something about any of these events last changed; what is ahead has changed nothing yet.
    func lastChange(of events: [PublishedEvent]) -> Instant? { latest(of: events.map(\.updated)) }

    /// The last of some times that is not ahead.
    private func latest(of times: [Instant]) -> Instant? { times.filter { $0 <= history.present }.max() }

    /// When content last changed, up to now. A page without any content that has a time changed last when time began.
    var lastChange: Instant {
        latest(of: events.all.map(\.updated) + components.compactMap(\.since).map(zone.startOfDay)) ?? Instant(seconds: 0)
    }
}

extension IncidentStatus {
    var apiName: String { rawValue }
}

extension MaintenanceStatus {
    var apiName: String { rawValue.replacing("-", with: "_") }
}

extension ComponentStatus {
    var apiName: String {
        switch self {
        case .operational: "operational"
        case .underMaintenance: "under_maintenance"
        case .degradedPerformance: "degraded_performance"
        case .partialOutage: "partial_outage"
        case .majorOutage: "major_outage"
        }
    }
}

extension Instant {
    /// `2026-11-20T14:31:00.000Z`.
    var apiText: String { internetText.replacing("Z", with: ".000Z") }
}
