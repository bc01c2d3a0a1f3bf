import StatusContent
import StatusModel

/// Reads when something that is planned happens: with its day and zone.
///
/// - Throws: `AuthoringError` where it can't be read or has passed.
package func readAhead(_ text: String, now: Instant) throws(AuthoringError) -> Instant {
    let moment: Instant
    do { moment = try readTime(text).startOfMinute } catch { throw AuthoringError(error.message) }
    if moment <= now { throw AuthoringError("\(text) has passed; customers are told before the work begins") }
    return moment
}

/// Reads when planned work ends: a time, or how long it takes.
///
/// - Throws: `AuthoringError` where it can't be read or is no later than the start.
package func readPlannedEnd(_ text: String, from start: Instant, _ clock: ClockWords) throws(AuthoringError) -> Instant {
    let length = try? readDuration(text)
    let end = if let length { start + length } else { try readAhead(text, now: clock.now) }
    if end <= start { throw AuthoringError("\(text) is not after the start, \(clock.text(start))") }
    return end
}

/// Reads `--next` of planned work, and says it as files do. Planned work promises nothing by itself; its window says when it ends.
package func readPlannedNext(_ typed: String, now: Instant) throws(AuthoringError) -> String {
    if let span = try? readDuration(typed) { return span.shorthand }
    do { return try readAhead(typed, now: now).contentText } catch { throw AuthoringError("--next: \(error.message)") }
}
