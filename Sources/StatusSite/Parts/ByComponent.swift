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
