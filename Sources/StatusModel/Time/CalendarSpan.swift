import Basics

/// A stretch of the calendar: months are as long as they are.
package struct CalendarSpan: Sendable, Equatable {
    package var months: Int
    package var days: Int

    package init(months: Int = 0, days: Int = 0) { (self.months, self.days) = (months, days) }

    /// "1 year 6 months", "90 days".
    package var words: String { parts.map { counted($0.0, $0.1) }.joined(separator: " ") }

    /// As content files write it: "1y6mo", "90d".
    package var shorthand: String {
        [(months / 12, "y"), (months % 12, "mo"), (days, "d")].filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    }

    /// The same behind "every": "year", "6 months".
    package var turn: String {
        let parts = parts
        return parts.count == 1 && parts[0].0 == 1 ? parts[0].1 : words
    }

    private var parts: [(Int, String)] {
        [(months / 12, "year"), (months % 12, "month"), (days, "day")].filter { $0.0 > 0 }
    }
}

extension CivilDate {
    /// The same day of a later month, or its last day where it has no such day; then so many days more.
    package func adding(_ span: CalendarSpan) -> CivilDate {
        let month = year * 12 + self.month - 1 + span.months
        for day in stride(from: day, through: 1, by: -1) {
            if let date = CivilDate(year: month / 12, month: month % 12 + 1, day: day) { return date.adding(days: span.days) }
        }
        return adding(days: span.days)
    }
}

extension Zone {
    /// When its clocks show the same time of day so much of the calendar later; what they skip then is as early as they can show it.
    package func moment(_ span: CalendarSpan, after start: Instant) -> Instant {
        let civil = civil(at: start)
        let date = civil.date.adding(span)
        return instants(showing: CivilTime(date, secondOfDay: civil.secondOfDay)).first
            ?? startOfDay(date) + TimeSpan(seconds: civil.secondOfDay)
    }
}

/// Reads a stretch of the calendar: `1y`, `6mo`, `90d`, `1y6mo`. Units come largest first and each once; at most ten years.
package func readCalendarSpan(_ text: String) throws(ValueError) -> CalendarSpan {
    var shape: ValueError { ValueError(message: "'\(text)' is not a stretch of the calendar that can be read; write it as 1y, 6mo or 90d") }
    var scanner = ByteScanner(text)
    var units: [(letters: [UInt8], months: Int, days: Int)] = [(Array("y".utf8), 12, 0), (Array("mo".utf8), 1, 0), (Array("d".utf8), 0, 1)]
    var span = CalendarSpan()
    repeat {
        guard let number = scanner.number(atMost: 4) else { throw shape }
        guard let unit = units.firstIndex(where: { scanner.take($0.letters) }) else { throw shape }
        span.months += number * units[unit].months
        span.days += number * units[unit].days
        units.removeSubrange(...unit)
    } while !scanner.isAtEnd
    guard span != CalendarSpan() else { throw ValueError(message: "'\(text)' is no time at all; write how long it is, such as 1y") }
    guard span.months <= 120, span.days <= 3_660 else { throw ValueError(message: "'\(text)' is more than ten years; write such as 1y") }
    return span
}

extension ByteScanner {
    fileprivate mutating func take(_ letters: [UInt8]) -> Bool {
        var ahead = self
        for letter in letters where !ahead.take(letter) { return false }
        self = ahead
        return true
    }
}
