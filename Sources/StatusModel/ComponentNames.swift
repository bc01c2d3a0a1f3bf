// What tells components apart that are called the same.

extension [ComponentEntry] {
    /// The group of each component whose name alone doesn't say which one is meant, by the component's id: another one that is called the
    /// same is in another group, or in none. Those that have left the page count, as their past is told of too.
    package var groupsThatTell: [String: ComponentGroup] {
        var places: [String: Set<Int>] = [:]
        for (index, entry) in enumerated() {
            // All that stand alone are in one place.
            let place = if case .group = entry { index } else { -1 }
            for component in entry.components { places[component.name.lowercased(), default: []].insert(place) }
        }
        return reduce(into: [:]) { groups, entry in
            guard case .group(let group) = entry else { return }
            for component in group.components where places[component.name.lowercased()].map({ $0.count > 1 }) ?? false {
                groups[component.id] = group
            }
        }
    }

    /// Those that have a name, in page order.
    package var groups: [ComponentGroup] { compactMap { if case .group(let group) = $0 { group } else { nil } } }
}

extension StatusPage {
    /// Every component in page order, called by what tells it from all others: "Compute in Europe". For texts in English.
    package var componentsToldApart: [Component] {
        let groups = entries.groupsThatTell
        if groups.isEmpty { return components }
        return components.map { component in
            var told = component
            if let group = groups[component.id] { told.name = "\(component.name) in \(group.name)" }
            return told
        }
    }
}

extension Component {
    /// The days that it is on the page, as far as its own days say.
    package var days: ComponentDays { ComponentDays(since: since, until: until) }

    package func isThere(on day: CivilDate) -> Bool { days.contains(day) }
}

/// From when until when something is on the page; without a day from the start or for good.
package struct ComponentDays: Sendable {
    package let since: CivilDate?
    /// The last day.
    package let until: CivilDate?

    package func contains(_ day: CivilDate) -> Bool { (since.map { $0 <= day } ?? true) && (until.map { $0 >= day } ?? true) }
}
