import StatusContent
import StatusModel

/// Reads when something that is planned happens, as people type it: a day and a time of day on the page's clock, `tomorrow 06:00`,
/// `Sunday 06:00`, or `06:00` for the next time that clocks show it. A zone behind it goes before the page's.
///
/// - Throws: `AuthoringError` where it can't be read or has passed.
package func readAhead(_ text: String, _ clock: ClockWords) throws(AuthoringError) -> Instant {
    let moment = try readPlanned(text, after: clock.now, clock)
    if moment <= clock.now { throw AuthoringError("\(text) has passed; customers are told before the work begins") }
    return moment
}

/// Reads when planned work ends: a time, or how long it takes. A time of day alone is the first one after the start.
///
/// - Throws: `AuthoringError` where it can't be read or is no later than the start.
package func readPlannedEnd(_ text: String, from start: Instant, _ clock: ClockWords) throws(AuthoringError) -> Instant {
    let length = try? readDuration(text)
    let end = if let length { start + length } else { try readPlanned(text, after: start, clock) }
    if end <= start { throw AuthoringError("\(text) is not after the start, \(clock.text(start))") }
    if end <= clock.now { throw AuthoringError("\(text) has passed; write an end that is still to come") }
    return end
}

/// Reads `--next` of planned work, and says it as files do. Planned work promises nothing by itself; its window says when it ends.
package func readPlannedNext(_ typed: String, _ clock: ClockWords) throws(AuthoringError) -> String {
    if let span = try? readDuration(typed) { return span.shorthand }
    do { return try readAhead(typed, clock).contentText } catch { throw AuthoringError("--next: \(error.message)") }
}

/// - Parameter start: a weekday or a time of day alone is the first one after it.
/// - Throws: `AuthoringError` where it can't be read.
func readPlanned(_ text: String, after start: Instant, _ clock: ClockWords) throws(AuthoringError) -> Instant {
    if let whole = try? readTime(text) { return whole.startOfMinute }
    return try TypedPlan(text, clock).instant(after: start)
}

extension ClockWords {
    /// A time as it may be typed for planned work: a week from now, on the page's clock.
    package var plannedExample: String { "\(zone.date(at: now).adding(days: 7).text) 06:00" }
}

/// Reads how much longer than planned work takes.
///
/// - Throws: `AuthoringError` where it can't be read, or the end would have passed all the same.
package func readLonger(_ text: String, _ work: Maintenance, _ clock: ClockWords) throws(AuthoringError) -> Instant {
    let end: Instant
    do throws(ValueError) { end = work.ends.value + (try readDuration(text)) } catch { throw AuthoringError(error.message) }
    if end > clock.now { return end }
    throw AuthoringError("\(text) more is \(clock.text(end)), which has passed; write a longer time, or the new end with --until")
}
