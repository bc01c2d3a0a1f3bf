import StatusModel

extension PublishedState {
    /// The windows of all work that isn't over, with what was changed without a word since they were told.
    ///
    /// - Parameters:
    ///   - told: as earlier runs kept them.
    ///   - old: what was published before, where that is newer or all that is known.
    ///   - fresh: what is news of this state without them: work that it announces or moves needs nothing more.
    package func windows(after told: [String: ToldWindow], _ old: PublishedState?, _ fresh: [Happening]) -> [String: ToldWindow] {
        var windows: [String: ToldWindow] = [:]
        for work in maintenance where !work.isCancelled && work.status != .completed {
            let id = work.event.statuspageID
            let before = old?.maintenance.first { $0.event.statuspageID == id }?.window
            var known = told[id]
            if let before, known?.window != before { known = ToldWindow(before) }
            windows[id] = ToldWindow(work.window)
            guard let known else { continue }
            if known.window == work.window { windows[id] = known }
            let isSaid = fresh.contains {
                $0.notification.event.statuspageID == id && ($0.notification.kind == .scheduled || $0.notification.movedFrom != nil)
            }
            // Who begins early begins at another time, and says so.
            let isSame = known.window == work.window || work.status?.isUnderWay == true && known.window.upperBound == work.window.upperBound
            if !isSame, !isSaid { windows[id]?.change = ToldWindow.Change(from: known.window, at: builtAt) }
        }
        return windows
    }
}

extension PublishedWork {
    fileprivate var status: MaintenanceStatus? { MaintenanceStatus(rawValue: withHyphens(event.status)) }
    fileprivate var window: Range<Instant> { event.startsAt..<max(event.startsAt, event.endsAt ?? event.startsAt) }
}
