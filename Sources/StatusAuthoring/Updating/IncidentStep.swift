import Basics
import Diagnostics
import StatusContent
import StatusModel

/// A clock that went wrong puts an update before one that is there.
package func checkIsNotAhead(_ latest: Instant?, _ clock: ClockWords) throws(AuthoringError) {
    guard let latest, latest > clock.now else { return }
    throw AuthoringError("the latest update is from \(clock.text(latest)), which is ahead; check the clock")
}

extension IncidentStatus {
    /// Where an incident can stand while it is open.
    package static var open: [IncidentStatus] { allCases.filter { !$0.endsIncident } }
}

extension Incident {
    /// - Parameter isCorrection: whether the update puts another one right, which an incident that is over takes too.
    /// - Throws: `AuthoringError` where it is over, or the clock is wrong.
    package func checkTakesUpdates(isCorrection: Bool, _ clock: ClockWords) throws(AuthoringError) {
        try checkIsNotAhead(updates.last?.at.value, clock)
        if isCorrection { return }
        if let ended = ending(clock) {
            let again = isWithdrawn ? "if there was trouble after all" : "if the trouble is back"
            throw AuthoringError("\(ended); \(again), declare a new incident; put an update right with --corrects")
        }
    }

    /// "'card-payments' was resolved at 14:42 GMT"; nil while it is open.
    func ending(_ clock: ClockWords) -> String? {
        closed.map { "'\(slug)' was \(isWithdrawn ? "withdrawn" : "resolved") at \(clock.text($0))" }
    }

    /// The status of its next update, as it was typed.
    package func nextStatus(_ typed: String) throws(AuthoringError) -> IncidentStatus {
        if typed == IncidentStatus.resolved.rawValue { throw AuthoringError("end it with 'daymark resolve \(slug)'") }
        if typed == IncidentStatus.withdrawn.rawValue {
            throw AuthoringError("where it was a false alarm, take it back with 'daymark withdraw \(slug)'")
        }
        if let status = IncidentStatus.open.first(where: { $0.rawValue == typed }) { return status }
        throw AuthoringError("'\(typed)' is not a status\(didYouMeanOneOf(IncidentStatus.open.map(\.rawValue), typed))")
    }

    /// The update that is to be put right.
    ///
    /// - Throws: `AuthoringError` where there is none, with the nearest.
    package func corrected(_ typed: String, _ clock: ClockWords) throws(AuthoringError) -> IncidentUpdate {
        try correctedUpdate(typed, among: updates, clock)
    }

    /// Its file with another severity.
    ///
    /// - Throws: `AuthoringError` where its changes are listed in a way that only a person can add to.
    package func file(with change: SeverityChangeDraft) throws(AuthoringError) -> SourceFile {
        if let file = change.file(of: self) { return file }
        throw AuthoringError(
            "'\(file.path)' lists its changes in a way that can't be added to; add this one by hand: docs/content.md shows how")
    }

    /// What drafted words say besides where the incident goes back; nil where it goes on.
    package func stepBack(to next: IncidentStatus) -> String? {
        next < status && isOpen ? "What we put right earlier did not hold." : nil
    }
}

/// The update that is to be put right, as people name it: `last`, the time that the page prints, or a part of its id that fits only one.
///
/// - Throws: `AuthoringError` where it is none or several, with all that it could be and their times.
func correctedUpdate<Status: Sendable>(
    _ typed: String, among updates: [Update<Status>], _ clock: ClockWords
) throws(AuthoringError) -> Update<Status> {
    let name = typed.split(separator: "/").last.map(String.init) ?? typed
    let id = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    if let exact = updates.first(where: { $0.id == id }) { return exact }
    if id.lowercased() == "last", let last = updates.last { return last }
    let time = id.count == 4 && id.dropFirst().first == ":" ? "0" + id : id
    let ofTime = updates.filter { clock.zone.civil(at: $0.at.value).clockText == time }
    let fitting = ofTime.isEmpty && !id.isEmpty ? updates.filter { $0.id.contains(id.lowercased()) } : ofTime
    if fitting.count == 1 { return fitting[0] }
    let shown = (fitting.isEmpty ? updates : fitting).suffix(8).map { "'\($0.id)' (\(clock.text($0.at.value)))" }
    if fitting.count > 1 { throw AuthoringError("'\(typed)' fits \(listed(shown)); write more of one") }
    throw AuthoringError("there is no update '\(typed)'\(shown.isEmpty ? "" : "; there is \(listed(shown))")")
}
