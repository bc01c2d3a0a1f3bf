import StatusModel

/// What an update of an incident says of components, and how bad all was once it had come.
package struct UpdateState: Sendable, Equatable {
    /// A component that the update names.
    package struct Change: Sendable, Equatable {
        package var component: String
        /// How it was by what had been said until then; nil where nothing had.
        package var from: ComponentStatus?
        package var to: ComponentStatus

        package init(component: String, from: ComponentStatus?, to: ComponentStatus) {
            (self.component, self.from, self.to) = (component, from, to)
        }
    }

    package var changes: [Change]
    /// Of all that had been said by then. Before anything is, how bad the severity of that moment makes it.
    package var worst: ComponentStatus
}

extension Incident {
    /// Each update's own moment, in the order of the updates. What comes later changes nothing of it, and neither does what was worse before.
    package var states: [UpdateState] {
        var statuses: [String: ComponentStatus] = [:]
        return updates.indices.map { index in
            let (moment, isEnd) = (updates[index].at.value, updates[index].status.value.endsIncident)
            let isOver = isEnd || ended.map { $0.value <= moment } ?? false
            var changes: [UpdateState.Change] = []
            for change in updates[index].components {
                let (id, before) = (change.component.value, statuses[change.component.value])
                statuses[id] = change.status.value
                // Once it is over all is well, also where one update tells of the whole incident.
                let isToldAfterwards = isOver && before == nil && change.status.value != .operational
                changes.append(
                    .init(
                        component: id, from: isToldAfterwards ? change.status.value : before,
                        to: isOver ? .operational : change.status.value))
            }
            statuses = statuses.onPage(at: moment, departures)
            if isOver { statuses = statuses.mapValues { _ in .operational } }
            return UpdateState(changes: changes, worst: isOver ? .operational : worst(of: statuses, at: moment))
        }
    }

    private func worst(of statuses: [String: ComponentStatus], at moment: Instant) -> ComponentStatus {
        statuses.values.max() ?? Impact(severity(at: moment)).asStatus
    }
}

extension Impact {
    /// The component status that does as much.
    package var asStatus: ComponentStatus {
        switch self {
        case .none: .operational
        case .minor: .degradedPerformance
        case .major: .partialOutage
        case .critical: .majorOutage
        }
    }
}
