import Basics
import StatusContent
import StatusModel

/// Tells when the lines of a log were: on which day, and by whose clock. It never guesses a day.
package struct LogClock {
    /// The clock of the zone that times are in.
    package let clock: ClockWords
    let incident: Incident
    /// The day that was named for times without one.
    let day: CivilDate?
    private let takesAnyTime: Bool

    /// - Parameters:
    ///   - zone: whose clock the times are by; nil for the page's.
    ///   - takesAnyTime: whether times long before or after the incident are meant.
    package init(_ incident: Incident, zone: Zone?, day: CivilDate?, takesAnyTime: Bool = false, _ clock: ClockWords) {
        self.clock = zone.map { ClockWords($0, now: clock.now) } ?? clock
        (self.incident, self.day, self.takesAnyTime) = (incident, day, takesAnyTime)
    }

    /// The days on which it went on, from its start or its detection to its end; until now while it does.
    var days: ClosedRange<CivilDate> {
        let end = max(start, incident.closed ?? clock.now)
        return clock.zone.date(at: start)...clock.zone.date(at: end)
    }

    /// The day of times without one: the day that was named, else the only one on which the incident went on.
    ///
    /// - Throws: `AuthoringError` where it went on over several.
    func usualDay() throws(AuthoringError) -> CivilDate {
        if let day { return day }
        if days.lowerBound == days.upperBound { return days.lowerBound }
        throw AuthoringError(
            "it names no day, and '\(incident.slug)' went on from \(days.lowerBound.text) to \(days.upperBound.text); say which day with "
                + "--day \(days.lowerBound.text)")
    }

    /// When a time of a day was.
    ///
    /// - Throws: `AuthoringError` where clocks did not show it once, or it is ahead.
    func moment(_ stamp: LineStamp, on day: CivilDate) throws(AuthoringError) -> Instant {
        let civil = CivilTime(day, secondOfDay: stamp.secondOfDay)
        let zone = TypedZone(stamp.zone, clock)
        let text = "\(civil.date.text) \(civil.clockText)"
        let moments = try zone.moments(civil, text)
        guard let moment = moments.first else {
            throw AuthoringError("\(text) doesn't exist in \(zone.name), as the clocks went forward; write another time")
        }
        guard moments.count == 1 else {
            let names = zone.names(moment, moments[moments.count - 1]).map { "\(text) \($0)" }
            throw AuthoringError("\(text) came twice in \(zone.name), as the clocks went back; write \(names.joined(separator: " or "))")
        }
        try check(moment)
        if moment > clock.now + Self.slack {
            throw AuthoringError(
                "\(text) is ahead, as it is \(clock.text(clock.now)) now; check the time, its day and its zone (--day, --time-zone)")
        }
        return min(moment, clock.now)
    }

    /// When it began, as far as is known.
    var start: Instant { min(incident.started.value, incident.record.detected?.value ?? incident.started.value) }

    /// - Throws: `AuthoringError` for a time that is more likely mistyped than long before or after the incident.
    package func check(_ moment: Instant) throws(AuthoringError) {
        guard !takesAnyTime else { return }
        let wayOut = "correct the time or its day, or type it again with --any-time"
        if moment < start - Self.farthestBefore {
            throw AuthoringError("\(clock.text(moment)) is long before the incident, which began at \(clock.text(start)); \(wayOut)")
        }
        guard let end = incident.closed, moment > end + Self.farthestAfter, moment < clock.now - Self.farthestAfter else { return }
        throw AuthoringError("\(clock.text(moment)) is long after the incident, which ended at \(clock.text(end)); \(wayOut)")
    }

    /// What led to it may be hours old, and what is done afterwards is written down within a day. The numbers are ours.
    private static let farthestBefore = TimeSpan.hours(12)
    private static let farthestAfter = TimeSpan.hours(24)

    /// How far a person's clock may be ahead of ours; `content/future` allows the same.
    private static let slack = TimeSpan.minutes(2)
}
