import StatusModel

/// One thing that customers were told about planned work, or would have been had somebody sat there: the clock moves it on too.
package enum MaintenanceStep: Sendable {
    case told(MaintenanceUpdate)
    /// Without an update, the work went over to another phase at this moment.
    case turned(at: Instant, to: MaintenanceStatus)

    package var at: Instant {
        switch self {
        case .told(let update): update.at.value
        case .turned(let at, _): at
        }
    }

    package var status: MaintenanceStatus {
        switch self {
        case .told(let update): update.status.value
        case .turned(_, let status): status
        }
    }
}

extension Maintenance {
    /// What happened up to a moment, in order, so that the last step always says where the work stands. It begins as scheduled.
    func story(until now: Instant) -> [MaintenanceStep] {
        var steps: [MaintenanceStep] = []
        var (said, index) = (MaintenanceStatus.scheduled, 0)
        let end = aboutNothingFrom
        for turn in turns where turn <= now {
            while index < updates.count, updates[index].at.value <= turn {
                steps.append(.told(updates[index]))
                (said, index) = (updates[index].status.value, index + 1)
            }
            let status = status(at: turn, latest: index > 0 ? updates[index - 1] : nil, aboutNothingFrom: end)
            if status == said { continue }
            steps.append(.turned(at: turn, to: status))
            said = status
        }
        return steps
    }

    /// The window that the work had; before it begins the one that is planned, and while it goes on the end that is planned.
    func window(at now: Instant) -> Range<Instant> {
        // What begins or ends at this very moment has done so by now: look one second beyond it.
        guard let extent = extent(until: now + TimeSpan(seconds: 1)), status(at: now) != .scheduled else { return plan }
        return extent.isGoingOn ? extent.start..<max(extent.start, plan.upperBound) : extent.range
    }
}
