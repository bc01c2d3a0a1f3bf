import Basics
import StatusHistory
import StatusModel

extension Maintenance {
    /// Work goes forward, and not before its time.
    ///
    /// - Parameters:
    ///   - status: of the update.
    ///   - isCorrection: whether it puts another one right, which goes nowhere.
    /// - Throws: `AuthoringError` where such an update can't come now.
    package func check(_ status: MaintenanceStatus, isCorrection: Bool, _ clock: ClockWords) throws(AuthoringError) {
        try checkIsNotAhead(updates.last?.at.value, clock)
        if isCorrection { return }
        let told = updates.last?.status.value ?? .scheduled
        if told == .completed || (status == .scheduled && told != .scheduled) {
            throw AuthoringError("the work is '\(told.rawValue)' already; put an update right with --corrects, or schedule new work")
        }
        if status.isUnderWay, clock.now < starts.value - Self.headStart {
            throw AuthoringError(
                "the work starts at \(clock.text(starts.value)); to begin earlier, give it a new start with 'daymark maintenance move \(slug)'"
            )
        }
    }

    /// The wording for its next update: work that is over before it could begin is called off.
    ///
    /// - Parameter isStopped: whether not all that was planned is done.
    package func wordingName(_ status: MaintenanceStatus, isStopped: Bool = false, now: Instant) -> String {
        callsOff(as: status, now: now) ? "called-off" : isStopped && status == .completed ? "stopped" : status.rawValue
    }

    /// Whether an update that is written now says that the work will not take place.
    package func callsOff(as status: MaintenanceStatus, now: Instant) -> Bool {
        status == .completed && MaintenanceHistory(self, at: now).extent == nil
    }

    /// How long before its window work may begin without having been moved.
    private static var headStart: TimeSpan { .minutes(15) }

    /// Whether now is in its window, or little enough before it.
    func mayBegin(at now: Instant) -> Bool { starts.value - Self.headStart <= now && now < ends.value }

    /// The id of the update that is to be put right.
    ///
    /// - Throws: `AuthoringError` where there is none, with the nearest.
    package func corrected(_ typed: String, _ clock: ClockWords) throws(AuthoringError) -> String {
        try correctedUpdate(typed, among: updates, clock).id
    }
}

/// The status of an update of maintenance, as it was typed.
package func readMaintenanceStatus(_ typed: String) throws(AuthoringError) -> MaintenanceStatus {
    if let status = MaintenanceStatus(rawValue: typed) { return status }
    throw AuthoringError(
        "'\(typed)' is not a status of maintenance\(didYouMeanOneOf(MaintenanceStatus.allCases.map(\.rawValue), typed))")
}
