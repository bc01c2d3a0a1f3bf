import Basics
import Diagnostics
import StatusModel

enum HoursKey: String, ContentKeys {
    case days, from, to, zone
}

/// Reads `hours`: `{days: mon-fri, from: 09:00, to: 17:00, zone: Europe/London}`. Nil where every hour counts.
func readHours(_ policy: Fields<PolicyKey>, _ zone: Zone) -> BusinessHours? {
    guard !policy.isOff(.hours),
        let fields = Fields(policy.node(.hours), of: "hours", HoursKey.self, policy.problems)
    else { return nil }
    let from = fields.required(.from, such: "09:00") { fields.value($0, .time, readClock) }
    let to = fields.required(.to, such: "17:00") { fields.value($0, .time, readClock) }
    let days = readDays(fields)
    let ownZone = fields.has(.zone) ? readZone(.zone, fields) : zone
    guard let from, let to, let days, let ownZone else { return nil }
    if from.value >= to.value {
        fields.problems.add(
            .time, "these hours end before they begin; a working day is within one day, such as 09:00 to 17:00", at: to.place)
        return nil
    }
    return BusinessHours(weekdays: days, secondsOfDay: from.value..<to.value, zone: ownZone)
}

/// `mon-fri`, a day, or a list of those; Monday to Friday where nothing is said. Nil where it can't be read.
private func readDays(_ fields: Fields<HoursKey>) -> Set<Int>? {
    guard let node = fields.node(.days) else { return fields.mentions(.days) ? nil : Set(0...4) }
    let texts: [Located<String>]
    if case .scalar(let text, _) = node { texts = [text] } else { texts = fields.texts(.days) }
    if case .sequence(let elements, let place) = node, elements.isEmpty {
        fields.problems.add(.wrongType, "'days' names no day; write it as mon-fri, or leave the line out", at: place)
    }
    let days = texts.map { fields.converted($0, .unknownValue, readDays)?.value }
    if days.isEmpty || days.contains(nil) { return nil }
    return days.reduce(into: []) { $0.formUnion($1 ?? []) }
}

/// `mon` or `sun-thu`; 0 is Monday.
private func readDays(_ text: String) throws(ValueError) -> Set<Int> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else {
        throw ValueError(message: "'\(text)' is more than a stretch of days; write it as mon-fri, or a list as [mon, wed-fri]")
    }
    let (start, end) = (try readDay(first), try readDay(last))
    return Set((0..<7).filter { start <= end ? (start...end).contains($0) : $0 >= start || $0 <= end })
}

private func readDay(_ text: String) throws(ValueError) -> Int {
    let names = BusinessHours.weekdayNames
    if let day = names.firstIndex(of: text) { return day }
    let meant = names.first { text.lowercased().hasPrefix($0) } ?? nearestName(to: text, among: names)
    throw ValueError(message: "'\(text)' is not a day; \(meant.map { "write '\($0)'" } ?? "write one of \(names.joined(separator: ", "))")")
}

/// `09:00`, in seconds; `24:00` is the day's end.
private func readClock(_ text: String) throws(ValueError) -> Int {
    var scanner = ByteScanner(text)
    guard let hour = scanner.number(digits: 2), scanner.take(UInt8(ascii: ":")), let minute = scanner.number(digits: 2), scanner.isAtEnd,
        minute < 60, hour * 60 + minute <= 24 * 60
    else { throw ValueError(message: "'\(text)' is not a time of day; write it as 09:00") }
    return hour * 3_600 + minute * 60
}
