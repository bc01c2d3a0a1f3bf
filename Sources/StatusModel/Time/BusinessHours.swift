/// The hours of a week in which people are at work. What is owed in business hours is counted in these alone.
package struct BusinessHours: Sendable {
    /// 0 is Monday.
    package let weekdays: Set<Int>
    /// Seconds of the day, by the zone's clocks: at most 0..<86,400.
    package let secondsOfDay: Range<Int>
    package let zone: Zone

    package init(weekdays: Set<Int>, secondsOfDay: Range<Int>, zone: Zone) {
        (self.weekdays, self.secondsOfDay, self.zone) = (weekdays, secondsOfDay, zone)
    }

    /// The length of a working day.
    package var day: TimeSpan { TimeSpan(seconds: secondsOfDay.count) }

    /// How much of the time between two moments lies in these hours.
    package func time(from start: Instant, to end: Instant) -> TimeSpan {
        var (open, start) = (0, start)
        while start < end {
            let stop = nextClockChange(after: start, until: end)
            let offset = zone.offset(at: start)
            open += openSeconds(until: stop.seconds + offset) - openSeconds(until: start.seconds + offset)
            start = stop
        }
        return TimeSpan(seconds: open)
    }

    /// The first moment by which so much of these hours has passed since another. Looks some years ahead, and no further.
    package func moment(_ span: TimeSpan, after start: Instant) -> Instant {
        guard span > .zero else { return start }
        var (low, high) = (TimeSpan.zero, span)
        while time(from: start, to: start + high) < span {
            if high > Self.furthest { return start + high }
            (low, high) = (high, high + high)
        }
        while high.seconds - low.seconds > 1 {
            let middle = TimeSpan(seconds: (low.seconds + high.seconds) / 2)
            if time(from: start, to: start + middle) < span { low = middle } else { high = middle }
        }
        return start + high
    }

    private static let furthest: TimeSpan = .days(10 * 366)

    /// Where the offset that holds at `start` ends, if that is before `end`. No zone changes its clocks there and back within a week.
    private func nextClockChange(after start: Instant, until end: Instant) -> Instant {
        let offset = zone.offset(at: start)
        var (low, high) = (start, min(start + .days(7), end))
        while zone.offset(at: high) == offset {
            if high == end { return end }
            (low, high) = (high, min(high + .days(7), end))
        }
        while high.seconds - low.seconds > 1 {
            let middle = Instant(seconds: (low.seconds + high.seconds) / 2)
            if zone.offset(at: middle) == offset { low = middle } else { high = middle }
        }
        return high
    }

    /// Of a calendar that never changes its clocks: how many seconds of these hours there are between a Monday long ago and a second of it.
    private func openSeconds(until local: Int) -> Int {
        let sinceMonday = local - Self.firstMonday
        let week = sinceMonday / Self.week
        let rest = sinceMonday - week * Self.week
        return weekdays.reduce(week * weekdays.count * secondsOfDay.count) { open, weekday in
            open + min(max(rest - weekday * 86_400 - secondsOfDay.lowerBound, 0), secondsOfDay.count)
        }
    }

    private static let week = 7 * 86_400
    /// Monday, 29 December 1969, less four thousand years, so that no moment of the calendar is before it.
    private static let firstMonday = -3 * 86_400 - 208_720 * week
}

extension BusinessHours: Equatable {
    package static func == (a: BusinessHours, b: BusinessHours) -> Bool {
        (a.weekdays, a.secondsOfDay, a.zone.identifier) == (b.weekdays, b.secondsOfDay, b.zone.identifier)
    }
}

extension BusinessHours {
    /// As `site.yml` writes them, from Monday to Sunday.
    package static let weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// "mon, tue, wed, thu, fri from 09:00 to 17:00, Europe/London".
    package var words: String {
        let days = Self.weekdayNames.indices.filter(weekdays.contains).map { Self.weekdayNames[$0] }
        return "\(days.joined(separator: ", ")) from \(Self.clock(secondsOfDay.lowerBound)) to \(Self.clock(secondsOfDay.upperBound)), "
            + zone.identifier
    }

    private static func clock(_ second: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(second / 3_600)):\(two(second % 3_600 / 60))"
    }
}
