import StatusContent
import StatusModel

/// When an author expects an incident to be over.
package struct TypedEstimate: Equatable {
    /// Nil where an estimate is taken back.
    package var end: Instant?

    /// As files write it.
    package var text: String { end?.contentText ?? ExpectedEnd.unknownWord }

    /// - Parameter typed: a time ahead as for planned work, how long from now, or `unknown`.
    /// - Throws: `AuthoringError` where it can't be read or has passed.
    package init(_ typed: String, _ clock: ClockWords) throws(AuthoringError) {
        if typed == ExpectedEnd.unknownWord { return }
        let end = try Self.read(typed, clock)
        if end <= clock.now {
            throw AuthoringError("--expected: \(typed) has passed; write a time that is still to come, how long from now, or 'unknown'")
        }
        self.end = end
    }

    private static func read(_ typed: String, _ clock: ClockWords) throws(AuthoringError) -> Instant {
        if let span = try? readDuration(typed) { return (clock.now + span).startOfMinute }
        guard typed.contains(":") else {
            throw AuthoringError(
                "--expected: '\(typed)' is no time; write one that is still to come, such as 15:30, or how long from now, such as 45m; "
                    + "'unknown' takes an estimate back")
        }
        do throws(AuthoringError) { return try readPlanned(typed, after: clock.now, clock) } catch {
            throw AuthoringError("--expected: \(error.message)")
        }
    }

    /// For its author.
    package func talk(_ clock: ClockWords) -> String {
        end.map { " You expect it to be over by \(clock.text($0)); the page calls that an estimate." }
            ?? " The page gives no estimate any more."
    }
}
