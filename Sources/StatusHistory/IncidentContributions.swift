import StatusModel

extension Incident {
    /// What the incident says about each component up to `now`, by component id.
    ///
    /// The first update's statuses hold from `started`; a later one's from its own time until the next that names the component. All end
    /// when customers stopped feeling it: `ended`, else the resolved update's time, else not yet.
    package func contributions(until now: Instant) -> [String: [Contribution]] {
        let end = min(ended?.value ?? resolved ?? now, now)
        var steps: [String: [(from: Instant, status: ComponentStatus)]] = [:]
        for (index, update) in updates.enumerated() where index == 0 || update.status.value != .resolved {
            for change in update.components {
                steps[change.component.value, default: []].append((index == 0 ? started.value : update.at.value, change.status.value))
            }
        }
        return steps.mapValues { steps in
            steps.indices.compactMap { index in
                let from = steps[index].from
                let to = min(index + 1 < steps.count ? steps[index + 1].from : end, end)
                return from < to ? Contribution(from..<to, steps[index].status, .incident(slug)) : nil
            }
        }
    }

    /// The worst status each component had, by component id: also where it lasted no time at all.
    package var worstStatuses: [String: ComponentStatus] {
        var worst: [String: ComponentStatus] = [:]
        for update in updates {
            for change in update.components {
                worst[change.component.value] = max(worst[change.component.value] ?? .operational, change.status.value)
            }
        }
        return worst
    }

    /// The API's impact: the worst status any component had; with no component, by severity.
    package var impact: Impact {
        worstStatuses.values.max().map { Impact(worst: $0) } ?? Impact(severity.value)
    }
}
