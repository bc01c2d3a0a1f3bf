import StatusModel

/// Components that were in one status in the very same stretches of time.
package struct TroubleSpell: Sendable, Equatable {
    package var status: ComponentStatus
    /// Public names, in page order.
    package var components: [String]
    /// Ascending, each as long as possible.
    package var ranges: [Range<Instant>]

    package var length: TimeSpan { ranges.map { $0.upperBound - $0.lowerBound }.reduce(.zero, +) }
}

extension Incident {
    /// What customers felt up to `now`, as the timeline draws it: the worst first, then the longest.
    ///
    /// - Parameter components: in page order.
    func spells(until now: Instant, _ components: [Component]) -> [TroubleSpell] {
        let contributions = contributions(until: now)
        var spells: [TroubleSpell] = []
        for component in components {
            for (status, ranges) in Self.stretches(contributions[component.id] ?? []) {
                if let same = spells.firstIndex(where: { $0.status == status && $0.ranges == ranges }) {
                    spells[same].components.append(component.name)
                } else {
                    spells.append(TroubleSpell(status: status, components: [component.name], ranges: ranges))
                }
            }
        }
        return spells.enumerated().sorted { a, b in
            if a.element.status != b.element.status { return a.element.status > b.element.status }
            if a.element.length != b.element.length { return a.element.length > b.element.length }
            return a.offset < b.offset
        }.map(\.element)
    }

    /// When a component was in each status but operational; what an update only said again is one stretch.
    private static func stretches(_ contributions: [Contribution]) -> [(ComponentStatus, [Range<Instant>])] {
        var stretches: [ComponentStatus: [Range<Instant>]] = [:]
        for contribution in contributions where contribution.status != .operational && !contribution.range.isEmpty {
            let (range, status) = (contribution.range, contribution.status)
            if let last = stretches[status]?.last, last.upperBound == range.lowerBound {
                stretches[status]?.removeLast()
                stretches[status]?.append(last.lowerBound..<range.upperBound)
            } else {
                stretches[status, default: []].append(range)
            }
        }
        return stretches.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }
}
