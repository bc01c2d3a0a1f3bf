import Diagnostics

/// How planned work comes again.
package struct Repetition: Sendable {
    package enum Rhythm: Sendable, Equatable {
        case days(Int)
        case weeks(Int)
        /// On the same day of the month; a month that has no such day is left out.
        case months(Int)
        /// Once a month: the first is 1, the last -1. A weekday of 0 is Monday.
        case weekday(number: Int, weekday: Int)
    }

    package var rhythm: Located<Rhythm>
    /// The last day on which it may begin.
    package var until: Located<CivilDate>?
    /// Whose clocks it keeps to; the page's where none is named.
    package var zone: Located<Zone>?
    /// Days on which it doesn't take place.
    package var exceptions: [Located<CivilDate>]

    package init(
        rhythm: Located<Rhythm>, until: Located<CivilDate>? = nil, zone: Located<Zone>? = nil, exceptions: [Located<CivilDate>] = []
    ) {
        (self.rhythm, self.until, self.zone, self.exceptions) = (rhythm, until, zone, exceptions)
    }

    /// The days of the rhythm from a first one on, whatever `until` and `except` say: lazily, as there is no last.
    package static func days(_ rhythm: Rhythm, from first: CivilDate) -> some Sequence<CivilDate> {
        (0..<longest).lazy.compactMap { day($0, of: rhythm, from: first) }.filter { $0 >= first }
    }

    /// More than a page will ever see: every day for 270 years.
    private static let longest = 100_000

    private static func day(_ index: Int, of rhythm: Rhythm, from first: CivilDate) -> CivilDate? {
        switch rhythm {
        case .days(let count): return first.adding(days: index * count)
        case .weeks(let count): return first.adding(days: index * count * 7)
        case .months(let count):
            let month = first.month - 1 + index * count
            return CivilDate(year: first.year + month / 12, month: month % 12 + 1, day: first.day)
        case .weekday(let number, let weekday):
            let month = first.month - 1 + index
            return CivilDate(year: first.year + month / 12, month: month % 12 + 1, weekday: weekday, number: number)
        }
    }

    /// The least time from one start to the next.
    package var shortest: TimeSpan {
        switch rhythm.value {
        case .days(let count): .days(count)
        case .weeks(let count): .days(count * 7)
        case .months, .weekday: .days(28)
        }
    }
}

extension CivilDate {
    /// "The first Sunday of March". Nil for a year beyond 9999.
    ///
    /// - Parameters:
    ///   - weekday: 0 is Monday.
    ///   - number: 1 to 4, or -1 for the last.
    package init?(year: Int, month: Int, weekday: Int, number: Int) {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        let ahead = (weekday - first.weekday + 7) % 7
        if number > 0 {
            self = first.adding(days: ahead + (number - 1) * 7)
        } else {
            let fifth = first.adding(days: ahead + 28)
            self = fifth.month == month ? fifth : first.adding(days: ahead + 21)
        }
    }
}

/// One time of work that repeats.
package struct Occurrence: Sendable {
    /// The folder of the work.
    package var series: String
    /// The day on which it begins, where the work's clocks are.
    package var date: CivilDate
    /// When the first of all begins.
    package var first: Instant
    /// When the one before it begins, as the page tells only of the next one; earlier where an update told of it by then. Nil for the first.
    package var announced: Instant?

    package init(series: String, date: CivilDate, first: Instant, announced: Instant?) {
        (self.series, self.date, self.first, self.announced) = (series, date, first, announced)
    }
}

extension Repetition {
    /// The same without the days that have a folder of their own.
    package func without(daysOf folders: Set<String>, _ slug: String) -> Repetition {
        var rest = self
        for name in folders.sorted() where name != slug {
            guard let day = try? readDate(String(slug.isDated ? name.prefix(10) : name.suffix(10))), slug.occurrence(on: day) == name else {
                continue
            }
            rest.exceptions.append(Located(day, rhythm.place))
        }
        return rest
    }
}

extension String {
    /// "2026-12-13-care-of-the-database" of a folder "2026-12-06-care-of-the-database": as a folder of its own would be named.
    package func occurrence(on date: CivilDate) -> String { isDated ? date.text + dropFirst(10) : "\(self)-\(date.text)" }

    fileprivate var isDated: Bool { utf8.count > 11 && dropFirst(10).first == "-" && (try? readDate(String(prefix(10)))) != nil }
}
