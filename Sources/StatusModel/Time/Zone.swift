import Foundation

/// A time zone with its clock changes. The one file that asks Foundation about zones.
package struct Zone: Sendable {
    /// As in the IANA database: "Europe/London".
    package let identifier: String
    private let timeZone: TimeZone
    /// The clock changes of the years looked up, ascending. Outside those years Foundation is asked each time.
    private let changes: [Change]

    private struct Change: Sendable {
        var at: Instant
        var offset: Int
        var abbreviation: String
    }

    package static let utc = Zone(identifier: "UTC", timeZone: .gmt, changes: [Change(at: lookedUpFrom, offset: 0, abbreviation: "UTC")])

    /// Nil for a name that is not in the IANA database, or is an abbreviation such as "EST", which says too little.
    package init?(identifier: String) {
        if identifier == "UTC" || identifier == "Etc/UTC" {
            self = .utc
            return
        }
        guard identifier.utf8.contains(UInt8(ascii: "/")), let timeZone = TimeZone(identifier: identifier),
            timeZone.identifier == identifier
        else { return nil }
        self.init(identifier: identifier, timeZone: timeZone, changes: Self.changes(of: timeZone))
    }

    private init(identifier: String, timeZone: TimeZone, changes: [Change]) {
        self.identifier = identifier
        self.timeZone = timeZone
        self.changes = changes
    }

    /// Every name that is accepted, for "did you mean".
    package static var knownIdentifiers: [String] {
        ["UTC"] + TimeZone.knownTimeZoneIdentifiers.filter { $0.utf8.contains(UInt8(ascii: "/")) }
    }

    /// Seconds that clocks are ahead of UTC.
    package func offset(at instant: Instant) -> Int {
        change(before: instant)?.offset ?? timeZone.secondsFromGMT(for: instant.foundationDate)
    }

    /// What the zone is called then: "GMT", "CEST", or "UTC+05:30" where there are no letters for it.
    package func abbreviation(at instant: Instant) -> String {
        change(before: instant)?.abbreviation ?? Self.abbreviation(of: timeZone, at: instant)
    }

    /// What clocks show then, with the zone's name: "14:02 GMT".
    package func clockText(at instant: Instant) -> String { "\(civil(at: instant).clockText) \(abbreviation(at: instant))" }

    package func civil(at instant: Instant) -> CivilTime { instant.civil(offset: offset(at: instant)) }
    package func date(at instant: Instant) -> CivilDate { civil(at: instant).date }

    /// The moments at which clocks show this: one, or none (skipped in spring) or two (repeated in autumn), earliest first.
    package func instants(showing civil: CivilTime) -> [Instant] {
        let asUTC = Instant(civil.date, secondsIntoDay: civil.secondOfDay)
        let offsets = Set([offset(at: asUTC - .days(1)), offset(at: asUTC + .days(1))])
        return offsets.map { asUTC - TimeSpan(seconds: $0) }.filter { self.civil(at: $0) == civil }.sorted()
    }

    /// The first moment of a day: midnight, or what follows it where a clock change skips midnight.
    package func startOfDay(_ date: CivilDate) -> Instant {
        if let midnight = instants(showing: CivilTime(date, secondOfDay: 0)).first { return midnight }
        let asUTC = Instant(date)
        let after = asUTC - TimeSpan(seconds: offset(at: asUTC - .days(1)))
        return changes.last { $0.at <= after && $0.at > after - .days(1) }?.at ?? after
    }

    private func change(before instant: Instant) -> Change? {
        guard instant >= Self.lookedUpFrom, instant < Self.lookedUpTo || changes.count == 1 else { return nil }
        var (low, high) = (0, changes.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if changes[middle].at <= instant { low = middle } else { high = middle }
        }
        return changes.isEmpty ? nil : changes[low]
    }

    private static let lookedUpFrom = Instant(seconds: 946_684_800)  // 2000-01-01
    private static let lookedUpTo = Instant(seconds: 2_208_988_800)  // 2040-01-01

    private static func changes(of timeZone: TimeZone) -> [Change] {
        func change(at instant: Instant) -> Change {
            Change(
                at: instant, offset: timeZone.secondsFromGMT(for: instant.foundationDate),
                abbreviation: abbreviation(of: timeZone, at: instant))
        }
        var changes = [change(at: lookedUpFrom)]
        while let last = changes.last, let next = timeZone.nextDaylightSavingTimeTransition(after: last.at.foundationDate) {
            let at = Instant(seconds: Int(next.timeIntervalSince1970.rounded(.down)))
            guard at > last.at, at < lookedUpTo else { break }
            changes.append(change(at: at))
        }
        return changes
    }

    /// The letters depend on the reader's language; these are tried in turn, always in the same order, until one has letters.
    private static func abbreviation(of timeZone: TimeZone, at instant: Instant) -> String {
        let offset = timeZone.secondsFromGMT(for: instant.foundationDate)
        let style: NSTimeZone.NameStyle =
            timeZone.isDaylightSavingTime(for: instant.foundationDate) ? .shortDaylightSaving : .shortStandard
        for locale in ["en_GB", "en_US", "en_AU", "en_ZA", "en_IN"] {
            if let name = timeZone.localizedName(for: style, locale: Locale(identifier: locale)),
                name.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }), name != "GMT" || offset == 0
            {
                return name
            }
        }
        return "UTC" + offsetText(offset)
    }
}

/// "+05:30", "-08:00".
package func offsetText(_ offset: Int) -> String {
    let minutes = abs(offset) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
}

extension Instant {
    fileprivate var foundationDate: Date { Date(timeIntervalSince1970: TimeInterval(seconds)) }
}
