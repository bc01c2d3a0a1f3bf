import StatusModel

extension Incident {
    /// What the incident says about each component up to `now`, by component id.
    ///
    /// The first update's statuses hold from `started`; a later one's from its own time until the next that names the component. All end
    /// when customers stopped feeling it: `ended`, else the resolved update's time, else not yet. A component's trouble ends with its last
    /// day on the page, too.
    func contributions(until now: Instant) -> [String: [Contribution]] {
        Dictionary(grouping: allContributions(until: now), by: \.component).mapValues { $0.map(\.contribution) }
    }

    /// The same one by one, those of a component in the order of the updates. Few updates name few components, so they are looked through
    /// rather than sorted by component.
    func allContributions(until now: Instant) -> [(component: String, contribution: Contribution)] {
        if isWithdrawn { return [] }
        let end = min(ended?.value ?? resolved ?? now, now)
        var steps: [(component: String, from: Instant, status: ComponentStatus)] = []
        for (index, from) in statements {
            for change in updates[index].components { steps.append((change.component.value, from, change.status.value)) }
        }
        return steps.indices.compactMap { index in
            let (component, from, status) = steps[index]
            let next = steps[(index + 1)...].first { $0.component == component }
            let last = min(end, departures[component] ?? end)
            let to = min(next?.from ?? last, last)
            return from < to ? (component, Contribution(from..<to, status, .incident(slug))) : nil
        }
    }

    /// The worst status each component had while it was on the page, by component id: also where it lasted no time at all. A false alarm
    /// only names them.
    var worstStatuses: [String: ComponentStatus] {
        var worst: [String: ComponentStatus] = [:]
        for (index, from) in statements {
            for change in updates[index].components where !isGone(change.component.value, by: from) {
                let status = isWithdrawn ? .operational : change.status.value
                worst[change.component.value] = max(worst[change.component.value] ?? .operational, status)
            }
        }
        return worst
    }

    /// Whether a component is off the page by a moment.
    package func isGone(_ component: String, by moment: Instant) -> Bool { departures[component].map { $0 <= moment } ?? false }

    /// Whether all that it ever hit is off the page: it is about nothing any more that could be watched.
    func isAboutNothing(at now: Instant, _ worst: [String: ComponentStatus]) -> Bool {
        isLocated && worst.allSatisfy { !$0.value.isTrouble || isGone($0.key, by: now) }
    }

    /// Whether the updates say where the trouble is, on the page or not any more.
    var isLocated: Bool { statements.contains { updates[$0.index].components.contains(where: \.status.value.isTrouble) } }

    /// How the components that the incident ever named are at a moment, by what it says of them.
    ///
    /// - Parameter worst: its `worstStatuses`.
    func statuses(at now: Instant, _ worst: [String: ComponentStatus]) -> [String: ComponentStatus] {
        let said = allContributions(until: now + TimeSpan(seconds: 1)).filter { $0.contribution.range.contains(now) }
        return worst.reduce(into: [:]) { statuses, worst in
            statuses[worst.key] = said.last { $0.component == worst.key }?.contribution.status ?? .operational
        }
    }

    /// What the worst of some statuses means; where no component was ever in trouble, by severity.
    func impact(_ statuses: [String: ComponentStatus]) -> Impact {
        if isWithdrawn { return .none }
        return isLocated ? Impact(worst: statuses.values.max() ?? .operational) : Impact(severity.value)
    }

    /// From when on the updates name components; nil where none does.
    var firstNaming: Instant? { statements.first { !updates[$0.index].components.isEmpty }?.from }

    /// The updates that say how components are, and from when: the first from the start, none from before it. A resolved update says
    /// that all is well again, unless it tells of the whole incident after the fact.
    private var statements: [(index: Int, from: Instant)] {
        updates.indices.compactMap { index in
            if index == 0 { return (index, started.value) }
            // Updates are large: what is copied is small.
            return updates[index].status.value.endsIncident ? nil : (index, max(updates[index].at.value, started.value))
        }
    }
}
