import Basics
import Diagnostics
import StatusContent
import StatusModel

/// Reads the cause of an incident as people type it: a short id that other incidents may share.
///
/// - Throws: `AuthoringError` with one that is right.
package func readCause(_ text: String) throws(AuthoringError) -> String {
    let cause = text.onOneLine
    guard let problem = slugProblem(cause) else { return cause }
    let better = slug(from: cause)
    throw AuthoringError("--cause: \(problem)\(better.isEmpty || slugProblem(better) != nil ? "" : "; such as '\(better)'")")
}

extension ResponseDraft {
    /// The incident's file with what was learned about the response.
    ///
    /// - Parameter old: the file as it is, or as it is about to be.
    /// - Throws: `AuthoringError` where only a person can change it.
    package func changed(_ old: SourceFile) throws(AuthoringError) -> SourceFile {
        if let new = file(after: old) { return new }
        throw AuthoringError("'\(old.path)' is written in a way that can't be changed safely; write by hand: \(lines)")
    }

    /// - Throws: `AuthoringError` where a time that was typed can't be right beside the others.
    package func check(against known: ResponseTimes, _ clock: ClockWords) throws(AuthoringError) {
        var times = known
        times.detected = detected ?? known.detected
        times.acknowledged = acknowledged ?? known.acknowledged
        times.mitigated = mitigated ?? known.mitigated
        let before = known.contradictions
        guard let one = times.contradictions.first(where: { !before.contains($0) }) else { return }
        let key = one.point.rawValue
        throw AuthoringError(
            "'\(key)' would be \(clock.text(one.at)), \(one.isLate ? "after" : "before") \(one.other) at \(clock.text(one.otherAt)), so one of "
                + "them is wrong; give the right one, with --\(key) or in incident.yml")
    }

    /// - Throws: `AuthoringError` where an update has taken back already what is typed as mitigated.
    package func checkMitigation(of incident: Incident, _ clock: ClockWords) throws(AuthoringError) {
        guard let mitigated else { return }
        var stopped = incident
        stopped.record.mitigated = Located(mitigated, incident.started.place)
        guard let relapse = stopped.relapse, incident.isOpen else { return }
        throw AuthoringError(
            "--mitigated: it went on after \(clock.text(mitigated)), by what was written at \(clock.text(relapse)); name a later time, or say with "
                + "--status monitoring that you watch the fix")
    }

    /// " ben took over from ana as commander." for each role that goes to somebody else; empty where none does.
    package func handOverTalk(_ incident: Incident) -> String {
        if takenOver == nil { return "" }
        return roles.compactMap { role, person in
            guard let before = incident.record.holder(of: role)?.value, before.lowercased() != person.onOneLine.lowercased() else {
                return nil
            }
            return " \(person.onOneLine) takes over from \(before) as \(role.rawValue)."
        }.joined()
    }

    /// As somebody would write it.
    private var lines: String {
        let times = [("detected", detected), ("acknowledged", acknowledged), ("mitigated", mitigated)].compactMap { key, time in
            time.map { "'\(key): \($0.contentText)'" }
        }
        let holders = roles.map { "\($0.role.rawValue): \(yamlValue($0.person.onOneLine, inFlow: true))" }.joined(separator: ", ")
        let others = (cause.map { ["'cause: \($0)'"] } ?? []) + (workaround.map { ["'workaround: \(yamlValue($0.onOneLine))'"] } ?? [])
        return (times + others + (holders.isEmpty ? [] : ["'roles: {\(holders)}'"])).joined(
            separator: " and ")
    }
}
