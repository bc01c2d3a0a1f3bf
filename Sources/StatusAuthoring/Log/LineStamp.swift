import StatusModel

/// A time as it stands in a line: `14:02`, `[14:02]`, `2:02 PM`, `2026-11-20 14:02 UTC`.
struct LineStamp: Equatable {
    /// Nil where no date in numbers is there.
    var date: CivilDate?
    /// The day in words before it, such as "Nov 20, 2026".
    var day: DayLine?
    /// As it is written: with AM or PM, from 1 to 12.
    var hour: Int
    var minute: Int
    /// Nil where neither AM nor PM is written.
    var isAfternoon: Bool?
    /// As it is written; empty where none is.
    var zone = ""

    /// By a clock of 24 hours; an hour up to 12 without AM or PM is taken as it is.
    var secondOfDay: Int {
        let hour = isAfternoon.map { self.hour % 12 + ($0 ? 12 : 0) } ?? self.hour
        return hour * 3_600 + minute * 60
    }

    /// "14:02" or "2:02 PM", as it was written.
    var clock: String { "\(hour):\(minute < 10 ? "0" : "")\(minute)" + (isAfternoon.map { $0 ? " PM" : " AM" } ?? "") }
}

extension LineScanner {
    /// The time that the line begins with, and what separates it from the rest; nil, and nothing taken, where it begins with none.
    ///
    /// - Throws: `AuthoringError` where it does, and no clock or calendar has it.
    mutating func stamp() throws(AuthoringError) -> LineStamp? {
        let before = self
        let isBracketed = take("[")
        let day = writtenDay()
        let dayInWords = day == nil ? writtenDayInWords() : nil
        guard let (clock, isAfternoon) = writtenTime(isDotted: day != nil || dayInWords != nil) else {
            self = before
            return nil
        }
        let zone = writtenZone()
        if isBracketed {
            skipSpaces()
            guard take("]") else {
                self = before
                return nil
            }
        }
        let spaced = skipSpaces()
        let isSeparated = one(of: ":-–—|") != nil
        guard spaced || isSeparated || isBracketed || isAtEnd else {
            self = before
            return nil
        }
        skipSpaces()
        let date = try day?.date
        let most = isAfternoon == nil ? 0...23 : 1...12
        guard most.contains(clock.hour), clock.minute < 60 else {
            let text = LineStamp(hour: clock.hour, minute: clock.minute, isAfternoon: isAfternoon).clock
            throw AuthoringError("'\(text)' is no time of day; write it as 14:30, or as 2:30 PM")
        }
        return LineStamp(date: date, day: dayInWords, hour: clock.hour, minute: clock.minute, isAfternoon: isAfternoon, zone: zone)
    }

    /// A day in words, with what leads on to the time: "Nov 20, 2026 at", "Today at".
    private mutating func writtenDayInWords() -> DayLine? {
        guard rest.first?.isLetter == true || rest.first?.isNumber == true else { return nil }
        let words = rest.split(separator: " ")
        for count in (1...5).reversed() where count < words.count {
            var ahead = LineScanner(rest[words[count].startIndex...])
            guard ahead.writtenTime(isDotted: true) != nil else { continue }
            var day = words[..<count]
            if day.count > 1, ["at", "um", "à", "-", "–", "—"].contains(day.last?.lowercased()) { day.removeLast() }
            guard let first = day.first, let last = day.last, first.contains(where: \.isLetter) || day.count > 1,
                let line = DayLine(rest[first.startIndex..<last.endIndex].trimmed(of: ","))
            else { continue }
            self = LineScanner(rest[words[count].startIndex...])
            return line
        }
        return nil
    }

    /// `14:02`, `2:02 PM`, and with its half of the day `2.02pm` and `2pm`; `14h02`.
    ///
    /// - Parameter isDotted: whether `14.02` is a time, as behind a day.
    private mutating func writtenTime(isDotted: Bool) -> (clock: (hour: Int, minute: Int), isAfternoon: Bool?)? {
        let before = self
        if let clock = writtenClock() { return (clock, half()) }
        guard let hour = number(1...2) else { return nil }
        if take("h") {
            if let minute = number(2...2) { return ((hour.value, minute.value), nil) }
        } else {
            let minute = take(".") ? number(2...2) : nil
            let isAfternoon = half()
            if isAfternoon != nil || (isDotted && minute != nil) { return ((hour.value, minute?.value ?? 0), isAfternoon) }
        }
        self = before
        return nil
    }

    /// A day in numbers, with what leads on to the time.
    private mutating func writtenDay() -> WrittenDay? {
        let before = self
        guard let day = dayInNumbers() else { return nil }
        _ = take(",")
        if skipSpaces() || take("T") || take("t") { return day }
        self = before
        return nil
    }

    /// `2026-11-20`, `20.11.2026` or `11/20/2026`; a year of two digits is of this century.
    mutating func dayInNumbers() -> WrittenDay? {
        let before = self
        guard let first = number(1...4), let separator = one(of: "-./"), let second = number(1...2), take(separator),
            let third = number(1...4), third.digits == 4 || first.digits == 4 || (third.digits == 2 && first.digits < 3)
        else {
            self = before
            return nil
        }
        let isShort = first.digits < 3 && third.digits == 2
        return WrittenDay(
            numbers: [first.value, second.value, isShort ? 2_000 + third.value : third.value], separator: separator,
            isYearFirst: first.digits == 4, hasShortYear: isShort)
    }

    private mutating func writtenClock() -> (hour: Int, minute: Int)? {
        let before = self
        guard let hour = number(1...2), take(":"), let minute = number(2...2) else {
            self = before
            return nil
        }
        // Seconds are dropped, as files have none.
        let beforeSeconds = self
        if take(":"), number(2...2) != nil {
            if one(of: ".,") != nil { _ = number(1...9) }
        } else {
            self = beforeSeconds
        }
        return (hour.value, minute.value)
    }

    /// AM or PM, in any spelling.
    private mutating func half() -> Bool? {
        var ahead = self
        ahead.skipSpaces()
        for (words, isAfternoon) in [(["a.m.", "am"], false), (["p.m.", "pm"], true)] {
            for word in words where ahead.rest.prefix(word.count).lowercased() == word {
                let next = ahead.rest.dropFirst(word.count).first
                if let next, next.isLetter || next.isNumber { continue }
                ahead.skip(word.count)
                self = ahead
                return isAfternoon
            }
        }
        return nil
    }

    /// A zone behind the time: `Z`, `UTC`, `+01:00`, a place, or letters that stand for one somewhere.
    private mutating func writtenZone() -> String {
        var ahead = self
        let isSpaced = ahead.skipSpaces()
        let word = String(ahead.rest.prefix { !" ]:|,".contains($0) || (":".contains($0) && "+-".contains(ahead.rest.first ?? " ")) })
        guard Self.isZone(word, isSpaced: isSpaced) else { return "" }
        ahead.skip(word.count)
        // "CT: rolled back" is somebody's initials.
        if isSpaced, word.allSatisfy(\.isLetter), ahead.rest.first == ":" { return "" }
        self = ahead
        return word
    }

    private static func isZone(_ word: String, isSpaced: Bool) -> Bool {
        if word == "Z" || word == "UTC" { return true }
        let offset = word.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        if word.first == "+" || word.first == "-" {
            return offset.count == 2 && offset.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isNumber) }
        }
        guard isSpaced else { return false }
        if word.contains("/") { return Zone(identifier: word) != nil }
        return word.allSatisfy { $0.isASCII && $0.isUppercase } && meanings(ofAbbreviation: word) != nil
    }
}

/// A day in numbers.
struct WrittenDay: Equatable {
    var numbers: [Int]
    var separator: Character
    var isYearFirst: Bool
    /// Of two digits.
    var hasShortYear = false

    var date: CivilDate {
        get throws(AuthoringError) {
            let text = (numbers[..<2] + [hasShortYear ? numbers[2] - 2_000 : numbers[2]]).map(String.init).joined(
                separator: String(separator))
            if hasShortYear, separator == "-" { throw AuthoringError("in '\(text)' nobody can tell the year; write the day as 2026-11-20") }
            if isYearFirst, let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) { return date }
            let (first, second, year) = (numbers[0], numbers[1], numbers[2])
            let dayFirst = isYearFirst ? nil : CivilDate(year: year, month: second, day: first)
            // Dots are written with the day before the month wherever they are written.
            let monthFirst = isYearFirst || separator != "/" ? nil : CivilDate(year: year, month: first, day: second)
            if let dayFirst, let monthFirst, dayFirst != monthFirst {
                throw AuthoringError("'\(text)' may be \(dayFirst.text) or \(monthFirst.text); write the day as \(dayFirst.text)")
            }
            if let date = dayFirst ?? monthFirst { return date }
            throw AuthoringError("'\(text)' names a day that doesn't exist; check the month and the day")
        }
    }
}
