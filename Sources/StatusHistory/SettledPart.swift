import StatusModel

/// What the clock changes nothing about any more: histories of the same content at later moments share it.
final class SettledPart: Sendable {
    /// By index of the page's incidents; nil for those that are not over.
    private let incidents: [IncidentHistory?]
    /// By slug. Of what repeats, nothing is settled.
    private let maintenance: [String: MaintenanceHistory]
    /// What came of all that by component.
    private let contributions: Contributions
    private let timelines: [String: Timeline]

    static let none = SettledPart()

    private init() {
        (incidents, maintenance) = ([], [:])
        (contributions, timelines) = (Contributions(), [:])
    }

    init(_ history: History) {
        let end = history.now - PromiseRecord.grace
        incidents = history.incidents.map { $0.incident.isOver(before: end) ? $0 : nil }
        maintenance = history.maintenance.reduce(into: [:]) { settled, told in
            let work = told.maintenance
            if work.occurrence == nil, work.isOver(before: end), !work.losesComponents(after: end) { settled[told.slug] = told }
        }
        contributions = Contributions(
            incidents.lazy.compactMap { $0 }, history.maintenance.lazy.filter { [maintenance] in maintenance[$0.slug] != nil }, until: end)
        timelines = contributions.byComponent.mapValues { Timeline($0) }
    }

    func incident(_ index: Int) -> IncidentHistory? { incidents.isEmpty ? nil : incidents[index] }

    func maintenance(_ slug: String) -> MaintenanceHistory? { maintenance[slug] }

    /// A component's status over time with what still goes on.
    ///
    /// - Parameters:
    ///   - going: what isn't settled.
    ///   - now: where the timeline ends.
    func timeline(of component: String, with going: [Contribution], until now: Instant) -> Timeline {
        let going = going.compactMap { $0.until(now) }.filter { $0.status != .operational }
        guard let known = timelines[component] else { return Timeline(going) }
        return Timeline(known, of: contributions[component], with: going)
    }
}

/// What incidents and maintenance say of components.
struct Contributions: Sendable {
    /// By component id.
    private(set) var byComponent: [String: [Contribution]] = [:]

    init() {}

    init(_ incidents: some Sequence<IncidentHistory>, _ maintenance: some Sequence<MaintenanceHistory>, until now: Instant) {
        for told in incidents {
            for (component, own) in told.incident.allContributions(until: now) { byComponent[component, default: []].append(own) }
        }
        for told in maintenance {
            for (component, own) in told.maintenance.contributions(until: now) { byComponent[component, default: []] += own }
        }
    }

    subscript(component: String) -> [Contribution] { byComponent[component] ?? [] }
}

extension Contribution {
    /// The part before a moment; nil where there is none.
    fileprivate func until(_ moment: Instant) -> Contribution? {
        range.lowerBound < moment ? Contribution(range.lowerBound..<min(range.upperBound, moment), status, cause) : nil
    }
}

extension Maintenance {
    /// Whether something that it touches goes off the page later: then it may be about nothing any more.
    fileprivate func losesComponents(after moment: Instant) -> Bool {
        !departures.isEmpty && namedComponents.contains { departures[$0].map { $0 > moment } ?? false }
    }
}
