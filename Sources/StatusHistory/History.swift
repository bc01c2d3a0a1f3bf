import Basics
import StatusModel

/// What the content means at one moment. The page and the linter read the same one, so they can't contradict each other.
package struct History: Sendable {
    package let page: StatusPage
    package let now: Instant
    /// Now, or up to `clockDifference` later where an update's clock was ahead: the moment that everything is told as of.
    package let present: Instant
    package let revisions: RevisionLog?
    package let window: Window
    /// In page order.
    package let components: [ComponentHistory]
    /// By start, oldest first.
    package let incidents: [IncidentHistory]
    /// By start, oldest first. Of work that repeats, each time that has begun and the next one.
    package let maintenance: [MaintenanceHistory]
    package let overall: OverallStatus
    /// Those that hit customers hardest first, then the newest.
    package let openIncidents: [IncidentHistory]
    /// What a later history does not share with the one that it was made from; of any other, everything. In their order.
    package let goingIncidents: [IncidentHistory]
    package let goingMaintenance: [MaintenanceHistory]
    private let settled = Deferred<SettledPart>()

    /// How far the clocks of those who write and of what builds the page may be apart: what is no further ahead counts as from now. Ten
    /// minutes for machines whose clocks nobody sets, and five to spare. The numbers are ours.
    package static let clockDifference: TimeSpan = .minutes(15)

    /// - Parameter revisions: what git knows about the files, where there is a repository: when something was announced that says nothing of it.
    package init(_ page: StatusPage, now: Instant, revisions: RevisionLog? = nil) {
        self.init(page, now: now, revisions: revisions, .none)
    }

    /// The same content at a later moment. What is over by now is shared, so a page of many years costs little more than what still goes on.
    package func later(at moment: Instant) -> History {
        History(page, now: moment, revisions: revisions, settled.value { SettledPart(self) })
    }

    private init(_ page: StatusPage, now: Instant, revisions: RevisionLog?, _ settled: SettledPart) {
        self.page = page
        self.now = now
        self.revisions = revisions
        let present = page.present(now, besides: settled)
        self.present = present
        let window = Window(days: page.settings.uptime.days, now: present, zone: page.settings.zone)
        self.window = window
        let incidents = page.incidents.indices.map {
            settled.incident($0) ?? IncidentHistory(page.incidents[$0], now: now, present: present)
        }
        self.incidents = incidents
        let maintenance = page.work(until: present).map { settled.maintenance($0.slug) ?? MaintenanceHistory($0, present: present) }
        self.maintenance = maintenance
        goingIncidents = incidents.indices.filter { settled.incident($0) == nil }.map { incidents[$0] }
        goingMaintenance = maintenance.filter { settled.maintenance($0.slug) == nil }
        // What begins at this very moment is so by now: look one second beyond it.
        let going = Contributions(goingIncidents, goingMaintenance, until: present + TimeSpan(seconds: 1))
        components = page.components.map { component in
            let own = going[component.id]
            return ComponentHistory(
                component, own, settled.timeline(of: component.id, with: own, until: present), window, page.settings.uptime,
                isIncomplete: page.mayHideSomething(of: component.id))
        }
        openIncidents = goingIncidents.filter(\.incident.isOpen).reversed().enumerated()
            .sorted { ($1.element.impactNow, $0.offset) < ($0.element.impactNow, $1.offset) }.map(\.element)
        overall = OverallStatus(page, components, openIncidents)
    }

    /// The same as readers get to know it: without internal incidents, as if they had never been.
    package var published: History { page.withoutInternals.map { History($0, now: now, revisions: revisions) } ?? self }

    /// The same moment on another page.
    package func with(_ page: StatusPage) -> History { History(page, now: now, revisions: revisions) }

    /// An incident at `now`, whose clock alone counts: for those who write at that moment, and of what they are about to write.
    package func byTheClock(_ incident: Incident) -> IncidentHistory { IncidentHistory(incident, now: now, present: now) }

    /// Planned work at `now`, whose clock alone counts.
    package func byTheClock(_ maintenance: Maintenance) -> MaintenanceHistory { MaintenanceHistory(maintenance, present: now) }

    /// Planned work as it is written: what repeats is one.
    package var writtenWork: [MaintenanceHistory] {
        guard page.maintenance.contains(where: \.isSeries) else { return maintenance }
        return page.maintenance.map { MaintenanceHistory($0, present: present) }
    }

    /// Those times of work that repeats of which something is told.
    package func toldTimes(of series: Maintenance) -> [MaintenanceHistory] {
        guard series.isSeries else { return [] }
        return maintenance.filter { $0.maintenance.occurrence?.series == series.slug && !$0.maintenance.updates.isEmpty }
    }

    /// Those that are on the page today, in page order.
    package var currentComponents: [ComponentHistory] { components.filter { !$0.isRetired } }

    package func component(_ id: String) -> ComponentHistory? { components.first { $0.component.id == id } }
}

/// One component over the window.
package struct ComponentHistory: Sendable {
    package let component: Component
    /// Up to now.
    package let timeline: Timeline
    /// What is going on with it now.
    package let causes: [StatusEvent.ID]
    package let status: ComponentStatus
    /// All that something says of it now, but that it works.
    package let statuses: Set<ComponentStatus>
    /// Whether its last day is past: it is off the page, and its past is kept.
    package let isRetired: Bool
    /// One a day of the window, oldest first.
    package let days: [UptimeDay]
    package let uptime: Uptime

    /// - Parameters:
    ///   - contributions: what may go on at the window's moment, and need not be over.
    ///   - isIncomplete: whether something that can't be read may have touched it.
    init(
        _ component: Component, _ contributions: [Contribution], _ timeline: Timeline, _ window: Window, _ settings: UptimeSettings,
        isIncomplete: Bool
    ) {
        self.component = component
        isRetired = component.until.map { until in window.days.last.map { until < $0 } ?? false } ?? false
        let going = contributions.filter { $0.range.contains(window.now) && $0.status != .operational }
        statuses = Set(going.map(\.status))
        causes = Set(going.map(\.cause)).sorted()
        status = statuses.max() ?? .operational
        self.timeline = timeline
        days = timeline.days(in: window, since: component.since, until: component.until, settings: settings)
        var uptime = days.reduce(Uptime()) { $0 + $1.uptime }
        uptime.isIncomplete = isIncomplete
        self.uptime = uptime
    }
}

extension OverallStatus {
    fileprivate init(_ page: StatusPage, _ components: [ComponentHistory], _ open: [IncidentHistory]) {
        let fromComponents = components.map { Impact(worst: $0.status) }.max() ?? .none
        let impact = max(fromComponents, open.map(\.impactNow).max() ?? .none)
        self.init(
            impact: impact, isWatched: open.contains(where: \.isWatched),
            isUnderMaintenance: components.contains { $0.status == .underMaintenance },
            isIncomplete: page.unreadable.contains(where: \.mayBeFelt) || page.unreadablePaths.contains("incidents"),
            troubled: components.about(impact))
    }
}

extension StatusPage {
    /// Whether something that can't be read may have touched a component, however long ago.
    fileprivate func mayHideSomething(of component: String) -> Bool {
        unreadablePaths.contains { $0 == "incidents" || $0 == "maintenance" }
            || unreadable.contains { $0.components?.contains(component) ?? true }
    }

    /// Clocks differ: an update from a little ahead counts as being from now.
    ///
    /// - Parameter settled: in which nothing is from ahead.
    fileprivate func present(_ now: Instant, besides settled: SettledPart) -> Instant {
        // Updates are large and many: none is copied.
        var latest = now
        func look(_ time: Instant) { if time > latest, time <= now + History.clockDifference { latest = time } }
        for index in incidents.indices where settled.incident(index) == nil {
            for number in incidents[index].updates.indices { look(incidents[index].updates[number].at.value) }
        }
        for index in maintenance.indices {
            for number in maintenance[index].updates.indices { look(maintenance[index].updates[number].at.value) }
        }
        return latest
    }
}
