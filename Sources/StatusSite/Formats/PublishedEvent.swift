import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// An incident or a maintenance as feeds, calendars and the API tell it.
///
/// Most of what happened is old, and only its outline is told again: the updates are made when somebody wants them.
final class PublishedEvent: Sendable {
    let event: StatusEvent.ID
    let title: String
    /// Its page's whole address.
    let address: String
    /// When customers were first told.
    let created: Instant
    /// When something about it last changed.
    let updated: Instant
    /// Only planned work has one: the window that it had, or is planned to have.
    let window: Range<Instant>?
    let isOpen: Bool
    /// Whether it was planned and called off.
    let isCancelled: Bool
    /// Ids of what it affects or affected, in page order.
    let components: [String]
    /// When each of the updates came, newest first.
    let times: [Instant]
    /// Twelve letters and digits, or what another page called it.
    let id: String
    /// Where another page told of it, below the page's address; nil where none did.
    let formerPath: String?
    private let story: @Sendable () -> [PublishedUpdate]
    private let told = Deferred<[PublishedUpdate]>()

    /// - Parameter story: its updates, newest first.
    init(
        _ event: StatusEvent.ID, title: String, address: String, created: Instant, updated: Instant, window: Range<Instant>? = nil,
        isOpen: Bool, isCancelled: Bool = false, components: [String], times: [Instant], earlier: EarlierNames,
        story: @escaping @Sendable () -> [PublishedUpdate]
    ) {
        (self.event, self.title, self.address, self.created, self.updated) = (event, title, address, created, updated)
        (self.window, self.isOpen, self.isCancelled, self.components) = (window, isOpen, isCancelled, components)
        (self.times, self.story) = (times, story)
        id = earlier.id?.value ?? StableID.text(event.kind.rawValue, event.slug)
        formerPath = earlier.wasAt.first.map { String($0.value.dropFirst()) } ?? earlier.id.map { "incidents/" + $0.value }
    }

    /// Newest first, at least one.
    var updates: [PublishedUpdate] { told.value(story) }

    var kind: StatusEvent.Kind { event.kind }
    var slug: String { event.slug }
    var page: PageAddress { PageAddress(event) }
    var latest: Instant { times.first ?? updated }
}

struct PublishedUpdate: Sendable {
    /// Unique on the page.
    let id: String
    /// The file's name without `.md`; nil for what has no file: an announcement, or what the clock did.
    let name: String?
    /// What its place on the event's page is called; nil for an announcement, which has none.
    let anchor: String?
    /// As the API writes it: `in_progress`.
    let status: String
    /// As the page writes it: "In progress".
    let statusName: String
    let at: Instant
    let html: String
    /// The same for who sees no markup.
    let text: String
    let nextUpdate: Instant?
    var expectedEnd: Instant?
    /// That the end is expected, and by when, as text; empty where the update doesn't say.
    var estimate = ""
    let corrects: String?
    /// What it said of each component that the event had touched by then, in page order.
    let changes: [PublishedChange]

    /// What feeds tell: the words, and below them when it is expected to be over.
    var feedHTML: String { estimate.isEmpty ? html : html + "<p>\(HTML(escaping: estimate).text)</p>" }
    var feedText: String { estimate.isEmpty ? text : text + "\n" + estimate }
}

struct PublishedChange: Sendable {
    let component: String
    let old: ComponentStatus
    let new: ComponentStatus
}

/// Everything that happened, made once for all who tell of it.
struct PublishedEvents: Sendable {
    /// In the order of the content.
    let incidents: [(told: IncidentHistory, event: PublishedEvent)]
    let maintenance: [(told: MaintenanceHistory, event: PublishedEvent)]
    /// Newest first, by when customers were first told.
    let all: [PublishedEvent]

    init(_ site: Site) {
        incidents = concurrentMap(site.incidents, chunk: 64) { (told: $0, event: site.published($0)) }
        maintenance = concurrentMap(site.maintenance, chunk: 64) { (told: $0, event: site.published($0)) }
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
    /// A page's whole address.
    func address(_ page: PageAddress) -> String { address(ofFile: page.path) }

    /// The whole address of a file that is no page.
    func address(ofFile path: String) -> String { settings.url + "/" + path }

    fileprivate func published(_ told: IncidentHistory) -> PublishedEvent {
        let incident = told.incident
        let times = incident.updates.map { past($0.at.value) }
        let created = times.first ?? past(incident.started.value)
        let worst = told.worstStatuses
        return PublishedEvent(
            .incident(incident.slug), title: incident.title.value, address: address(.incident(incident.slug)), created: created,
            updated: times.max() ?? created, isOpen: incident.isOpen, components: components.map(\.id).filter { worst[$0] != nil },
            times: times.reversed(), earlier: incident.earlier
        ) { self.updates(of: told.incident).reversed() }
    }

    /// The oldest first.
    private func updates(of incident: Incident) -> [PublishedUpdate] {
        var statuses: [String: ComponentStatus] = [:]
        return incident.updates.enumerated().map { index, update in
            let before = statuses
            for change in update.components { statuses[change.component.value] = change.status.value }
            statuses = statuses.onPage(at: update.at.value, incident.departures)
            // Told after the fact, the first update says how things were until now.
            let old = index == 0 && update.status.value.endsIncident ? statuses : before
            let isOver = update.status.value.endsIncident || incident.ended.map { $0.value <= update.at.value } ?? false
            if isOver { statuses = statuses.mapValues { _ in .operational } }
            return self.update(
                update, of: "\(StatusEvent.Kind.incident.rawValue)/\(incident.slug)", status: update.status.value.apiName,
                statusName: language.name(update.status.value), changes: changes(from: old, to: statuses))
        }
    }

    fileprivate func published(_ told: MaintenanceHistory) -> PublishedEvent {
        let maintenance = told.maintenance
        let created = announcement(of: maintenance)
        let times = (isAnnouncedByUpdate(maintenance, by: created) ? [] : [created]) + told.story.map { past($0.at) }
        let moves = maintenance.moves.map { past($0.at.value) }
        let ids = Set(maintenance.namedComponents)
        return PublishedEvent(
            .maintenance(maintenance.slug), title: maintenance.title.value,
            address: address(.maintenance(maintenance.slug)), created: created,
            updated: (times + moves + [created, lastEdit(of: maintenance)].compactMap { $0 }).max() ?? created,
            window: told.window, isOpen: told.status != .completed,
            isCancelled: told.isCancelled, components: components.map(\.id).filter(ids.contains), times: times.reversed(),
            earlier: maintenance.occurrence == nil ? maintenance.earlier : EarlierNames()
        ) { self.updates(of: told, announced: created).reversed() }
    }

    /// What customers were told of planned work and what the clock did, the oldest first.
    private func updates(of told: MaintenanceHistory, announced: Instant) -> [PublishedUpdate] {
        let (maintenance, isCancelled) = (told.maintenance, told.isCancelled)
        let owner = "\(StatusEvent.Kind.maintenance.rawValue)/\(maintenance.slug)"
        var planned: [String: ComponentStatus] = [:]
        for change in maintenance.components { planned[change.component.value] = change.status.value }
        var statuses = planned.mapValues { _ in ComponentStatus.operational }
        let announcement = update(
            at: announced, to: .scheduled, html: maintenance.impact?.html ?? "", text: maintenance.impact?.plainText ?? "",
            id: announcementID(of: maintenance) ?? StableID.text("update", owner), changes(from: statuses, to: statuses))
        return (isAnnouncedByUpdate(maintenance, by: announced) ? [] : [announcement])
            + told.story.map { step in
                let before = statuses
                if case .told(let update) = step {
                    for change in update.components { planned[change.component.value] = change.status.value }
                }
                statuses = (step.status.isUnderWay ? planned : planned.mapValues { _ in .operational })
                    .onPage(at: step.at, maintenance.departures)
                return update(step, of: owner, isCancelled: isCancelled, changes(from: before, to: statuses))
            }
    }

    /// Each time of work that repeats has an announcement of its own.
    private func announcementID(of maintenance: Maintenance) -> String? {
        maintenance.occurrence == nil ? maintenance.earlier.announcementID?.value : nil
    }

    /// Whether nobody announced it before its first update.
    private func isAnnouncedByUpdate(_ maintenance: Maintenance, by announced: Instant) -> Bool {
        maintenance.updates.first.map { $0.status.value == .scheduled && past($0.at.value) <= announced } ?? false
    }

    private func update(_ step: MaintenanceStep, of owner: String, isCancelled: Bool, _ changes: [PublishedChange]) -> PublishedUpdate {
        switch step {
        case .told(let update):
            let name = isCancelled && step.status == .completed ? language.text(.calledOff) : language.name(step.status)
            return self.update(update, of: owner, status: step.status.apiName, statusName: name, changes: changes)
        case .turned(let at, let status):
            let words = language.turned(to: status)
            let markup: HTML = "<p>\(words)</p>"
            return update(
                at: at, to: status, html: markup.text, text: words, id: StableID.text("update", "\(owner)/\(step.anchor)"),
                anchor: step.anchor, changes)
        }
    }

    /// When customers were first told of planned work. Where neither the content nor git knows, it was at some time since the page began:
    /// a time that moves with the clock would make old news of it again and again, and fall once somebody writes the true one.
    private func announcement(of maintenance: Maintenance) -> Instant {
        let told = firstAnnouncement(of: maintenance)
        // Each time of work that repeats is told of once the one before it begins.
        return maintenance.occurrence?.announced.map { past(max(told, $0)) } ?? told
    }

    private func firstAnnouncement(of maintenance: Maintenance) -> Instant {
        let told = maintenance.firstWord(history.revisions) ?? history.revisions?.firstSight(of: maintenance.file.path, now: built)
        // What git knows from later than the moment that the site tells of says nothing of it.
        let times = [told.flatMap { $0 <= now ? $0 : nil }, maintenance.announced?.value, maintenance.moves.first?.at.value]
        return past(times.compactMap { $0 }.min() ?? beginning)
    }

    /// When its file last changed, as far as git knows.
    private func lastEdit(of maintenance: Maintenance) -> Instant? {
        history.revisions?.revisions(of: maintenance.file.path).last { $0.commit != nil && $0.at <= built }?.at
    }

    /// When anything on the page begins that has a time; when time began where nothing has one.
    private var beginning: Instant {
        let days = components.compactMap(\.since).map(zone.startOfDay)
        return past((days + incidents.prefix(1).map(\.incident.started.value)).min() ?? Instant(seconds: 0))
    }

    private func update<Status>(
        _ update: Update<Status>, of owner: String, status: String, statusName: String, changes: [PublishedChange]
    ) -> PublishedUpdate {
        PublishedUpdate(
            id: update.earlierID?.value ?? StableID.text("update", "\(owner)/\(update.id)"), name: update.id, anchor: update.id,
            status: status,
            statusName: statusName,
            at: past(update.at.value),
            html: update.body.html, text: update.body.plainText, nextUpdate: update.nextUpdate?.value,
            expectedEnd: update.expectedEnd?.value.time, estimate: estimateWhenTold(update), corrects: update.corrects?.value,
            changes: changes)
    }

    /// What no file says: an announcement, or what the clock did.
    private func update(
        at: Instant, to status: MaintenanceStatus, html: String, text: String, id: String, anchor: String? = nil,
        _ changes: [PublishedChange]
    ) -> PublishedUpdate {
        PublishedUpdate(
            id: id, name: nil, anchor: anchor, status: status.apiName, statusName: language.name(status),
            at: past(at), html: html, text: text, nextUpdate: nil, corrects: nil, changes: changes)
    }

    /// Nothing that is told is from later than the site: a clock that is ahead is as good as now.
    func past(_ instant: Instant) -> Instant { min(instant, built) }

    private func changes(from old: [String: ComponentStatus], to new: [String: ComponentStatus]) -> [PublishedChange] {
        components.compactMap { component in
            new[component.id].map { PublishedChange(component: component.id, old: old[component.id] ?? .operational, new: $0) }
        }
    }

    /// When something about any of these events last changed.
    func lastChange(of events: [PublishedEvent]) -> Instant? { events.map(\.updated).max() }

    func makeLastChange() -> Instant {
        let since = components.compactMap(\.since).map(zone.startOfDay).filter { $0 <= built }
        return (events.all.map(\.updated) + since + notices.map { past($0.from.value) }).max() ?? Instant(seconds: 0)
    }
}

extension MaintenanceStep {
    /// What its place on the page is called: for what the clock did as a file would be, in UTC.
    var anchor: String {
        switch self {
        case .told(let update): update.id
        case .turned(let at, let status): "\(at.fileMinute)-\(status.rawValue)"
        }
    }
}

extension IncidentStatus {
    var apiName: String { rawValue }
}

extension MaintenanceStatus {
    var apiName: String { rawValue.replacing("-", with: "_") }
}

extension ComponentStatus {
    package var apiName: String {
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
    package var apiText: String { internetText.replacing("Z", with: ".000Z") }
}
