import StatusModel

extension Maintenance {
    /// Where the work stood at a moment. It follows the clock, unless the latest update says otherwise: work that was said to be in
    /// progress is so until an update says it is completed, however late that is.
    package func status(at instant: Instant) -> MaintenanceStatus {
        let latest = updates.last { $0.at.value <= instant }?.status.value ?? .scheduled
        if latest != .scheduled { return latest }
        if instant < starts.value { return .scheduled }
        return instant < ends.value ? .inProgress : .completed
    }

    /// Whether it was called off: an update said that it was over before it could begin.
    package func isCancelled(at instant: Instant) -> Bool {
        status(at: instant) == .completed && actualWindow(now: instant) == nil
    }

    /// What the work does to each component up to `now`, by component id.
    package func contributions(until now: Instant) -> [String: [Contribution]] {
        let edges = Set([starts.value, ends.value] + updates.map(\.at.value)).filter { $0 < now }.sorted() + [now]
        var statuses: [String: ComponentStatus] = [:]
        for change in components { statuses[change.component.value] = change.status.value }
        var contributions: [String: [Contribution]] = [:]
        for (from, to) in zip(edges, edges.dropFirst()) {
            for change in updates.filter({ $0.at.value == from }).flatMap(\.components) {
                statuses[change.component.value] = change.status.value
            }
            guard status(at: from).isUnderWay else { continue }
            for (component, status) in statuses {
                contributions[component, default: []].append(Contribution(from..<to, status, .maintenance(slug)))
            }
        }
        return contributions
    }

    /// When the work really began and ended, as far as it has.
    package func actualWindow(now: Instant) -> Range<Instant>? {
        let edges = Set([starts.value, ends.value] + updates.map(\.at.value)).filter { $0 < now }.sorted() + [now]
        let underWay = zip(edges, edges.dropFirst()).filter { status(at: $0.0).isUnderWay }
        guard let first = underWay.first, let last = underWay.last else { return nil }
        return first.0..<last.1
    }
}
