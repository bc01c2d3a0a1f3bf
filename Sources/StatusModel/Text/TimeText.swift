import Basics
import Diagnostics

/// Reads a time: `YYYY-MM-DD HH:MM ZONE` or RFC 3339. Seconds are kept, fractions dropped. A time without a zone is refused, as is
/// one that a clock change skips or repeats.
package func readTime(_ text: String) throws(ValueError) -> Instant {
    var scanner = ByteScanner(text)
    let date = try readDate(&scanner, of: text)
    guard scanner.take(UInt8(ascii: "T")) || scanner.take(UInt8(ascii: "t")) || scanner.take(UInt8(ascii: " ")) else {
        throw ValueError(message: "'\(text)' has no time of day; write it as \(date.text) 14:30 UTC")
    }
    let secondOfDay = try readTimeOfDay(&scanner, of: text)
    _ = scanner.take(UInt8(ascii: " "))
    let zone = scanner.rest
    let civil = CivilTime(date, secondOfDay: secondOfDay)
    if zone.isEmpty {
        throw ValueError(message: "'\(text)' has no time zone; write 'UTC' behind it, or a place such as 'Europe/London'")
    }
    if zone == "UTC" || zone == "Z" || zone == "z" { return Instant(date, secondsIntoDay: secondOfDay) }
    if let first = zone.utf8.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
        return Instant(date, secondsIntoDay: secondOfDay) - TimeSpan(seconds: try readOffset(zone))
    }
    return try instant(showing: civil, zoneName: zone, of: text)
}

/// Reads a day: `YYYY-MM-DD`.
package func readDate(_ text: String) throws(ValueError) -> CivilDate {
    var scanner = ByteScanner(text)
    let date = try readDate(&scanner, of: text)
    guard scanner.rest.isEmpty else {
        throw ValueError(message: "'\(text)' is more than a day; write only \(date.text)", suggestion: date.text)
    }
    return date
}

private func readDate(_ scanner: inout ByteScanner, of text: String) throws(ValueError) -> CivilDate {
    guard let year = scanner.number(digits: 4), scanner.take(UInt8(ascii: "-")), let month = scanner.number(digits: 2),
        scanner.take(UInt8(ascii: "-")), let day = scanner.number(digits: 2)
    else {
        throw ValueError(message: "'\(text)' is not a date that can be read; write it as 2026-11-20, and a time as 2026-11-20 14:30 UTC")
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
        throw ValueError(message: "'\(text)' names a day that doesn't exist; check the month and the day")
    }
    if year < 1970 { throw ValueError(message: "'\(text)' is before 1970; check the year") }
    return date
}

private func readTimeOfDay(_ scanner: inout ByteScanner, of text: String) throws(ValueError) -> Int {
    guard let hour = scanner.number(digits: 2), scanner.take(UInt8(ascii: ":")), let minute = scanner.number(digits: 2) else {
        throw ValueError(message: "'\(text)' has no time of day that can be read; write it as 14:30")
    }
    var second = 0
    if scanner.take(UInt8(ascii: ":")) {
        guard let number = scanner.number(digits: 2) else { throw ValueError(message: "'\(text)' has no seconds after the last ':'") }
        second = number
        if scanner.take(UInt8(ascii: ".")), !scanner.skipDigits() {
            throw ValueError(message: "'\(text)' has no digits after the '.'")
        }
    }
    guard hour < 24, minute < 60, second < 60 else {
        throw ValueError(message: "'\(text)' is not a time of day; hours go to 23 and minutes and seconds to 59")
    }
    return hour * 3_600 + minute * 60 + second
}

/// `±HH:MM`, in seconds. No place is further than 14 hours ahead of UTC or 12 behind.
private func readOffset(_ text: String) throws(ValueError) -> Int {
    var scanner = ByteScanner(text)
    let isBehind = scanner.take(UInt8(ascii: "-"))
    if !isBehind { _ = scanner.take(UInt8(ascii: "+")) }
    guard let hours = scanner.number(digits: 2), scanner.take(UInt8(ascii: ":")), let minutes = scanner.number(digits: 2),
        scanner.rest.isEmpty, minutes < 60, hours * 60 + minutes <= (isBehind ? 12 : 14) * 60
    else { throw ValueError(message: "'\(text)' is not an offset from UTC; write it as +01:00") }
    return (hours * 60 + minutes) * (isBehind ? -60 : 60)
}

private func instant(showing civil: CivilTime, zoneName: String, of text: String) throws(ValueError) -> Instant {
    guard let zone = Zone(identifier: zoneName) else {
        if let fault = Zone.fault(of: zoneName) { throw ValueError(message: fault) }
        if let meanings = meanings(ofAbbreviation: zoneName) {
            throw ValueError(message: "'\(zoneName)' could mean \(meanings.joined(separator: " or ")); write one of those")
        }
        let nearest = nearestName(to: zoneName, among: Zone.knownIdentifiers)
        let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "write 'UTC', an offset such as +01:00, or a place such as 'Europe/London'"
        throw ValueError(message: "'\(zoneName)' is not a time zone; \(wayOut)")
    }
    let instants = zone.instants(showing: civil)
    if instants.count == 1, let only = instants.first { return only }
    let clock = "\(civil.date.text) \(civil.clockText)"
    guard let first = instants.first, let last = instants.last else {
        let skippedAt = Instant(civil.date, secondsIntoDay: civil.secondOfDay)
        let offsets = [zone.offset(at: skippedAt - .days(1)), zone.offset(at: skippedAt + .days(1))].map(offsetText)
        throw ValueError(
            message:
                "\(clock) doesn't exist in \(zone.identifier): the clocks went forward; write it with an offset, \(offsets[0]) or \(offsets[1])"
        )
    }
    let choices = [first, last].map { "\(clock) \(offsetText(zone.offset(at: $0)))" }
    throw ValueError(
        message: "\(clock) came twice in \(zone.identifier): the clocks went back; write '\(choices[0])' or '\(choices[1])'")
}

/// What an abbreviation that people write for a zone could mean; nil for any other text.
package func meanings(ofAbbreviation name: String) -> [String]? { ambiguousAbbreviations[name.uppercased()] }

/// Abbreviations that people write, and the zones each could mean.
private let ambiguousAbbreviations: [String: [String]] = [
    "GMT": ["UTC", "Europe/London"],
    "BST": ["Europe/London", "Asia/Dhaka", "+01:00"],
    "IST": ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
    "EST": ["America/New_York", "-05:00"],
    "EDT": ["America/New_York", "-04:00"],
    "ET": ["America/New_York"],
    "CST": ["America/Chicago", "Asia/Shanghai", "America/Havana"],
    "CDT": ["America/Chicago", "America/Havana"],
    "CT": ["America/Chicago"],
    "MST": ["America/Denver", "America/Phoenix"],
    "MDT": ["America/Denver"],
    "MT": ["America/Denver"],
    "PST": ["America/Los_Angeles", "Asia/Manila"],
    "PDT": ["America/Los_Angeles"],
    "PT": ["America/Los_Angeles"],
    "AST": ["America/Halifax", "Asia/Riyadh"],
    "WET": ["Europe/Lisbon"],
    "CET": ["Europe/Berlin", "+01:00"],
    "CEST": ["Europe/Berlin", "+02:00"],
    "EET": ["Europe/Helsinki", "Africa/Cairo"],
    "EEST": ["Europe/Helsinki"],
    "MSK": ["Europe/Moscow"],
    "SGT": ["Asia/Singapore"],
    "HKT": ["Asia/Hong_Kong"],
    "JST": ["Asia/Tokyo"],
    "KST": ["Asia/Seoul"],
    "AEST": ["Australia/Sydney", "Australia/Brisbane"],
    "AEDT": ["Australia/Sydney"],
    "ACST": ["Australia/Adelaide", "Australia/Darwin"],
    "AWST": ["Australia/Perth"],
    "NZST": ["Pacific/Auckland"],
    "NZDT": ["Pacific/Auckland"],
    "BRT": ["America/Sao_Paulo"],
    "SAST": ["Africa/Johannesburg"],
]

extension Instant {
    /// As content files write a time: `2026-11-20 14:31 UTC`. Seconds are dropped.
    package var contentText: String {
        let civil = civil(offset: 0)
        return "\(civil.date.text) \(civil.clockText) UTC"
    }

    /// Where its minute starts: files keep whole minutes.
    package var startOfMinute: Instant { Instant(seconds: seconds - (seconds % 60 + 60) % 60) }
}
