import Basics
import Diagnostics
import StatusModel

/// An incident or a maintenance that an author writes about.
package enum AuthoredEvent: Sendable {
    case incident(Incident)
    case maintenance(Maintenance)

    package var slug: String {
        switch self {
        case .incident(let incident): incident.slug
        case .maintenance(let maintenance): maintenance.slug
        }
    }

    package var title: String {
        switch self {
        case .incident(let incident): incident.title.value
        case .maintenance(let maintenance): maintenance.title.value
        }
    }

    /// Relative to the content directory.
    package var folder: String {
        switch self {
        case .incident: "incidents/" + slug
        case .maintenance: "maintenance/" + slug
        }
    }
}

/// Finds out what an author means.
package struct EventChoice {
    private let events: [AuthoredEvent]
    /// What can be left unnamed where it is the only one.
    package let current: [AuthoredEvent]
    /// What makes them current: "are open".
    private let state: String

    /// Among incidents; those that are open come first.
    package init(incidentsOf page: StatusPage) {
        self.init(incidentsOf: page, and: [])
    }

    /// Among incidents; those that wait for something come first.
    package init(among waiting: [Incident], of page: StatusPage) {
        events = page.incidents.reversed().map(AuthoredEvent.incident)
        current = waiting.reversed().map(AuthoredEvent.incident)
        state = "wait for it"
    }

    private init(incidentsOf page: StatusPage, and works: [Maintenance]) {
        events = page.incidents.reversed().map(AuthoredEvent.incident) + works.reversed().map(AuthoredEvent.maintenance)
        current = page.incidents.reversed().filter(\.isOpen).map(AuthoredEvent.incident)
        state = "are open"
    }

    /// Among incidents and maintenance. Maintenance is always named: what is posted at night without a name is about an incident.
    package init(allOf page: StatusPage) {
        self.init(incidentsOf: page, and: page.maintenance)
    }

    /// The one that is meant: by its whole slug, or by any part of it or of its title that fits only one; what is open is preferred.
    ///
    /// - Parameter typed: nil where nothing was named.
    /// - Throws: `AuthoringError` where it is none or several.
    package func event(_ typed: String?) throws(AuthoringError) -> AuthoredEvent {
        guard let typed else { return try onlyCurrent() }
        let name = Self.lastPart(of: typed)
        if let exact = events.first(where: { $0.slug == name }) { return exact }
        for choices in [current, events] {
            let named = choices.filter { $0.slug.dropFirst("2026-11-20-".count) == name }
            if named.count == 1 { return named[0] }
            let fitting = choices.filter { fits(name, $0) }
            if fitting.count == 1 { return fitting[0] }
            if fitting.count > 1 { throw AuthoringError("'\(typed)' fits \(Self.list(fitting)); write more of the name") }
        }
        let nearest = didYouMean(name, among: events.map(\.slug))
        let open = nearest.isEmpty && !current.isEmpty ? "; there is \(Self.list(current))" : nearest
        throw AuthoringError("there is no incident '\(typed)'\(open.isEmpty ? "; 'daymark declare' starts one" : open)")
    }

    private func onlyCurrent() throws(AuthoringError) -> AuthoredEvent {
        if current.count == 1 { return current[0] }
        if current.isEmpty { throw AuthoringError("no incident is open; name one, or start one with 'daymark declare'") }
        throw AuthoringError("\(current.count) \(state): \(Self.list(current)); name one")
    }

    private func fits(_ name: String, _ event: AuthoredEvent) -> Bool {
        let name = name.lowercased()
        return !name.isEmpty && (event.slug.contains(name) || event.title.lowercased().contains(name))
    }

    /// A path to the folder is as good as its name.
    private static func lastPart(of typed: String) -> String {
        typed.split(separator: "/").last.map(String.init) ?? typed
    }

    private static func list(_ events: [AuthoredEvent]) -> String {
        let shown = events.prefix(5).map { "'\($0.slug)'" }
        return shown.joined(separator: ", ") + (events.count > 5 ? " and \(events.count - 5) more" : "")
    }
}
