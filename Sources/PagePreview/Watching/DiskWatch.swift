/// Looks again and again whether anything on disk has changed.
final class DiskWatch: Sendable {
    private let places: PreviewPlaces
    private let watcher: FolderWatcher?
    private let tell: @Sendable (DiskState) -> Void

    /// - Parameter tell: called on a thread of its own with what lies there now, once it has come to rest.
    init(_ places: PreviewPlaces, tell: @escaping @Sendable (DiskState) -> Void) {
        (self.places, self.tell) = (places, tell)
        watcher = FolderWatcher()
    }

    func start(from state: DiskState) {
        runOnOwnThread { [self] in run(from: state) }
    }

    /// Not optimized: it sleeps nearly always, and Swift 6.3's optimizer takes many minutes to move things out of this loop.
    @_optimize(none)
    private func run(from state: DiskState) {
        // The first page comes first. What changed before folders were watched shows in the first look.
        rest(.milliseconds(200))
        watcher?.watch(places)
        var state = state
        while true {
            let start = ContinuousClock.now
            let next = DiskState(places, after: state)
            // A large directory is looked at less often, so that looking takes little of a core.
            let pause = max(Self.shortestPause, (ContinuousClock.now - start) * 12)
            if next.isSame(as: state) {
                state = next
            } else {
                // The directory itself may have been away.
                if let watcher, !watcher.isSet { watcher.watch(places) }
                state = settled(next)
                tell(state)
            }
            // Before the next look, so that nothing in a new folder is missed.
            if wait(pause) { watcher?.watch(places) }
        }
    }

    /// Whether something changed before the pause was over.
    private func wait(_ pause: Duration) -> Bool {
        if let watcher, watcher.isSet { return watcher.wait(atMost: max(pause * 4, Self.pauseWithWatcher)) }
        rest(pause)
        return false
    }

    /// Editors write a file in several steps: what lies there once the system tells of no change, or two looks see the same.
    private func settled(_ state: DiskState) -> DiskState {
        var state = state
        for _ in 0..<10 {
            if let watcher, watcher.isSet {
                if !watcher.wait(atMost: .milliseconds(10)) { return state }
            } else {
                rest(.milliseconds(10))
            }
            let next = DiskState(places, after: state)
            if next.isSame(as: state) { return next }
            state = next
        }
        return state
    }

    private static let shortestPause = Duration.milliseconds(100)
    /// Some shared and network disks tell nobody of changes.
    private static let pauseWithWatcher = Duration.seconds(1)
}
