import StatusHistory
import StatusModel

// What components are called away from the box of their group.

extension Site {
    /// "Compute", and "Compute in Europe" where another component of the page is called the same.
    func componentName(_ id: String) -> String { names[id] ?? id }

    func name(of component: Component) -> String { componentName(component.id) }

    static func names(of page: StatusPage, _ language: any Language) -> [String: String] {
        let groups = page.entries.groupsThatTell
        return page.components.reduce(into: [:]) { names, component in
            names[component.id] = groups[component.id].map { language.component(component.name, in: $0.name) } ?? component.name
        }
    }

    /// Components and how they are, in page order. Where all of a group are alike, the group is named in their place.
    ///
    /// - Parameters:
    ///   - statuses: by id.
    ///   - day: those that the group had then are all of it. The day is of what is told, so that the clock changes no page of the past.
    func told(_ statuses: [String: ComponentStatus], on day: CivilDate) -> [(name: String, status: ComponentStatus)] {
        if statuses.isEmpty { return [] }
        return page.entries.flatMap { entry -> [(name: String, status: ComponentStatus)] in
            func one(_ component: Component) -> (name: String, status: ComponentStatus)? {
                statuses[component.id].map { (name(of: component), $0) }
            }
            guard case .group(let group) = entry else { return entry.components.compactMap(one) }
            let all = group.components.filter { $0.isThere(on: day) }
            guard all.count > 1, isClear(group), let status = statuses[all[0].id], all.allSatisfy({ statuses[$0.id] == status }) else {
                return group.components.compactMap(one)
            }
            let others = group.components.filter { !$0.isThere(on: day) }
            return [(group.name, status)] + others.compactMap(one)
        }
    }

    /// The components of an incident and how they are by now while it is felt; of one that is over, the worst that each had.
    func told(_ incident: IncidentHistory) -> [(name: String, status: ComponentStatus)] {
        let statuses = incident.incident.isOpen && incident.isFelt ? incident.statuses : incident.worstStatuses
        return told(statuses, on: zone.date(at: incident.extent.start))
    }

    /// Whether a group's name means it and nothing else on the page.
    private func isClear(_ group: ComponentGroup) -> Bool {
        let others = page.entries.contains { entry in
            if case .group(let other) = entry, other.id != group.id, other.name == group.name { return true }
            return entry.components.contains { $0.name == group.name }
        }
        return !others
    }

    /// The same without how they are.
    func names(of components: some Sequence<String>, on day: CivilDate) -> [String] {
        told(Dictionary(components.map { ($0, .operational) }) { first, _ in first }, on: day).map(\.name)
    }
}
