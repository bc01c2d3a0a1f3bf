import StatusModel

/// What somebody may want to hear about: everything, or one service. Its feeds, calendar and badge lie beside its page.
struct SubscribeScope {
    let page: PageAddress
    let name: String

    init(page: PageAddress, name: String) { (self.page, self.name) = (page, name) }

    /// Nil for a component that is off the page: there is nothing new of it.
    init?(_ component: Component, _ site: Site) {
        guard let history = site.history.component(component.id), !history.isRetired else { return nil }
        self.init(page: .component(component.id), name: component.name)
    }

    static func all(of site: Site) -> [SubscribeScope] {
        [SubscribeScope(page: .home, name: site.settings.name)] + site.components.compactMap { SubscribeScope($0, site) }
    }

    /// What a link to it has behind the page's address: nothing for everything, which stands at the top.
    static func place(of page: PageAddress) -> String { anchor(of: page).isEmpty ? "" : "#" + anchor(of: page) }

    /// The name of the place on the page where its lines are.
    static func anchor(of page: PageAddress) -> String {
        switch page {
        case .component(let id): "component-\(id)"
        default: ""
        }
    }
}
