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

/// What is about which component, so that nobody looks at everything for each part.
struct ByComponent<Element: Sendable>: Sendable {
    private let elements: [Element]
    private var places: [String: [Int]] = [:]

    init(_ elements: [Element], _ components: (Element) -> some Sequence<String>) {
        self.elements = elements
        for (index, element) in elements.enumerated() {
            for component in components(element) where places[component]?.last != index { places[component, default: []].append(index) }
        }
    }

    /// What is about any of the components, in its order.
    func about(_ components: [String]) -> [Element] {
        if components.count == 1 { return places[components[0]]?.map { elements[$0] } ?? [] }
        return Set(components.flatMap { places[$0] ?? [] }).sorted().map { elements[$0] }
    }
}
