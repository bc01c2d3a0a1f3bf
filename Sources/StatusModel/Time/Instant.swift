/// A moment, in whole seconds since 1970-01-01 00:00 UTC.
package struct Instant: Sendable, Hashable, Comparable {
    package var seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// A time of day in UTC.
    package init(_ date: CivilDate, secondsIntoDay: Int = 0) {
        seconds = date.daysSince1970 * 86_400 + secondsIntoDay
    }

    package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
    package static func + (a: Instant, b: TimeSpan) -> Instant { Instant(seconds: a.seconds + b.seconds) }
    package static func - (a: Instant, b: TimeSpan) -> Instant { Instant(seconds: a.seconds - b.seconds) }
    package static func - (a: Instant, b: Instant) -> TimeSpan { TimeSpan(seconds: a.seconds - b.seconds) }
}

/// A length of time, in whole seconds.
package struct TimeSpan: Sendable, Hashable, Comparable {
    package var seconds: Int

    package init(seconds: Int) { self.seconds = seconds }
    package static func minutes(_ minutes: Int) -> TimeSpan { TimeSpan(seconds: minutes * 60) }
    package static func hours(_ hours: Int) -> TimeSpan { TimeSpan(seconds: hours * 3_600) }
    package static func days(_ days: Int) -> TimeSpan { TimeSpan(seconds: days * 86_400) }
    package static let zero = TimeSpan(seconds: 0)

    package static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.seconds < b.seconds }
    package static func + (a: TimeSpan, b: TimeSpan) -> TimeSpan { TimeSpan(seconds: a.seconds + b.seconds) }
    package static func - (a: TimeSpan, b: TimeSpan) -> TimeSpan { TimeSpan(seconds: a.seconds - b.seconds) }
    package static func += (a: inout TimeSpan, b: TimeSpan) { a = a + b }
}
