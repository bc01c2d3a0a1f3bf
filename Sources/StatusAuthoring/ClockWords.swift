import StatusModel

/// How times are told in texts and on the terminal: "14:02 GMT", with the day where it is another one.
package struct ClockWords {
    package let zone: Zone
    package let now: Instant
    /// Whether the day is told of today's times too: in a text that is read on other days, or tells of several.
    private let tellsDay: Bool

    package init(_ zone: Zone, now: Instant, tellsDay: Bool = false) { (self.zone, self.now, self.tellsDay) = (zone, now, tellsDay) }

    /// The same where all that is told happened today; else each time has its day, so that nobody takes one day's for another's.
    package func telling(_ range: Range<Instant>) -> ClockWords {
        let today = zone.date(at: now)
        let isToday = zone.date(at: range.lowerBound) == today && zone.date(at: range.upperBound) == today
        return ClockWords(zone, now: now, tellsDay: tellsDay || !isToday)
    }

    package func text(_ instant: Instant) -> String {
        let date = zone.date(at: instant)
        let today = zone.date(at: now)
        if date == today, !tellsDay { return clock(instant) }
        return clock(instant) + " on " + (date.year == today.year ? dayOfYear(date) : day(instant))
    }

    /// "from 14:02 GMT to 14:42 GMT"; a day that both are on is told once.
    package func span(_ range: Range<Instant>, _ before: String, _ between: String) -> String {
        let isOneDay = zone.date(at: range.lowerBound) == zone.date(at: range.upperBound)
        return "\(before) \(isOneDay ? clock(range.lowerBound) : text(range.lowerBound)) \(between) \(text(range.upperBound))"
    }

    /// A time that means the same whenever it is read: "2026-11-20 14:02" on the page's clock, in UTC where that shows it twice.
    package func lasting(_ instant: Instant) -> String {
        let civil = zone.civil(at: instant)
        return zone.instants(showing: civil).count == 1 ? "\(civil.date.text) \(civil.clockText)" : instant.contentText
    }

    /// "14:02 GMT".
    package func clock(_ instant: Instant) -> String { zone.clockText(at: instant) }

    /// "19 November 2026".
    package func day(_ instant: Instant) -> String {
        let date = zone.date(at: instant)
        return "\(dayOfYear(date)) \(date.year)"
    }

    /// "19 November".
    package func dayOfYear(_ date: CivilDate) -> String { "\(date.day) \(Self.months[date.month - 1])" }

    /// "Sunday 6 December 2026, from 06:00 CET to 08:00 CET"; a window over several days tells each.
    package func window(_ range: Range<Instant>) -> String {
        let (first, last) = (zone.date(at: range.lowerBound), zone.date(at: range.upperBound))
        if first == last { return "\(weekday(first)), from \(clock(range.lowerBound)) to \(clock(range.upperBound))" }
        return "\(weekday(first)), \(clock(range.lowerBound)), to \(weekday(last)), \(clock(range.upperBound))"
    }

    /// "08:00 CET", with its day where that is not another moment's or today.
    package func dayClock(_ instant: Instant, besides other: Instant) -> String {
        let day = zone.date(at: instant)
        if day == zone.date(at: other), day == zone.date(at: now) { return clock(instant) }
        return "\(clock(instant)) on \(weekday(day))"
    }

    /// "Sunday 6 December 2026".
    private func weekday(_ date: CivilDate) -> String { "\(Self.weekdays[date.weekday]) \(dayOfYear(date)) \(date.year)" }

    /// From Monday, as `CivilDate.weekday` counts.
    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}
