import Basics
import Dispatch
import StatusContent
import StatusModel

/// What is shown: the latest snapshot at the moments that somebody looks at.
final class Preview: Sendable {
    let places: PreviewPlaces
    /// Different for each start of the program, so that a page from an earlier one loads anew.
    let launch: String
    private let clock: @Sendable () -> Instant
    private let state: Mutex<State>
    private let judging = DispatchQueue(label: "judging", qos: .utility)
    private let tell: @Sendable (Change) -> Void

    /// What open pages should know.
    enum Change: Sendable {
        case snapshot(Int)
        case findings(SnapshotAtMoment)
    }

    private struct State: Sendable {
        var latest: ContentSnapshot
        /// The last one that a whole site could be made from.
        var lastGood: ContentSnapshot?
        /// The ones looked at last, newest first.
        var views: [SnapshotAtMoment] = []
        var revisions: RevisionLog?
    }

    /// - Parameters:
    ///   - clock: the moment that pages are shown at where nobody chose another.
    ///   - tell: called on any thread.
    init(
        _ places: PreviewPlaces, _ disk: DiskState, clock: @escaping @Sendable () -> Instant, tell: @escaping @Sendable (Change) -> Void
    ) {
        (self.places, self.clock, self.tell) = (places, clock, tell)
        launch = String(UInt32.random(in: .min ... .max), radix: 36)
        let snapshot = ContentSnapshot(disk, places)
        state = Mutex(State(latest: snapshot, lastGood: snapshot.isWhole ? snapshot : nil))
    }

    /// Takes what lies on disk now.
    func update(_ disk: DiskState) {
        let snapshot = ContentSnapshot(disk, places, after: state.withLock { $0.latest })
        state.withLock { state in
            state.latest = snapshot
            if snapshot.isWhole, snapshot.overrides.isEmpty { state.lastGood = snapshot }
        }
        tell(.snapshot(snapshot.number))
    }

    var latest: ContentSnapshot { state.withLock { $0.latest } }
    var lastGood: ContentSnapshot? { state.withLock { $0.lastGood } }

    /// Notes that a page was made with this snapshot's templates, which may be wrong in any.
    func proved(_ snapshot: ContentSnapshot) {
        guard snapshot.isWhole else { return }
        state.withLock { if snapshot.number >= $0.lastGood?.number ?? 0 { $0.lastGood = snapshot } }
    }

    var now: Instant { clock() }

    /// A snapshot at a moment, made once while it is being looked at.
    func view(_ snapshot: ContentSnapshot, at now: Instant) -> SnapshotAtMoment {
        if let known = known(snapshot.number, now) { return known }
        let new = SnapshotAtMoment(snapshot, now: now)
        return state.withLock { state in
            if let known = state.views.first(where: { $0.snapshot.number == snapshot.number && $0.now == now }) { return known }
            state.views = [new] + state.views.prefix(Self.mostViews - 1)
            return new
        }
    }

    func known(_ number: Int, _ now: Instant) -> SnapshotAtMoment? {
        state.withLock { $0.views.first { $0.snapshot.number == number && $0.now == now } }
    }

    /// Has the linter speak, unless it did or is about to, or nobody looks at this snapshot any more.
    func judge(_ view: SnapshotAtMoment) {
        guard view.startJudging() else { return }
        judging.async { [self] in
            let log = view.judge(places.content, known: state.withLock { $0.revisions }) { tell(.findings($0)) }
            state.withLock { $0.revisions = log }
        }
    }

    private static let mostViews = 8
}

extension Preview {
    /// Whether a page in a browser is what it would be now.
    func isCurrent(_ version: PreviewVersion) -> Bool {
        guard version.launch == launch, version.snapshot == latest.number else { return false }
        guard let view = known(version.snapshot, Instant(seconds: version.now)) else { return true }
        return view.judgement.stage == version.stage
    }
}
