import StatusModel

extension Incident {
    /// What the incident says about each component up to `now`, by component id.
    ///
    /// The first update's statuses hold from `started`; a later one's from its own time until the next that names the component. All end
    /// when customers stopped feeling it: `ended`, else the resolved update's time, else not yet.
    package func contributions(until now: Instant) -> [String: [Contribution]] {
        let end = min(ended?.value ?? resolved ?? now, now)
        var steps: [String: [(from: Instant, status: ComponentStatus)]] = [:]
        for (index, from) in statements {
            for change in updates[index].components { steps[change.component.value, default: []].append((from, change.status.value)) }
        }
        return steps.mapValues { steps in
            steps.indices.compactMap { index in
                let from = steps[index].from
                let to = min(index + 1 < steps.count ? steps[index + 1].from : end, end)
                return from < to ? Contribution(from..<to, steps[index].status, .incident(slug)) : nil
            }
        }
    }

    /// When the updates said that everything works again, where they did and nothing has changed since; nil where something still doesn't,
    /// or nothing ever was in trouble.
    package func recovered(by now: Instant) -> Instant? {
        guard worstStatuses.values.contains(where: \.isTrouble) else { return nil }
        return extent(until: now).end
    }

    /// The worst status each component had, by component id: also where it lasted no time at all.
    package var worstStatuses: [String: ComponentStatus] {
        var worst: [String: ComponentStatus] = [:]
        for (index, _) in statements {
            for change in updates[index].components {
                worst[change.component.value] = max(worst[change.component.value] ?? .operational, change.status.value)
            }
        }
        return worst
    }

    /// How the components that the incident ever named are at a moment, by what it says of them.
    ///
    /// - Parameter retired: ids of those that are off the page: whatever was last said of them, they are in no trouble any more.
    package func statuses(at now: Instant, retired: Set<String> = []) -> [String: ComponentStatus] {
        let said = contributions(until: now + TimeSpan(seconds: 1))
        return worstStatuses.reduce(into: [:]) { statuses, worst in
            let status = said[worst.key]?.last { $0.range.contains(now) }?.status
            statuses[worst.key] = retired.contains(worst.key) ? .operational : status ?? .operational
        }
    }

    /// How hard customers are hit at a moment: less than `impact` once components are better, and nothing once all of them work again.
    /// Where no component was ever in trouble, by severity.
    func impact(at now: Instant, retired: Set<String> = []) -> Impact {
        guard isOpen, isFelt(at: now) else { return .none }
        guard worstStatuses.values.contains(where: \.isTrouble) else { return Impact(severity.value) }
        return Impact(worst: statuses(at: now, retired: retired).values.max() ?? .operational)
    }

    /// The API's impact: the worst status any component had; where no component was in trouble, by severity.
    package var impact: Impact {
        guard let worst = worstStatuses.values.max(), worst.isTrouble else { return Impact(severity.value) }
        return Impact(worst: worst)
    }

    /// From when on the updates name components; nil where none does.
    var firstNaming: Instant? { statements.first { !updates[$0.index].components.isEmpty }?.from }

    /// The updates that say how components are, and from when: the first from the start, none from before it. A resolved update says
    /// that all is well again, unless it tells of the whole incident after the fact.
    private var statements: [(index: Int, from: Instant)] {
        updates.indices.compactMap { index in
            if index == 0 { return (index, started.value) }
            // Updates are large: what is copied is small.
            return updates[index].status.value == .resolved ? nil : (index, max(updates[index].at.value, started.value))
        }
    }
}
