import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// One site's components, as the API has them.
struct StatuspageComponents {
    /// Those that are on the page, and the groups that they are in, by position.
    private(set) var listed: [Statuspage.Component] = []
    /// By our own id. What happened to those that are off the page names them still.
    private(set) var byID: [String: Statuspage.Component] = [:]
    /// "Group - Component", by our own id, of those in a group.
    private(set) var fullNames: [String: String] = [:]
    private let site: Site
    private let pageID: String
    private let firstMentions: [String: Instant]
    /// How many groups there have been of one name.
    private var groups: [String: Int] = [:]

    init(_ site: Site, pageID: String) {
        (self.site, self.pageID, firstMentions) = (site, pageID, site.firstMentions)
        for (index, entry) in site.page.entries.enumerated() {
            switch entry {
            case .component(let component): add(component, at: index + 1)
            case .group(let group): add(group, at: index + 1)
            }
        }
        // Positions count from 1 in each group, and the list goes by them: what is level stays in page order.
        listed = listed.enumerated().sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }.map(\.element)
    }

    private mutating func add(_ component: Component, at position: Int) {
        let object = object(of: component, at: position, in: nil)
        byID[component.id] = object
        if !isRetired(component) { listed.append(object) }
    }

    private mutating func add(_ group: ComponentGroup, at position: Int) {
        for gone in group.components.filter(isRetired) { byID[gone.id] = object(of: gone, at: 1, in: nil) }
        let current = group.components.filter { !isRetired($0) }
        if current.isEmpty { return }
        let id = nextID(of: group)
        let children = current.enumerated().map { object(of: $1, at: $0 + 1, in: id) }
        for (component, object) in zip(current, children) {
            byID[component.id] = object
            fullNames[component.id] = "\(group.name) - \(component.name)".withoutTags
        }
        let worst = current.compactMap { site.history.component($0.id)?.status }.max() ?? .operational
        listed.append(object(of: group, id: id, at: position, worst: worst, children))
        listed += children
    }

    /// Groups have nothing but their names, and two may share one.
    private mutating func nextID(of group: ComponentGroup) -> String {
        let number = groups[group.name, default: 0] + 1
        groups[group.name] = number
        return group.apiID ?? StableID.text("group", number == 1 ? group.name : "\(group.name)/\(number)")
    }

    private func isRetired(_ component: Component) -> Bool { site.history.component(component.id)?.isRetired ?? false }

    private func object(of component: Component, at position: Int, in group: String?) -> Statuspage.Component {
        let history = site.history.component(component.id)
        let created = site.past(component.since.map(site.zone.startOfDay) ?? firstMentions[component.id] ?? Instant(seconds: 0))
        let changed = history?.timeline.lastChange(before: site.now).map(site.past) ?? created
        return Statuspage.Component(
            id: component.statuspageID, name: component.name.withoutTags,
            status: (history?.status ?? .operational).apiName, createdAt: created.apiText, updatedAt: max(created, changed).apiText,
            position: position, description: component.description?.withoutTags, showcase: true, startDate: component.since?.text,
            groupId: group, pageId: pageID, group: false)
    }

    private func object(
        of group: ComponentGroup, id: String, at position: Int, worst: ComponentStatus, _ children: [Statuspage.Component]
    ) -> Statuspage.Component {
        let never = Instant(seconds: 0).apiText
        return Statuspage.Component(
            id: id, name: group.name.withoutTags, status: worst.apiName, createdAt: children.map(\.createdAt).min() ?? never,
            updatedAt: children.map(\.updatedAt).max() ?? never, position: position, description: nil, showcase: false, startDate: nil,
            groupId: nil, pageId: pageID, group: true, components: children.map(\.id))
    }
}

extension Site {
    /// When each component first comes up, by its id: it was there by then.
    fileprivate var firstMentions: [String: Instant] {
        events.all.reduce(into: [:]) { mentions, event in
            for component in event.components { mentions[component] = min(mentions[component] ?? event.created, event.created) }
        }
    }
}

extension Timeline {
    /// When the status last became another one.
    fileprivate func lastChange(before now: Instant) -> Instant? {
        guard let last = spans.last else { return nil }
        return last.range.upperBound < now ? last.range.upperBound : last.range.lowerBound
    }
}
