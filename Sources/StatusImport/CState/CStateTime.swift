import Basics
import StatusModel

/// A moment as somebody wrote it by hand, in whatever form.
struct CStateTime: Equatable {
    var moment: Instant
    /// Whether only a day is told, and the moment is where it begins.
    var isDay = false
    /// Seconds ahead of UTC, where that is told.
    private(set) var offset: Int?
    private var local: Instant
    private var isWithoutZone = false
    /// What isn't said or isn't as usual, for remarks: "no time zone is given: read in UTC, as Hugo does".
    var doubts: [String] = []

    /// Nil where it isn't sure what was meant: an hour 28, a day 94, `03.04.2023x`.
    init?(_ text: String, in zone: Zone) {
        var reader = TimeReader(Array(text.trimmedOfWhiteSpace.utf8))
        guard let date = reader.date() else { return nil }
        let separator = reader.separator()
        var second = 0
        if let clock = reader.clock() { second = clock } else if !reader.isAtEnd { return nil } else { isDay = true }
        guard let offset = reader.zone() else { return nil }
        if isDay, separator { return nil }
        // `24:00` is where the next day begins.
        let civil = CivilTime(second == 86_400 ? date.adding(days: 1) : date, secondOfDay: second % 86_400)
        local = Instant(civil.date, secondsIntoDay: civil.secondOfDay)
        switch offset {
        case .seconds(let seconds): (moment, self.offset) = (local - TimeSpan(seconds: seconds), seconds)
        case .none, .unsure:
            moment = zone.instants(showing: civil).first ?? local - TimeSpan(seconds: zone.offset(at: local))
            doubts.append(Self.doubt(offset, zone, moment))
            if case .none = offset { isWithoutZone = true }
        }
        if isDay { doubts = ["only a day is given: from its beginning in \(zone.identifier)"] }
        if reader.isUnusual { doubts.append("a time is written in no usual form, and is clear all the same") }
        doubts.removeAll(where: \.isEmpty)
        if date.year < 1970 { return nil }
    }

    /// The same with the zone of another; nil where it has its own, or is only a day.
    func read(offset: Int) -> CStateTime? {
        guard isWithoutZone, !isDay else { return nil }
        var time = self
        (time.moment, time.isWithoutZone, time.offset) = (local - TimeSpan(seconds: offset), false, offset)
        time.doubts.removeAll { $0.hasPrefix("no time zone is given") }
        return time
    }

    private static func doubt(_ offset: TimeReader.Offset, _ zone: Zone, _ moment: Instant) -> String {
        guard case .unsure(let name) = offset else { return "no time zone is given: read in \(zone.identifier), as Hugo does" }
        if zone.abbreviation(at: moment).uppercased() == name { return "" }
        return "'\(name)' is the name of several time zones: read in \(zone.identifier)"
    }
}

/// Reads a time from its start to its end.
private struct TimeReader {
    enum Offset {
        case none
        case seconds(Int)
        /// Letters that don't say which zone they mean.
        case unsure(String)
    }

    private let bytes: [UInt8]
    private var index = 0
    private(set) var isUnusual = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }
    var isAtEnd: Bool { index == bytes.count }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard byte == UInt8(ascii: sign) else { return false }
        index += 1
        return true
    }

    private mutating func number(digits: ClosedRange<Int>) -> Int? {
        let run = bytes[index...].prefix(while: \.isDigit)
        guard digits.contains(run.count) else { return nil }
        index += run.count
        return Int(run.string)
    }

    /// `2023-07-23`, `2023/7/3`; `23.07.2023` where it can't be the month first.
    mutating func date() -> CivilDate? {
        let digits = bytes.prefix(while: \.isDigit).count
        guard let first = number(digits: 1...4), let sign = byte, Array("-/.".utf8).contains(sign) else { return nil }
        index += 1
        guard let middle = number(digits: 1...2), byte == sign else { return nil }
        index += 1
        if digits == 4 {
            isUnusual = sign != UInt8(ascii: "-")
            return number(digits: 1...2).flatMap { CivilDate(year: first, month: middle, day: $0) }
        }
        isUnusual = true
        guard digits <= 2, sign == UInt8(ascii: "."), first > 12 || first == middle else { return nil }
        return number(digits: 4...4).flatMap { CivilDate(year: $0, month: middle, day: first) }
    }

    /// What stands between day and time, and whether something does.
    mutating func separator() -> Bool {
        let start = index
        if take("T") || take("t") { return true }
        // `2023-07-12Z11:30`
        if bytes[index...].starts(with: "Z".utf8), index + 1 < bytes.count, bytes[index + 1].isDigit {
            (index, isUnusual) = (index + 1, true)
            return true
        }
        while take(" ") {}
        return index > start
    }

    /// Seconds into the day; nil where there is no time, or none that a clock shows.
    mutating func clock() -> Int? {
        let start = index
        // `015:00` is 15:00.
        guard let hour = number(digits: 1...3), take(":"), let minute = number(digits: 1...2), hour <= 24, minute < 60 else {
            index = start
            return nil
        }
        if bytes[start..<index].prefix(while: \.isDigit).count != 2 { isUnusual = true }
        var second = 0
        if take(":") {
            guard let read = number(digits: 1...2), read < 60 else { return nil }
            second = read
        }
        // Parts of a second, and what was left of one.
        if take(".") || take(",") {
            if bytes[index...].first?.isDigit != true { isUnusual = true }
            index += bytes[index...].prefix(while: \.isDigit).count
        }
        let seconds = hour * 3_600 + minute * 60 + second
        return halfOfDay(seconds, hour).flatMap { $0 <= 86_400 ? $0 : nil }
    }

    /// `3:04 PM`.
    private mutating func halfOfDay(_ seconds: Int, _ hour: Int) -> Int? {
        let start = index
        while take(" ") {}
        let word = bytes[index...].prefix(2).lowercasedString
        guard word == "am" || word == "pm", !(bytes[index...].dropFirst(2).first.map { $0.isLowercase || $0.isUppercase } ?? false) else {
            index = start
            return seconds
        }
        guard (1...12).contains(hour) else { return nil }
        (index, isUnusual) = (index + 2, true)
        return seconds - (hour == 12 ? 43_200 : 0) + (word == "pm" ? 43_200 : 0)
    }

    /// What is left: nothing, an offset or a zone's name. Nil where it is none of them.
    mutating func zone() -> Offset? {
        while take(" ") {}
        if isAtEnd { return Offset.none }
        if let sign = byte, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { return offset(isBehind: sign == UInt8(ascii: "-")) }
        let letters = bytes[index...].string.uppercased()
        guard letters.utf8.allSatisfy(\.isUppercase), (1...5).contains(letters.utf8.count) else { return nil }
        if letters.utf8.count > 1, letters != "UTC" { isUnusual = true }
        return clearZones[letters].map { .seconds($0) } ?? .unsure(letters)
    }

    private mutating func offset(isBehind: Bool) -> Offset? {
        index += 1
        let start = index
        guard var hours = number(digits: 1...4) else { return nil }
        var minutes = 0
        let digits = index - start
        if digits > 2 { (hours, minutes) = (hours / 100, hours % 100) }
        if digits <= 2, take(":") {
            guard let read = number(digits: 2...2) else { return nil }
            minutes = read
        }
        // `+0200 CEST` says it twice.
        while take(" ") {}
        let name = bytes[index...]
        guard name.allSatisfy(\.isUppercase), hours <= 14, minutes < 60 else { return nil }
        if digits == 1 || !name.isEmpty { isUnusual = true }
        let seconds = hours * 3_600 + minutes * 60
        return .seconds(isBehind ? -seconds : seconds)
    }
}

/// Names that mean one thing: those of RFC 5322 (4.3), and Europe's.
private let clearZones = [
    "Z": 0, "UTC": 0, "UT": 0, "GMT": 0, "EST": -18_000, "EDT": -14_400, "CST": -21_600, "CDT": -18_000, "MST": -25_200, "MDT": -21_600,
    "PST": -28_800, "PDT": -25_200, "WET": 0, "WEST": 3_600, "CET": 3_600, "CEST": 7_200, "EET": 7_200, "EEST": 10_800,
]
