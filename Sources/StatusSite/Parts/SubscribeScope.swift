import StatusModel

/// What somebody may want to hear about: everything, a group or one service. Its feeds, calendar and badge lie beside its page.
struct SubscribeScope {
    let page: PageAddress
    let name: String

    init(page: PageAddress, name: String) { (self.page, self.name) = (page, name) }

    /// Nil for a component that is off the page: there is nothing new of it.
    init?(_ component: Component, _ site: Site) {
        guard let history = site.history.component(component.id), !history.isRetired else { return nil }
        self.init(page: .component(component.id), name: component.name)
    }

    /// All of a group. Nil where that is one service, or none.
    init?(_ group: ComponentGroup, _ site: Site) {
        let services = group.components.compactMap { SubscribeScope($0, site) }
        guard services.count > 1, site.groups.contains(where: { $0.id == group.id }) else { return nil }
        self.init(page: .group(group.id), name: site.language.text(.everything))
    }

    static func all(of site: Site) -> [SubscribeScope] {
        [SubscribeScope(page: .home, name: site.settings.name)] + site.groups.compactMap { SubscribeScope($0, site) }
            + site.components.compactMap { SubscribeScope($0, site) }
    }

    /// What a link to it has behind the page's address: nothing for everything, which stands at the top.
    static func place(of page: PageAddress) -> String { anchor(of: page).isEmpty ? "" : "#" + anchor(of: page) }

    /// The name of the place on the page where its lines are.
    static func anchor(of page: PageAddress) -> String {
        switch page {
        case .component(let id): "component-\(id)"
        case .group(let id): "group-\(id)"
        default: ""
        }
    }
}
