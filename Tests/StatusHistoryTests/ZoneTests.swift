import StatusModel
import Testing

/// Days and local times of every zone, beside what a plain search finds; `ZoneFileTests` holds the offsets against Python's.
@Suite struct ZoneTests {
    @Test(arguments: 0..<4) func daysOfEveryZoneStartAtTheirFirstMoment(_ quarter: Int) throws {
        for identifier in Self.identifiers(quarter) {
            let zone = try #require(Zone(identifier: identifier))
            let search = ClockSearch(zone: zone)
            for change in search.clockChanges() {
                let today = change.civil(offset: search.offset(at: change)).date
                for date in [today, today.adding(days: 1)] {
                    let (found, expected) = (zone.startOfDay(date), search.firstMoment(of: date, change))
                    if found != expected { Issue.record("\(identifier) \(date.text): \(found), the search says \(expected as Any)") }
                }
            }
        }
    }

    @Test(arguments: [
        "Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Africa/Cairo", "Asia/Beirut", "America/Havana",
        "Africa/Casablanca", "America/St_Johns", "Atlantic/Azores", "Pacific/Apia", "Asia/Kathmandu",
    ])
    func momentsThatShowALocalTimeAreThoseThatASearchFinds(_ identifier: String) throws {
        let zone = try #require(Zone(identifier: identifier))
        let search = ClockSearch(zone: zone)
        for change in search.clockChanges() {
            let civilBefore = change.civil(offset: search.offset(at: change - TimeSpan(seconds: 1)))
            let shown = Instant(civilBefore.date, secondsIntoDay: civilBefore.secondOfDay)
            for minutes in stride(from: -90, through: 90, by: 15) {
                let civil = (shown + .minutes(minutes)).civil(offset: 0)
                if zone.instants(showing: civil) != search.instants(showing: civil) {
                    Issue.record("\(identifier) \(civil.date.text) \(civil.clockText): \(zone.instants(showing: civil))")
                }
            }
        }
    }

    @Test func localTimeThatSpringSkipsHasNoMoment() {
        #expect(moments("Europe/London", "2026-03-29", 1, 30) == [])
        #expect(moments("Europe/London", "2026-03-29", 1, 0) == [])
        #expect(moments("Europe/London", "2026-03-29", 2, 0) == [time("2026-03-29 01:00")])
        #expect(moments("America/New_York", "2026-03-08", 2, 59) == [])
        #expect(moments("Australia/Lord_Howe", "2026-10-04", 2, 15) == [])
        #expect(moments("Australia/Lord_Howe", "2026-10-04", 2, 30) == [time("2026-10-03 15:30")])
    }

    @Test func localTimeThatAutumnRepeatsHasTwoMomentsEarliestFirst() {
        #expect(moments("Europe/London", "2026-10-25", 1, 30) == [time("2026-10-25 00:30"), time("2026-10-25 01:30")])
        #expect(moments("Europe/London", "2026-10-25", 2, 0) == [time("2026-10-25 02:00")])
        #expect(moments("America/New_York", "2026-11-01", 1, 0) == [time("2026-11-01 05:00"), time("2026-11-01 06:00")])
        #expect(moments("Australia/Lord_Howe", "2026-04-05", 1, 45) == [time("2026-04-04 14:45"), time("2026-04-04 15:15")])
        #expect(moments("Australia/Lord_Howe", "2026-04-05", 1, 29) == [time("2026-04-04 14:29")])
    }

    @Test func dayWhoseMidnightIsSkippedStartsWhereTheClockChangeLeads() {
        #expect(zone("America/Sao_Paulo").startOfDay(day("2017-10-15")) == time("2017-10-15 03:00"))
        #expect(zone("America/Sao_Paulo").startOfDay(day("1995-10-15")) == time("1995-10-15 03:00"))
        #expect(zone("Africa/Cairo").startOfDay(day("2024-04-26")) == time("2024-04-25 22:00"))
        #expect(zone("Asia/Beirut").startOfDay(day("2026-03-29")) == time("2026-03-28 22:00"))
        #expect(zone("America/Havana").startOfDay(day("2026-03-08")) == time("2026-03-08 05:00"))
    }

    @Test func dayWhoseMidnightIsRepeatedStartsAtTheFirst() {
        #expect(zone("America/Havana").startOfDay(day("2024-11-03")) == time("2024-11-03 04:00"))
        #expect(moments("America/Havana", "2024-11-03", 0, 0) == [time("2024-11-03 04:00"), time("2024-11-03 05:00")])
    }

    /// Samoa went from 29 to 31 December.
    @Test func dayThatNeverWasStartsWhereTheNextOneDoes() {
        let apia = zone("Pacific/Apia")
        #expect(apia.startOfDay(day("2011-12-30")) == time("2011-12-30 10:00"))
        #expect(apia.startOfDay(day("2011-12-31")) == time("2011-12-30 10:00"))
        #expect(apia.date(at: time("2011-12-30 09:59")) == day("2011-12-29"))
    }

    @Test func showsTheTimeOnTheWall() {
        #expect(zone("Asia/Kathmandu").civil(at: time("2026-11-20 20:00")) == CivilTime(day("2026-11-21"), secondOfDay: 6_300))
        #expect(zone("America/New_York").date(at: time("2026-11-20 04:59")) == day("2026-11-19"))
        #expect(Zone.utc.startOfDay(day("2026-11-20")) == time("2026-11-20 00:00"))
        #expect(Zone.utc.offset(at: time("1960-01-01 00:00")) == 0)
        #expect(zone("Europe/London").offset(at: time("2060-07-01 00:00")) == 3_600)
    }

    @Test func isCalledWhatReadersCallIt() {
        let (winter, summer) = (time("2026-01-15 12:00"), time("2026-07-15 12:00"))
        #expect(zone("Europe/London").abbreviation(at: winter) == "GMT")
        #expect(zone("Europe/London").abbreviation(at: summer) == "BST")
        #expect(zone("Europe/Berlin").abbreviation(at: summer) == "CEST")
        #expect(zone("America/New_York").abbreviation(at: winter) == "EST")
        #expect(zone("Asia/Kathmandu").abbreviation(at: winter) == "UTC+05:45")
        #expect(zone("America/Sao_Paulo").abbreviation(at: winter) == "UTC-03:00")
        #expect(Zone.utc.abbreviation(at: summer) == "UTC")
    }

    @Test func knowsNamesOfTheDatabaseOnly() {
        let wrong = ["EST", "EST5EDT", "GMT", "", "Mars/Phobos", "europe/london", "Europe/London ", "Europe/", "../../etc/passwd"]
        #expect(wrong.filter { Zone(identifier: $0) != nil } == [])
        #expect(Zone(identifier: "UTC")?.identifier == "UTC")
        #expect(Zone(identifier: "Europe/London")?.identifier == "Europe/London")
    }

    private func moments(_ identifier: String, _ date: String, _ hour: Int, _ minute: Int) -> [Instant] {
        zone(identifier).instants(showing: CivilTime(day(date), secondOfDay: hour * 3_600 + minute * 60))
    }

    private static func identifiers(_ quarter: Int) -> [String] {
        Zone.knownIdentifiers.enumerated().filter { $0.offset % 4 == quarter && $0.element.contains("/") }.map(\.element)
    }
}

/// What a search finds that asks a zone for nothing but its offsets.
private struct ClockSearch {
    let zone: Zone

    func offset(at instant: Instant) -> Int { zone.offset(at: instant) }

    /// Found by halving the time between two moments whose offsets differ.
    func clockChanges() -> [Instant] {
        var changes: [Instant] = []
        var before = time("1995-01-01 00:00")
        var old = offset(at: before)
        while before < time("2045-01-01 00:00") {
            let after = before + .days(10)
            let new = offset(at: after)
            if old != new {
                var (low, high) = (before.seconds, after.seconds)
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if offset(at: Instant(seconds: middle)) == old { low = middle } else { high = middle }
                }
                changes.append(Instant(seconds: high))
            }
            (before, old) = (after, new)
        }
        return changes
    }

    /// The earliest quarter of an hour, or clock change, at which clocks show that day; searched from long before it can begin.
    func firstMoment(of date: CivilDate, _ change: Instant) -> Instant? {
        let ahead = max(offset(at: change - .days(1)), offset(at: change))
        let earliest = Instant(date).seconds - ahead - 2 * 3_600
        let quarters = stride(from: earliest, through: earliest + 30 * 3_600, by: 900).lazy.map { Instant(seconds: $0) }
        func shows(_ instant: Instant) -> Bool { instant.civil(offset: offset(at: instant)).date == date }
        return [quarters.first(where: shows), shows(change) ? change : nil].compactMap { $0 }.min()
    }

    /// Tried with every offset there could be.
    func instants(showing civil: CivilTime) -> [Instant] {
        let asUTC = Instant(civil.date, secondsIntoDay: civil.secondOfDay)
        return stride(from: 15 * 60, through: -13 * 60, by: -15).map { ($0, asUTC - .minutes($0)) }
            .filter { offset(at: $1) == $0 * 60 }.map(\.1)
    }
}
