import StatusContent
import StatusModel

/// When the next update is promised for, as the policy has it.
package struct NextPromise {
    /// As files write it.
    package var text: String
    package var at: Instant

    /// The policy's own: its target for this severity and status. Nil where it asks for none, as once resolved.
    package init?(_ policy: Policy, _ severity: Severity, _ status: IncidentStatus, at moment: Instant) {
        guard let pace = policy.pace(severity, status) else { return nil }
        text = pace.target.shorthand
        at = moment + pace.target
    }

    /// What the author asks for.
    ///
    /// - Parameter typed: a duration, or a time as files have it.
    /// - Throws: `AuthoringError` where it can't be read, has passed, or is beyond what the policy allows: customers would wait longer than
    ///   promised, and nobody would have said so.
    package init(
        _ typed: String, _ policy: Policy, _ severity: Severity, _ status: IncidentStatus, at moment: Instant
    ) throws(AuthoringError) {
        if status.endsIncident { throw AuthoringError("a \(status.rawValue) update promises no next one; leave --next out") }
        let pace = policy.pace(severity, status)
        (text, at) = try Self.read(typed, at: moment)
        if at <= moment {
            throw AuthoringError("--next \(typed) has passed" + (pace.map { "; the policy's own is \($0.target.shorthand)" } ?? ""))
        }
        if let pace, at - moment > pace.limit {
            throw AuthoringError(
                "--next \(typed) is longer than the policy allows for \(severity.rawValue) while \(status.rawValue): "
                    + "\(pace.target.shorthand), and \(pace.limit.shorthand) at most; customers would be left waiting")
        }
    }

    private static func read(_ typed: String, at moment: Instant) throws(AuthoringError) -> (String, Instant) {
        if let span = try? readDuration(typed) { return (span.shorthand, moment + span) }
        do {
            let time = try readTime(typed).startOfMinute
            return (time.contentText, time)
        } catch {
            throw AuthoringError("--next: write a duration such as 30m, or a time; \(error.message)")
        }
    }
}
