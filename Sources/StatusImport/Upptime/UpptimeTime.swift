import Basics
import StatusModel

/// A time as JavaScript writes and reads them: `Fri Dec 18 2020 10:45:38 GMT+0000 (Coordinated Universal Time)`, ISO 8601 in its many
/// forms, with or without a zone.
struct UpptimeTime {
    var instant: Instant
    /// Without one, UTC was taken.
    var hasZone: Bool

    init?(_ text: String) {
        let text = text.trimmedOfWhiteSpace
        if let instant = try? readTime(text) {
            (self.instant, hasZone) = (instant, true)
        } else if let time = UpptimeTime(numbers: text) ?? UpptimeTime(words: text) {
            self = time
        } else {
            return nil
        }
    }

    private init?(_ date: CivilDate, _ secondOfDay: Int, zone: String) {
        let zone = zone.trimmedOfWhiteSpace
        guard let offset = zone.isEmpty ? 0 : offsetFromUTC(zone) else { return nil }
        instant = Instant(date, secondsIntoDay: secondOfDay) - TimeSpan(seconds: offset)
        hasZone = !zone.isEmpty
    }

    /// `2021-02-24`, `2021-02-24T13:00`, `2021-02-24 13:00:00.220 +0100`.
    private init?(numbers text: String) {
        var scanner = ByteScanner(text)
        guard let year = scanner.number(digits: 4), scanner.take(UInt8(ascii: "-")), let month = scanner.number(atMost: 2),
            scanner.take(UInt8(ascii: "-")), let day = scanner.number(atMost: 2), year >= 1970,
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        if scanner.isAtEnd {
            self.init(date, 0, zone: "")
        } else {
            guard scanner.take(UInt8(ascii: "T")) || scanner.take(UInt8(ascii: " ")), let second = secondOfDay(&scanner) else { return nil }
            self.init(date, second, zone: scanner.rest)
        }
    }

    /// `Fri Dec 18 2020 10:45:38 GMT+0000 (…)`, `Fri, 18 Dec 2020 10:45:38 GMT`, `Feb 24, 2021 13:00 UTC`.
    private init?(words text: String) {
        let text = text.split(separator: "(").first.map { String($0) } ?? ""
        var words = text.split { $0 == " " || $0 == "," }.map { String($0) }
        if words.count > 4, monthNumber(words[0]) == nil, Int(words[0]) == nil { words.removeFirst() }
        guard words.count >= 4 else { return nil }
        let (monthName, dayText) = monthNumber(words[0]) == nil ? (words[1], words[0]) : (words[0], words[1])
        guard let month = monthNumber(monthName), let day = Int(dayText), let year = Int(words[2]), year >= 1970,
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        var scanner = ByteScanner(words[3])
        guard let second = secondOfDay(&scanner), scanner.isAtEnd else { return nil }
        self.init(date, second, zone: words[4...].joined(separator: " "))
    }
}

private func secondOfDay(_ scanner: inout ByteScanner) -> Int? {
    guard let hour = scanner.number(atMost: 2), scanner.take(UInt8(ascii: ":")), let minute = scanner.number(digits: 2) else { return nil }
    var second = 0
    if scanner.take(UInt8(ascii: ":")) {
        guard let number = scanner.number(digits: 2) else { return nil }
        second = number
        if scanner.take(UInt8(ascii: ".")), !scanner.skipDigits() { return nil }
    }
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return hour * 3_600 + minute * 60 + second
}

/// Seconds ahead of UTC: of `Z`, `UTC`, `GMT`, `GMT+0100`, `+01:00`, `-0500`, `+01`.
private func offsetFromUTC(_ zone: String) -> Int? {
    if ["Z", "z", "UTC", "GMT"].contains(zone) { return 0 }
    let digits = zone.hasPrefix("GMT") || zone.hasPrefix("UTC") ? String(zone.dropFirst(3)) : zone
    guard let sign = digits.first, sign == "+" || sign == "-" else { return nil }
    let numbers = digits.dropFirst().filter { $0 != ":" }
    guard numbers.utf8.allSatisfy(\.isDigit), numbers.count == 2 || numbers.count == 4, let number = Int(numbers) else { return nil }
    let (hours, minutes) = numbers.count == 2 ? (number, 0) : (number / 100, number % 100)
    guard hours <= 14, minutes < 60 else { return nil }
    return (hours * 60 + minutes) * (sign == "-" ? -60 : 60)
}

private func monthNumber(_ name: String) -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex(of: String(name.lowercased().prefix(3))).map { $0 + 1 }.flatMap { name.count >= 3 ? $0 : nil }
}
