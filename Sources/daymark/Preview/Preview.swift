import Dispatch
import StatusContent
import StatusModel

/// What is shown: the latest edition at the moments that somebody looks at.
final class Preview: Sendable {
    let places: PreviewPlaces
    /// Different for each start of the program, so that a page from an earlier one loads anew.
    let launch: String
    private let fixedNow: Instant?
    private let state: Guarded<State>
    private let judging = DispatchQueue(label: "judging", qos: .utility)
    private let tell: @Sendable (Change) -> Void

    /// What open pages should know.
    enum Change: Sendable {
        case edition(Int)
        case findings(Showing)
    }

    private struct State: Sendable {
        var latest: Edition
        /// The last one that a whole site could be made from.
        var lastGood: Edition?
        /// The ones looked at last, newest first.
        var showings: [Showing] = []
        var revisions: RevisionLog?
    }

    /// - Parameters:
    ///   - fixedNow: the moment that takes the place of the clock's.
    ///   - tell: called on any thread.
    init(_ places: PreviewPlaces, _ disk: DiskState, fixedNow: Instant?, tell: @escaping @Sendable (Change) -> Void) {
        (self.places, self.fixedNow, self.tell) = (places, fixedNow, tell)
        launch = String(UInt32.random(in: .min ... .max), radix: 36)
        let edition = Edition(disk, places)
        state = Guarded(State(latest: edition, lastGood: edition.isWhole ? edition : nil))
    }

    /// Takes what lies on disk now.
    func update(_ disk: DiskState) {
        let edition = Edition(disk, places, after: state.with { $0.latest })
        state.with { state in
            state.latest = edition
            if edition.isWhole, edition.overrides.isEmpty { state.lastGood = edition }
        }
        tell(.edition(edition.number))
    }

    var latest: Edition { state.with { $0.latest } }
    var lastGood: Edition? { state.with { $0.lastGood } }

    /// Notes that a page was made with this edition's templates, which may be wrong in any.
    func proved(_ edition: Edition) {
        guard edition.isWhole else { return }
        state.with { if edition.number >= $0.lastGood?.number ?? 0 { $0.lastGood = edition } }
    }

    /// Now: what was asked for on the command line, or the minute that it is.
    var now: Instant {
        if let fixedNow { return fixedNow }
        return ((try? currentMoment(flag: nil)) ?? Instant(seconds: 0)).startOfMinute
    }

    /// An edition at a moment, made once while it is being looked at.
    func showing(_ edition: Edition, at now: Instant) -> Showing {
        if let known = known(edition.number, now) { return known }
        let new = Showing(edition, now: now)
        return state.with { state in
            if let known = state.showings.first(where: { $0.edition.number == edition.number && $0.now == now }) { return known }
            state.showings = [new] + state.showings.prefix(Self.mostShowings - 1)
            return new
        }
    }

    func known(_ number: Int, _ now: Instant) -> Showing? {
        state.with { $0.showings.first { $0.edition.number == number && $0.now == now } }
    }

    /// Has the linter speak, unless it did or is about to, or nobody looks at this edition any more.
    func judge(_ showing: Showing) {
        guard showing.startJudging() else { return }
        judging.async { [self] in
            let log = showing.judge(places.content, known: state.with { $0.revisions }) { tell(.findings($0)) }
            state.with { $0.revisions = log }
        }
    }

    private static let mostShowings = 8
}

extension Preview {
    /// Whether a page in a browser is what it would be now.
    func isCurrent(_ version: PreviewVersion) -> Bool {
        guard version.launch == launch, version.edition == latest.number else { return false }
        guard let showing = known(version.edition, Instant(seconds: version.now)) else { return true }
        return showing.judgement.stage == version.stage
    }
}
