import StatusModel

/// What the content means at one moment. The page and the linter read the same one, so they can't contradict each other.
package struct History: Sendable {
    package let page: StatusPage
    package let now: Instant
    package let window: Window
    /// In page order.
    package let components: [ComponentHistory]
    package let overall: OverallStatus

    package init(_ page: StatusPage, now: Instant) {
        self.page = page
        self.now = now
        let window = Window(days: page.settings.uptime.days, now: now, zone: page.settings.zone)
        self.window = window
        var contributions: [String: [Contribution]] = [:]
        for incident in page.incidents { contributions.merge(incident.contributions(until: now), uniquingKeysWith: +) }
        for maintenance in page.maintenance { contributions.merge(maintenance.contributions(until: now), uniquingKeysWith: +) }
        components = page.components.map { component in
            ComponentHistory(component, contributions[component.id] ?? [], window, page.settings.uptime)
        }
        overall = OverallStatus(page, components)
    }

    package func component(_ id: String) -> ComponentHistory? { components.first { $0.component.id == id } }

    /// Newest first.
    package var openIncidents: [Incident] { page.incidents.filter(\.isOpen).reversed() }
}

/// One component over the window.
package struct ComponentHistory: Sendable {
    package let component: Component
    package let timeline: Timeline
    package let status: ComponentStatus
    /// One a day of the window, oldest first.
    package let days: [UptimeDay]
    package let uptime: Uptime

    init(_ component: Component, _ contributions: [Contribution], _ window: Window, _ settings: UptimeSettings) {
        self.component = component
        timeline = Timeline(contributions)
        status = timeline.spans.last.flatMap { $0.range.upperBound == window.now ? $0.status : nil } ?? .operational
        days = timeline.days(in: window, since: component.since, settings: settings)
        uptime = days.reduce(Uptime()) { $0 + $1.uptime }
    }
}

extension OverallStatus {
    init(_ page: StatusPage, _ components: [ComponentHistory]) {
        let fromComponents = components.map { Impact(worst: $0.status) }.max() ?? .none
        let fromIncidents = page.incidents.filter(\.isOpen).map(\.impact).max() ?? .none
        self.init(
            impact: max(fromComponents, fromIncidents),
            isUnderMaintenance: components.contains { $0.status == .underMaintenance },
            troubled: components.filter(\.status.isTrouble).map(\.component.id))
    }
}
