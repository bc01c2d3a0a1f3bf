import StatusModel

/// A stretch of time in which planned work stood in one place.
package struct MaintenancePhase: Sendable, Equatable {
    package var range: Range<Instant>
    package var status: MaintenanceStatus
}

extension Maintenance {
    /// The window that was planned at a moment: before a move, the one that it moved away from.
    package func plan(at instant: Instant) -> Range<Instant> {
        let move = moves.filter { $0.at.value > instant }.min { $0.at.value < $1.at.value }
        return Self.window(move?.starts.value ?? starts.value, move?.ends.value ?? ends.value)
    }

    /// The window that is planned, as far as is known today.
    package var plan: Range<Instant> { Self.window(starts.value, ends.value) }

    private static func window(_ starts: Instant, _ ends: Instant) -> Range<Instant> { starts..<max(starts, ends) }

    /// Where the work stood at a moment. It follows the clock, unless the latest update says otherwise: work that was said to be in
    /// progress is so until an update says it is completed, however late that is, and work that was said to be still scheduled when it
    /// should have begun has not begun. What it was before it was moved, it was; from then on it follows the clock to its new window.
    func status(at instant: Instant) -> MaintenanceStatus {
        status(at: instant, latest: updates.last { $0.at.value <= instant }, aboutNothingFrom: aboutNothingFrom)
    }

    /// - Parameter end: `aboutNothingFrom`. Whatever was said of the work, nobody works on what is off the page.
    func status(at instant: Instant, latest: MaintenanceUpdate?, aboutNothingFrom end: Instant?) -> MaintenanceStatus {
        let status = status(at: instant, latest: latest)
        return status.isUnderWay && end.map { $0 <= instant } ?? false ? .completed : status
    }

    private func status(at instant: Instant, latest: MaintenanceUpdate?) -> MaintenanceStatus {
        let plan = plan(at: instant)
        if let latest, latest.status.value != .scheduled, !isCalledAway(after: latest, by: instant) { return latest.status.value }
        if instant >= plan.upperBound { return .completed }
        let isHeldBack = latest.map { $0.at.value >= plan.lowerBound } ?? false
        return instant < plan.lowerBound || isHeldBack ? .scheduled : .inProgress
    }

    /// From when on all that the work touches is off the page; nil where something stays, or nothing is ever touched.
    var aboutNothingFrom: Instant? {
        if departures.isEmpty { return nil }
        let touched = statements.filter { $0.status.value != .operational }
        let left = touched.compactMap { departures[$0.component.value] }
        guard let last = left.max(), left.count == touched.count else { return nil }
        // Before the first word about any component, the work is about all of them.
        let named = components.isEmpty ? updates.first { !$0.components.isEmpty }?.at.value : nil
        return max(last, named ?? last)
    }

    /// Whether the work is about nothing any more, and was not called off before it was to begin.
    func isAboutNothing(at instant: Instant) -> Bool {
        guard let aboutNothingFrom, aboutNothingFrom <= instant else { return false }
        return !updates.contains { $0.status.value == .completed && $0.at.value < min(plan(at: $0.at.value).lowerBound, instant) }
    }

    /// Whether work that was said to go on was moved since to a window that was still to come. A window that only got longer takes nobody away.
    func isCalledAway(after latest: MaintenanceUpdate, by instant: Instant) -> Bool {
        guard latest.status.value.isUnderWay else { return false }
        return moves.map(\.at.value).contains { $0 >= latest.at.value && $0 <= instant && plan(at: $0).lowerBound > $0 }
    }

    /// Whether it was called off: an update said that it was over before it could begin.
    func isCancelled(at instant: Instant) -> Bool {
        status(at: instant) == .completed && extent(until: instant) == nil && !isAboutNothing(at: instant)
    }

    /// Whether an update that says that it is over calls it off: work that has not begun by then never does.
    package func isCalledOff(by update: MaintenanceUpdate) -> Bool { extent(until: update.at.value) == nil }

    /// When it was called off; nil where it wasn't.
    func cancelled(by now: Instant) -> Instant? {
        guard isCancelled(at: now) else { return nil }
        return updates.first { $0.status.value == .completed && $0.at.value <= now }?.at.value
    }

    /// The moments at which the work can turn from one phase to another, in order.
    var turns: [Instant] {
        let windows = moves.flatMap { [$0.at.value, $0.starts.value, $0.ends.value] } + [starts.value, ends.value]
        let ends = [aboutNothingFrom].compactMap { $0 }
        return Set(windows + updates.map(\.at.value) + ends).sorted()
    }

    /// Where the work stood from when on, from the first moment that anything is known of it up to another, one phase after the other.
    func phases(until now: Instant) -> [MaintenancePhase] {
        let edges = turns.filter { $0 < now } + [now]
        let end = aboutNothingFrom
        var (latest, index): (MaintenanceUpdate?, Int) = (nil, 0)
        return zip(edges, edges.dropFirst()).map { from, to in
            while index < updates.count, updates[index].at.value <= from { (latest, index) = (updates[index], index + 1) }
            return MaintenancePhase(range: from..<to, status: status(at: from, latest: latest, aboutNothingFrom: end))
        }
    }

    /// What the work does to each component up to `now`, by component id, and for as long as the component is on the page.
    func contributions(until now: Instant) -> [String: [Contribution]] {
        var statuses: [String: ComponentStatus] = [:]
        for change in components { statuses[change.component.value] = change.status.value }
        var contributions: [String: [Contribution]] = [:]
        var index = 0
        for phase in phases(until: now) {
            while index < updates.count, updates[index].at.value <= phase.range.lowerBound {
                for change in updates[index].components { statuses[change.component.value] = change.status.value }
                index += 1
            }
            guard phase.status.isUnderWay else { continue }
            for (component, status) in statuses {
                let end = min(phase.range.upperBound, departures[component] ?? phase.range.upperBound)
                guard phase.range.lowerBound < end else { continue }
                contributions[component, default: []].append(Contribution(phase.range.lowerBound..<end, status, .maintenance(slug)))
            }
        }
        return contributions
    }
}
