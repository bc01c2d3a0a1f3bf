/// How clocks change in every year to come, as the last line of a zone's file says it: "GMT0BST,M3.5.0/1,M10.5.0".
///
/// The form is that of POSIX for `TZ`, with the hours beyond a day that RFC 8536 adds in section 3.3.1.
struct ClockRule: Sendable {
    private(set) var standard: ClockSetting
    private var summer: Summer?

    private struct Summer: Sendable {
        var setting: ClockSetting
        var start: DayOfYear
        var end: DayOfYear
    }

    /// Nil where the text is no such rule.
    init?(_ text: String) {
        var scanner = RuleScanner(text)
        guard let name = scanner.letters(), let behind = scanner.time(mostHours: 24) else { return nil }
        standard = ClockSetting(offset: -behind, letters: name)
        if scanner.isAtEnd { return }
        guard let summerName = scanner.letters() else { return nil }
        var offset = standard.offset + 3_600
        if !scanner.isAtEnd, !scanner.isAt(UInt8(ascii: ",")) {
            guard let behind = scanner.time(mostHours: 24) else { return nil }
            offset = -behind
        }
        guard scanner.take(UInt8(ascii: ",")), let start = scanner.dayOfYear(), scanner.take(UInt8(ascii: ",")),
            let end = scanner.dayOfYear(), scanner.isAtEnd
        else { return nil }
        summer = Summer(setting: ClockSetting(offset: offset, letters: summerName), start: start, end: end)
    }

    func setting(at instant: Instant) -> ClockSetting {
        let year = instant.civil(offset: standard.offset).date.year
        return changes(inYears: year - 1...year + 1).last { $0.at <= instant }?.setting ?? standard
    }

    /// In order. Where one summer ends as the next begins, as where it is never anything else, it goes on.
    func changes(inYears years: ClosedRange<Int>) -> [ClockChange] {
        guard let summer else { return [] }
        return years.flatMap { year -> [(change: ClockChange, begins: Bool)] in
            let start = summer.start.moment(in: year, offset: standard.offset)
            let end = summer.end.moment(in: year, offset: summer.setting.offset)
            return [
                end.map { (ClockChange(at: $0, setting: standard), false) },
                start.map { (ClockChange(at: $0, setting: summer.setting), true) },
            ].compactMap { $0 }
        }
        .sorted { $0.change.at == $1.change.at ? !$0.begins && $1.begins : $0.change.at < $1.change.at }.map(\.change)
    }
}

/// A day that comes in every year, and the time by the clock on it.
private struct DayOfYear: Sendable {
    enum Day: Sendable {
        /// 1 to 365; 29 February is never counted.
        case numbered(Int)
        /// 0 to 365; 29 February counts.
        case counted(Int)
        /// The first to fourth such weekday of a month, or the last, which is 5. Sunday is 0.
        case weekday(Int, week: Int, month: Int)
    }

    var day: Day
    /// May be before midnight or on a later day.
    var seconds: Int

    /// Nil for a year that no date has.
    func moment(in year: Int, offset: Int) -> Instant? {
        date(in: year).map { Instant($0, secondsIntoDay: seconds - offset) }
    }

    private func date(in year: Int) -> CivilDate? {
        guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return nil }
        switch day {
        case .counted(let days): return newYear.adding(days: days)
        case .numbered(let number):
            let isLeapYear = CivilDate(year: year, month: 2, day: 29) != nil
            return newYear.adding(days: isLeapYear && number > 59 ? number : number - 1)
        case .weekday(let weekday, let week, let month):
            guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
            // CivilDate counts weekdays from Monday.
            let toFirst = (weekday + 6 - first.weekday) % 7
            let date = first.adding(days: toFirst + (week - 1) * 7)
            return date.month == month ? date : date.adding(days: -7)
        }
    }
}

/// Reads the parts of a rule, each nil where it is not there.
private struct RuleScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }
    func isAt(_ byte: UInt8) -> Bool { rest.first == byte }

    mutating func take(_ byte: UInt8) -> Bool {
        guard isAt(byte) else { return false }
        rest.removeFirst()
        return true
    }

    /// "GMT", or "<+0530>" for what is no letters.
    mutating func letters() -> String? {
        let isQuoted = take(UInt8(ascii: "<"))
        let name = rest.prefix { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
            default: false
            }
        }
        rest = rest[name.endIndex...]
        guard name.count >= 3, !isQuoted || take(UInt8(ascii: ">")) else { return nil }
        return String(Substring(name))
    }

    /// "-3:30", "167", in seconds.
    mutating func time(mostHours: Int) -> Int? {
        let isBefore = take(UInt8(ascii: "-"))
        if !isBefore { _ = take(UInt8(ascii: "+")) }
        guard let hours = number(atMost: mostHours) else { return nil }
        var seconds = hours * 3_600
        for unit in [60, 1] where isAt(UInt8(ascii: ":")) {
            guard take(UInt8(ascii: ":")), let count = number(atMost: 59) else { return nil }
            seconds += count * unit
        }
        return isBefore ? -seconds : seconds
    }

    /// "M3.5.0/1", "J60", "59". Without a time it is two o'clock.
    mutating func dayOfYear() -> DayOfYear? {
        guard let day = day() else { return nil }
        guard take(UInt8(ascii: "/")) else { return DayOfYear(day: day, seconds: 7_200) }
        return time(mostHours: 167).map { DayOfYear(day: day, seconds: $0) }
    }

    private mutating func day() -> DayOfYear.Day? {
        if take(UInt8(ascii: "J")) { return number(from: 1, atMost: 365).map { .numbered($0) } }
        guard take(UInt8(ascii: "M")) else { return number(atMost: 365).map { .counted($0) } }
        guard let month = number(from: 1, atMost: 12), take(UInt8(ascii: ".")), let week = number(from: 1, atMost: 5),
            take(UInt8(ascii: ".")), let weekday = number(atMost: 6)
        else { return nil }
        return .weekday(weekday, week: week, month: month)
    }

    private mutating func number(from least: Int = 0, atMost most: Int) -> Int? {
        let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard let number = Int(Substring(digits)), (least...most).contains(number) else { return nil }
        rest = rest[digits.endIndex...]
        return number
    }
}
