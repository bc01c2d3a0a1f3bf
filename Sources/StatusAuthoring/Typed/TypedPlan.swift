import Basics
import StatusModel

/// A day and a time of day as people type them, before they are a moment.
struct TypedPlan {
    private enum Day {
        case date(CivilDate)
        /// 0 is today.
        case fromToday(Int)
        /// 0 is Monday.
        case weekday(Int)
        /// Whichever is the first.
        case any
    }

    private let text: String
    private let clock: ClockWords
    private let day: Day
    private let secondOfDay: Int
    private let zone: TypedZone

    /// - Throws: `AuthoringError` with the forms that there are.
    init(_ text: String, _ clock: ClockWords) throws(AuthoringError) {
        (self.text, self.clock) = (text, clock)
        var words = Self.words(of: text)
        guard let first = words.first else { throw Self.forms(text, clock) }
        let day = try Self.day(first)
        if day != nil { words.removeFirst() }
        if words.first?.lowercased() == "at" { words.removeFirst() }
        guard let time = words.first else { throw AuthoringError("'\(text)' has no time of day; write it as \(first) 06:00") }
        guard let parts = Self.timeOfDay(time) else { throw Self.forms(text, clock) }
        guard let second = parts.second else {
            throw AuthoringError("'\(time)' is not a time of day; hours go to 23 and minutes to 59")
        }
        let named = ([parts.rest] + words.dropFirst()).filter { !$0.isEmpty }.joined(separator: " ")
        (self.day, secondOfDay, zone) = (day ?? .any, second, TypedZone(named, clock))
    }

    private static func forms(_ text: String, _ clock: ClockWords) -> AuthoringError {
        AuthoringError(
            "'\(text)' is not a time that can be read; write it as \(clock.plannedExample), 'tomorrow 06:00', 'Sunday 06:00' or 06:00")
    }

    /// Commas, and the letter between a day and its time, are no more than spaces.
    private static func words(of text: String) -> [String] {
        var words = text.split { $0 == " " || $0 == "," }.map(String.init)
        if let first = words.first, first.utf8.count > 10, Array(first.utf8)[10] | 0x20 == UInt8(ascii: "t") {
            words.replaceSubrange(0..<1, with: [String(first.prefix(10)), String(first.dropFirst(11))])
        }
        return words
    }

    /// Nil where the word names no day.
    private static func day(_ word: String) throws(AuthoringError) -> Day? {
        let lower = word.lowercased()
        if lower == "today" { return .fromToday(0) }
        if lower == "tomorrow" { return .fromToday(1) }
        if lower.utf8.count >= 3, let weekday = ClockWords.weekdays.firstIndex(where: { $0.lowercased().hasPrefix(lower) }) {
            return .weekday(weekday)
        }
        if word.contains(":") || !word.contains("-") { return nil }
        do throws(ValueError) { return .date(try readDate(word)) } catch { throw AuthoringError(error.message) }
    }

    /// `6:00`, `06:00` or `06:00:00` with what stands right behind it; nil where there is none.
    private static func timeOfDay(_ word: String) -> (second: Int?, rest: String)? {
        let digits = word.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].count), parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
            return nil
        }
        let numbers = parts.compactMap { Int($0) }
        let isRight = numbers.count == parts.count && numbers[0] < 24 && numbers.dropFirst().allSatisfy { $0 < 60 }
        return (isRight ? numbers[0] * 3_600 + numbers[1] * 60 : nil, String(word.dropFirst(digits.count)))
    }

    /// - Parameter start: a weekday or a time of day alone is the first one after it.
    func instant(after start: Instant) throws(AuthoringError) -> Instant {
        let today = zone.date(at: clock.now)
        switch day {
        case .date(let date): return try only(zone.moments(civil(date), text), on: date)
        case .fromToday(let days): return try only(zone.moments(civil(today.adding(days: days)), text), on: today.adding(days: days))
        case .weekday, .any: break
        }
        let first = zone.date(at: start)
        for date in (0...14).map({ first.adding(days: $0) }) {
            if case .weekday(let weekday) = day, date.weekday != weekday { continue }
            let moments = try zone.moments(civil(date), text)
            if moments.isEmpty, date > first { return try only([], on: date) }
            let ahead = moments.filter { $0 > start }
            if !ahead.isEmpty { return try only(ahead, on: date) }
        }
        throw Self.forms(text, clock)
    }

    private func civil(_ date: CivilDate) -> CivilTime { CivilTime(date, secondOfDay: secondOfDay) }

    /// The one moment at which clocks show it.
    ///
    /// - Throws: `AuthoringError` with the way out where they never do, or do twice.
    private func only(_ moments: [Instant], on date: CivilDate) throws(AuthoringError) -> Instant {
        if moments.count == 1, let moment = moments.first { return moment }
        let place = "on \(clock.dayOfYear(date)) \(date.year) in \(zone.name)"
        let time = civil(date).clockText
        guard let first = moments.first, let last = moments.last else {
            let next = zone.clockInstead(of: civil(date))
            throw AuthoringError(
                "there is no \(time) \(place), as the clocks go forward; write \(next.date.text) \(next.clockText), or an earlier time")
        }
        let choices = zone.names(first, last).map { "'\(date.text) \(time) \($0)'" }
        throw AuthoringError("\(time) comes twice \(place), as the clocks go back; write \(choices.joined(separator: " or "))")
    }
}
