import ZoneData

/// A time zone with its clock changes.
package struct Zone: Sendable {
    /// As in the IANA database: "Europe/London".
    package let identifier: String
    private let clock: ZoneClock

    package static let utc = Zone(identifier: "UTC", clock: .utc)

    /// Nil for a name that is not in the IANA database, or is an abbreviation such as "EST", which says too little; and for a zone whose
    /// file can't be used, which `fault(of:)` tells apart.
    package init?(identifier: String) {
        if identifier == "UTC" || identifier == "Etc/UTC" {
            self = .utc
            return
        }
        guard let clock = try? ZoneDatabase.current.clock(of: identifier) else { return nil }
        self.init(identifier: identifier, clock: clock)
    }

    private init(identifier: String, clock: ZoneClock) { (self.identifier, self.clock) = (identifier, clock) }

    /// What is wrong with the file of a zone that has one, for people.
    package static func fault(of identifier: String) -> String? {
        do {
            _ = try ZoneDatabase.current.clock(of: identifier)
            return nil
        } catch {
            return error.message
        }
    }

    /// Every name that is accepted wherever the program runs, for "did you mean".
    package static let knownIdentifiers = ["UTC"] + builtInZoneNames

    /// Seconds that clocks are ahead of UTC.
    package func offset(at instant: Instant) -> Int { clock.setting(at: instant).offset }

    /// Each time that its clocks are changed between two moments: from and to so many seconds ahead of UTC.
    package func changes(after start: Instant, upTo end: Instant) -> [(at: Instant, from: Int, to: Int)] {
        clock.changes.filter { $0.at > start && $0.at <= end }.map {
            ($0.at, offset(at: $0.at - TimeSpan(seconds: 1)), $0.setting.offset)
        }
    }

    /// What the zone is called then: "GMT", "CEST", or "UTC+05:30" where there are no letters for it.
    package func abbreviation(at instant: Instant) -> String { clock.setting(at: instant).name }

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
        return clock.lastChange(after: after - .days(1), upTo: after) ?? after
    }
}
