import StatusHistory
import StatusModel

/// A part of the page with feeds, a calendar and a badge of its own: a component, or a group of them.
struct SitePart: Sendable {
    /// The page that tells the same to people, which those lie beside.
    let page: PageAddress
    /// As it is called away from the page.
    let name: String
    /// Ids of what it is about.
    let components: [String]
}

extension Site {
    /// Each component, then each group.
    var parts: [SitePart] {
        components.map { SitePart(page: .component($0.id), name: name(of: $0), components: [$0.id]) }
            + groups.map { SitePart(page: .group($0.id), name: $0.name, components: $0.components.map(\.id)) }
    }

    /// The groups that readers know, in page order.
    var groups: [ComponentGroup] { page.entries.groups.filter { !$0.components.isEmpty } }
}
