import StatusContent
import StatusModel

/// When something happened, as it was typed; it is never ahead.
package enum PastMoment: Sendable, Equatable {
    case at(Instant)
    /// A time of day that is still to come: whether yesterday's is meant, only its author can say.
    case doubtful(YesterdayDoubt)
}

/// What is asked about a time of yesterday that nobody has named as such.
package struct YesterdayDoubt: Sendable, Equatable {
    /// What is meant if the answer is yes.
    package var moment: Instant
    package var question: String
    /// Where nobody is there to ask.
    package var unasked: AuthoringError
    /// If the answer is no.
    package var denied: AuthoringError
}

/// Reads when something happened, as people type it, or `now`.
///
/// - Parameter start: what is meant was not before it.
/// - Throws: `AuthoringError` where it can't be read, is ahead, or was before the start.
package func readPast(_ text: String, since start: Instant? = nil, _ clock: ClockWords) throws(AuthoringError) -> PastMoment {
    if text == "now" { return .at(clock.now) }
    switch try readMoment(text, now: clock.now, zone: clock.zone) {
    case .at(let moment):
        if moment > clock.now { throw AuthoringError("\(clock.text(moment)) is ahead, and this has happened already") }
        if let start, moment < start { throw AuthoringError("\(clock.text(moment)) is before the start, \(clock.text(start))") }
        return .at(moment)
    case .stillToCome(let yesterday): return .doubtful(try doubt(yesterday, text, since: start, clock))
    }
}

private func doubt(
    _ yesterday: Instant, _ text: String, since start: Instant?, _ clock: ClockWords
) throws(AuthoringError) -> YesterdayDoubt {
    let ahead = "\(text) is still to come: it is \(clock.clock(clock.now)) now"
    if let start, yesterday < start { throw AuthoringError("\(ahead), and yesterday's is before the start, \(clock.text(start))") }
    let day = clock.zone.date(at: yesterday)
    return YesterdayDoubt(
        moment: yesterday, question: "\(text) is still to come; do you mean yesterday, \(clock.dayOfYear(day))?",
        unasked: AuthoringError("\(ahead); if you mean yesterday, write 'yesterday \(text)' or '\(day.text) \(text)'"),
        denied: AuthoringError("\(ahead); type a time that has passed"))
}
