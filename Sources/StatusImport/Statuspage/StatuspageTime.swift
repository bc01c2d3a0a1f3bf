import Basics
import StatusModel

/// A time of the API's. Its milliseconds order what happened within a second.
struct StatuspageTime: Comparable {
    var instant: Instant
    var microsecond = 0

    static func < (a: StatuspageTime, b: StatuspageTime) -> Bool {
        (a.instant.seconds, a.microsecond) < (b.instant.seconds, b.microsecond)
    }
}

/// Reads the times of one import, and says what was wrong with them.
struct StatuspageTimes {
    /// Of times that name none.
    let zone: Zone

    /// Nil where there is none, or it can't be read.
    func read(_ name: String, of object: StatuspageObject, _ place: String, _ remarks: inout ImportRemarks) -> StatuspageTime? {
        guard let text = object.text(name) else { return nil }
        if let time = Self.read(text) { return time }
        if let time = Self.read("\(text) \(zone.identifier)") ?? Self.read("\(text)Z") {
            remarks.add(.guessed, "a time has no zone: read in the page's zone", at: "\(place), \(name)")
            return time
        }
        remarks.add(.unreadable, "a time can't be read: it is as if it were not there", at: "\(place), \(name) '\(text.prefix(40))'")
        return nil
    }

    /// The first that is there and can be read.
    func firstTime(of object: StatuspageObject, _ names: [String]) -> StatuspageTime? {
        var ignored = ImportRemarks()
        for name in names { if let time = read(name, of: object, "", &ignored) { return time } }
        return nil
    }

    private static func read(_ text: String) -> StatuspageTime? {
        guard let instant = try? readTime(withColon(text)) else { return nil }
        return StatuspageTime(instant: instant, microsecond: microsecond(of: text))
    }

    /// `+0200` as `+02:00`.
    private static func withColon(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count > 15, bytes.suffix(4).allSatisfy(\.isDigit) else { return text }
        let sign = bytes[bytes.count - 5]
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), bytes.contains(UInt8(ascii: ":")) else { return text }
        return (bytes.dropLast(2) + [UInt8(ascii: ":")] + bytes.suffix(2)).string
    }

    private static func microsecond(of text: String) -> Int {
        guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return 0 }
        let digits = text.utf8[dot...].dropFirst().prefix(6).prefix(while: \.isDigit)
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (digits.count..<6).reduce(number) { number, _ in number * 10 }
    }
}
