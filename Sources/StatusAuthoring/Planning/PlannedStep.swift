import StatusHistory
import StatusModel

extension Maintenance {
    /// Whether it is one time of work that repeats, and updates have told of it.
    fileprivate var isToldTime: Bool { occurrence != nil && !updates.isEmpty }
    /// Whether it is the first of all, whose name is that of all.
    fileprivate var isFirstTime: Bool { occurrence?.series == slug }
}

/// What a person does with planned work, and which work that can be done with now.
package enum PlannedStep: Sendable {
    case move, extend, start, complete, cancel

    /// - Parameter history: of the page that the work is on.
    package func fitting(_ history: History) -> [Maintenance] {
        history.maintenance.map(\.maintenance).filter { fits(history.byTheClock($0), history.now) }
    }

    /// How long the clock's own end of work may be past for somebody to say that it goes on. The number is ours.
    private static let lateWord: TimeSpan = .hours(24)

    private func fits(_ work: MaintenanceHistory, _ now: Instant) -> Bool {
        // What is under way is what somebody means who names nothing, even where the answer is how else to say it.
        if self == .move || self == .extend, work.maintenance.isToldTime, !work.status.isUnderWay { return false }
        let isSaidToBeOver = work.maintenance.updates.last?.status.value == .completed
        switch self {
        case .move, .cancel: return work.status != .completed
        case .extend:
            return work.status != .completed || !isSaidToBeOver && now < work.maintenance.ends.value + Self.lateWord && !work.isAboutNothing
        case .start: return !work.maintenance.isSaidToGoOn && work.maintenance.mayBegin(at: now) && !isSaidToBeOver
        case .complete: return work.status.isUnderWay
        }
    }

    /// What makes work current for it: "2 are under way".
    package var state: String {
        switch self {
        case .move, .cancel: "are planned or under way"
        case .extend: "can be extended"
        case .start: "are about to begin"
        case .complete: "are under way"
        }
    }

    /// Where nothing fits and nothing is named.
    package var nothing: String {
        switch self {
        case .move, .cancel: "no work is planned or under way; 'daymark schedule' plans some"
        case .extend: "no work is planned or under way that can be extended; 'daymark schedule' plans some"
        case .start: "no planned work is about to begin; name one, or give it a new start with 'daymark maintenance move'"
        case .complete: "no planned work is under way; name one"
        }
    }

    /// It has no name of its own that a folder could have.
    private static func isFirst(_ work: Maintenance, _ told: MaintenanceHistory) -> AuthoringError {
        let day = work.occurrence?.date.text ?? ""
        let wayOut =
            told.status == .scheduled
            ? "write 'except: [\(day)]' in '\(work.file.path)', and plan that time anew with 'daymark schedule'"
            : "say when it ends with 'daymark update \(work.slug)', and that it is over with 'daymark maintenance complete \(work.slug)'"
        return AuthoringError("the first time of the work has the name of all, so its window stays as it is; \(wayOut)")
    }

    /// What was written of one time lies with all its times, so that it can't have a folder of its own any more.
    private static func isTold(_ work: Maintenance) -> AuthoringError {
        AuthoringError(
            "updates have told of this time of the work already, so its window stays as it is; say when it ends with "
                + "'daymark update \(work.slug)', and that it is over with 'daymark maintenance complete \(work.slug)'")
    }

    /// - Throws: `AuthoringError` where that can't be done with this work now.
    package func check(_ work: Maintenance, _ clock: ClockWords) throws(AuthoringError) {
        let told = MaintenanceHistory(work, at: clock.now)
        if work.updates.last?.status.value == .completed {
            let words = told.isCancelled ? "was called off" : "is completed"
            throw AuthoringError("the work \(words) already; plan new work with 'daymark schedule'")
        }
        let isOver = told.status == .completed
        let window = "its window was \(clock.window(work.plan))"
        switch self {
        case .move where work.isFirstTime, .extend where work.isFirstTime: throw Self.isFirst(work, told)
        case .move where work.isToldTime, .extend where work.isToldTime: throw Self.isTold(work)
        case .move where isOver: throw AuthoringError("\(window), so the page says that it is done; plan new work with 'daymark schedule'")
        case .cancel where isOver:
            throw AuthoringError("\(window), so it is over; say how it went with 'daymark maintenance complete \(work.slug)'")
        case .start where work.isSaidToGoOn:
            throw AuthoringError("an update says already that it has begun; say more with 'daymark update \(work.slug)'")
        case .start where isOver:
            throw AuthoringError("\(window); give it a new end with 'daymark maintenance extend \(work.slug)', which says that it goes on")
        case .complete where told.status == .scheduled:
            throw AuthoringError(
                "the work has not begun; call it off with 'daymark maintenance cancel \(work.slug)', "
                    + "or say that it has begun with 'daymark maintenance start \(work.slug)'")
        default: return
        }
    }
}
