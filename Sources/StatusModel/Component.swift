import Diagnostics

/// A part of the service that customers recognise.
package struct Component: Sendable {
    package var id: String
    package var name: String
    package var description: String?
    /// No uptime is claimed before this day.
    package var since: CivilDate?
    /// Where components.yml says since when.
    package var sincePlace: Place?
    /// Its last day on the page; its past is kept. Nil for one that stays.
    package var until: CivilDate?
    /// Ids that it had before, the first first: what was said of them is said of it, and their addresses lead to it.
    package var replaces: [String] = []
    /// By which another page's API knew it.
    package var apiID: String?
    /// Addresses that it had on another page: see `EarlierNames.wasAt`.
    package var wasAt: [String] = []
    /// What colleagues call it. Never published; the linter replaces these with `name`.
    package var internalNames: [String]
    /// What readers see of it, as it was written.
    package var texts: [Located<String>] = []

    package init(
        id: String, name: String, description: String? = nil, since: CivilDate? = nil, sincePlace: Place? = nil, until: CivilDate? = nil,
        internalNames: [String] = []
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.since = since
        self.sincePlace = sincePlace
        self.until = until
        self.internalNames = internalNames
    }
}

package struct ComponentGroup: Sendable {
    /// As addresses have it; empty for what is no group to readers.
    package var id: String
    package var name: String
    package var components: [Component]
    /// By which another page's API knew it.
    package var apiID: String?
    /// What readers see of it but for its components, as it was written.
    package var texts: [Located<String>] = []

    package init(id: String, name: String, components: [Component]) {
        self.id = id
        self.name = name
        self.components = components
    }
}

extension Component {
    /// The id that it had first: what machines remember of it is made from that.
    package var firstID: String { replaces.first ?? id }
}

/// An entry of the page, in page order.
package enum ComponentEntry: Sendable {
    case group(ComponentGroup)
    /// A component that stands alone.
    case component(Component)

    package var components: [Component] {
        switch self {
        case .group(let group): group.components
        case .component(let component): [component]
        }
    }

    /// What readers see of it, as it was written.
    package var texts: [Located<String>] {
        let ofGroup = if case .group(let group) = self { group.texts } else { [Located<String>]() }
        return ofGroup + components.flatMap(\.texts)
    }
}
