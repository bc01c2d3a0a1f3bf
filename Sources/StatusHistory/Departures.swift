import StatusModel

extension [String: ComponentStatus] {
    /// Statuses by component id as they are at a moment: what is off the page by then is in no trouble, whatever was last said of it.
    package func onPage(at moment: Instant, _ departures: [String: Instant]) -> Self {
        if departures.isEmpty { return self }
        return reduce(into: [:]) { statuses, said in
            let isGone = departures[said.key].map { $0 <= moment } ?? false
            statuses[said.key] = isGone ? .operational : said.value
        }
    }
}

extension Maintenance {
    /// Whether a component is off the page by a moment.
    package func isGone(_ component: String, by moment: Instant) -> Bool { departures[component].map { $0 <= moment } ?? false }
}
