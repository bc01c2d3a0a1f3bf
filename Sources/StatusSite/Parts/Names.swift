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
        var told: [(name: String, status: ComponentStatus)] = []
        for entry in entriesByName {
            let touched = entry.components.compactMap { component in statuses[component.id].map { (component.name, $0) } }
            if touched.isEmpty { continue }
            guard let group = entry.group, let status = entry.commonStatus(statuses, on: day) else {
                told += touched
                continue
            }
            told.append((group, status))
            for component in entry.components where !component.days.contains(day) {
                if let status = statuses[component.id] { told.append((component.name, status)) }
            }
        }
        return told
    }

    /// The components of an incident and how they are by now while it is felt; of one that is over, the worst that each had.
    func told(_ incident: IncidentHistory) -> [(name: String, status: ComponentStatus)] {
        let statuses = incident.incident.isOpen && incident.isFelt ? incident.statuses : incident.worstStatuses
        return told(statuses, on: zone.date(at: incident.extent.start))
    }

    /// The same without how they are.
    func names(of components: some Sequence<String>, on day: CivilDate) -> [String] {
        told(Dictionary(components.map { ($0, .operational) }) { first, _ in first }, on: day).map(\.name)
    }
}

/// What stands alone on the page, or a group, by the names that texts have for it.
struct NamedEntry: Sendable {
    /// The group's name, where it means the group and nothing else on the page.
    let group: String?
    let components: [(id: String, name: String, days: ComponentDays)]

    /// - Parameter names: what each component is called away from its group, by id.
    static func all(of page: StatusPage, _ names: [String: String]) -> [NamedEntry] {
        let groups = page.entries.groups
        let taken = Set(page.components.map(\.name))
        return page.entries.map { entry in
            let components = entry.components.map { (id: $0.id, name: names[$0.id] ?? $0.id, days: $0.days) }
            guard case .group(let group) = entry, !taken.contains(group.name),
                !groups.contains(where: { $0.id != group.id && $0.name == group.name })
            else { return NamedEntry(group: nil, components: components) }
            return NamedEntry(group: group.name, components: components)
        }
    }

    /// How all that the group had on a day are, where that is more than one and they are alike; nil where not.
    func commonStatus(_ statuses: [String: ComponentStatus], on day: CivilDate) -> ComponentStatus? {
        let all = components.filter { $0.days.contains(day) }
        guard all.count > 1, let status = statuses[all[0].id], all.allSatisfy({ statuses[$0.id] == status }) else { return nil }
        return status
    }
}
