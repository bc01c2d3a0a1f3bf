import StatusHistory
import StatusModel
import Testing

/// The bars: what each day of the page's own zone was like.
@Suite struct UptimeDayTests {
    @Test func windowIsTodayAndTheDaysBeforeIt() throws {
        let days = try days(now: "2026-11-20 12:00", count: 90)
        #expect(days.count == 90)
        #expect(days.first?.date == day("2026-08-23"))
        #expect(days.last?.date == day("2026-11-20"))
        #expect(days.first?.uptime.observed == .hours(24))
        #expect(days.last?.uptime.observed == .hours(12))
        #expect(days.allSatisfy { $0.worst == .operational && $0.causes.isEmpty })
    }

    @Test func todayIsTodayInThePagesZone() throws {
        let days = try days(now: "2026-11-20 03:00", count: 2, zone: "America/New_York")
        #expect(days.map(\.date) == [day("2026-11-18"), day("2026-11-19")])
        #expect(days.map(\.uptime.observed) == [.hours(24), .hours(22)])
    }

    @Test func daysOfAClockChangeAreAsLongAsTheyAre() throws {
        #expect(try secondToLast("2026-03-30 12:00", "Europe/London") == .hours(23))
        #expect(try secondToLast("2026-10-26 12:00", "Europe/London") == .hours(25))
        #expect(try secondToLast("2026-03-09 12:00", "America/New_York") == .hours(23))
        #expect(try secondToLast("2026-11-02 12:00", "America/New_York") == .hours(25))
        #expect(try secondToLast("2026-10-05 01:00", "Australia/Lord_Howe") == .minutes(23 * 60 + 30))
        #expect(try secondToLast("2026-04-06 01:00", "Australia/Lord_Howe") == .minutes(24 * 60 + 30))
    }

    @Test func dayWithoutMidnightStartsAtOne() throws {
        let outage = incident(
            started: "2017-10-15 02:59", [update("2017-10-15 03:00", .investigating, ["api": .majorOutage])])
        let days = try days(outage, now: "2017-10-15 03:30", count: 2, zone: "America/Sao_Paulo")
        #expect(days.map(\.uptime.observed) == [.hours(24), .minutes(30)])
        #expect(days.map { $0.uptime.time[.majorOutage] } == [.minutes(1), .minutes(30)])
    }

    /// Samoa crossed the date line.
    @Test func dayThatNeverWasIsADayOfWhichNothingIsKnown() throws {
        let days = try days(now: "2011-12-31 09:00", count: 3, zone: "Pacific/Apia")
        #expect(days.map(\.date) == [day("2011-12-29"), day("2011-12-30"), day("2011-12-31")])
        #expect(days.map(\.uptime.observed) == [.hours(24), .zero, .hours(23)])
        #expect(days.map(\.worst) == [.operational, nil, .operational])
    }

    @Test func repeatedHourCountsTwice() throws {
        let outage = incident(
            started: "2026-10-25 00:00",
            [update("2026-10-25 00:00", .investigating, ["api": .majorOutage]), update("2026-10-25 02:00", .resolved)])
        let days = try days(outage, now: "2026-10-26 00:00", count: 2, zone: "Europe/London")
        #expect(days.first?.uptime == Uptime(observed: .hours(25), weightedDowntime: 7_200_000, time: [.majorOutage: .hours(2)]))
    }

    @Test func incidentAcrossMidnightCountsOnBothDays() throws {
        let outage = incident(
            started: "2026-11-18 23:50",
            [update("2026-11-18 23:55", .investigating, ["api": .partialOutage]), update("2026-11-19 00:20", .resolved)])
        let days = try days(outage, now: "2026-11-20 12:00", count: 3)
        #expect(days.map { $0.uptime.time[.partialOutage] } == [.minutes(10), .minutes(20), nil])
        #expect(days.map(\.uptime.weightedDowntime) == [180_000, 360_000, 0])
        #expect(days.map(\.worst) == [.partialOutage, .partialOutage, .operational])
        #expect(days.map(\.causes) == [[.incident("cards")], [.incident("cards")], []])
    }

    @Test func incidentThatEndsAtMidnightLeavesTheNextDayAlone() throws {
        let outage = incident(
            started: "2026-11-18 23:50",
            [update("2026-11-18 23:55", .investigating, ["api": .partialOutage]), update("2026-11-19 00:00", .resolved)])
        let days = try days(outage, now: "2026-11-20 12:00", count: 3)
        #expect(days.map(\.worst) == [.partialOutage, .operational, .operational])
        #expect(days.map(\.causes) == [[.incident("cards")], [], []])
    }

    @Test func onlyWhatLiesInsideTheWindowCounts() throws {
        let outage = incident(
            started: "2026-11-17 22:00",
            [update("2026-11-17 22:05", .investigating, ["api": .majorOutage]), update("2026-11-18 01:00", .resolved)])
        let days = try days(outage, now: "2026-11-20 12:00", count: 3)
        #expect(days.map { $0.uptime.time[.majorOutage] } == [.hours(1), nil, nil])
    }

    @Test func incidentBeforeTheWindowLeavesNoTrace() throws {
        let outage = incident(
            started: "2026-11-17 22:00",
            [update("2026-11-17 22:05", .investigating, ["api": .majorOutage]), update("2026-11-18 00:00", .resolved)])
        #expect(try days(outage, now: "2026-11-20 12:00", count: 3).allSatisfy { $0.worst == .operational && $0.causes.isEmpty })
    }

    @Test func incidentThatIsStillOpenCountsUntilNow() throws {
        let outage = incident(started: "2026-11-20 10:00", [update("2026-11-20 10:05", .investigating, ["api": .majorOutage])])
        let days = try days(outage, now: "2026-11-20 12:00:01", count: 1)
        #expect(days.map { $0.uptime.time[.majorOutage] } == [TimeSpan(seconds: 7_201)])
        #expect(days.map(\.uptime.observed) == [TimeSpan(seconds: 43_201)])
    }

    @Test func incidentOfAHundredDaysFillsEveryDay() throws {
        let outage = incident(started: "2026-08-12 12:00", [update("2026-08-12 12:05", .investigating, ["api": .majorOutage])])
        let days = try days(outage, now: "2026-11-20 12:00", count: 90)
        #expect(days.dropLast().allSatisfy { $0.uptime.time == [.majorOutage: .hours(24)] })
        #expect(days.last?.uptime.time == [.majorOutage: .hours(12)])
        #expect(days.allSatisfy { $0.uptime.hundredthsOfPercent == 0 })
    }

    @Test func nothingIsClaimedBeforeTheComponentsFirstDay() throws {
        let outage = incident(
            started: "2026-11-18 22:00",
            [update("2026-11-18 22:05", .investigating, ["api": .majorOutage]), update("2026-11-19 01:00", .resolved)])
        let days = try days(outage, now: "2026-11-20 12:00", count: 4, since: "2026-11-19")
        #expect(days.map(\.worst) == [nil, nil, .majorOutage, .operational])
        #expect(days.map(\.uptime.observed) == [.zero, .zero, .hours(24), .hours(12)])
        #expect(days.map { $0.uptime.time[.majorOutage] } == [nil, nil, .hours(1), nil])
        #expect(days.map(\.causes) == [[], [], [.incident("cards")], []])
    }

    @Test func componentsFirstDayIsADayOfThePagesZone() throws {
        let days = try days(now: "2026-06-02 12:00", count: 2, zone: "Europe/London", since: "2026-06-02")
        #expect(days.map(\.uptime.observed) == [.zero, .hours(13)])
    }

    @Test func dayThatBeginsNowIsADayOfWhichNothingIsKnown() throws {
        let days = try days(now: "2026-11-20 00:00", count: 2)
        #expect(days.map(\.date) == [day("2026-11-19"), day("2026-11-20")])
        #expect(days.map(\.worst) == [.operational, nil])
    }

    @Test func worstStatusOfTheDayIsShownHoweverShort() throws {
        let outage = incident(
            started: "2026-11-19 10:00",
            [
                update("2026-11-19 10:00", .investigating, ["api": .degradedPerformance]),
                update("2026-11-19 15:00", .identified, ["api": .majorOutage]),
                update("2026-11-19 15:01", .monitoring, ["api": .degradedPerformance]),
                update("2026-11-19 20:00", .resolved),
            ])
        let yesterday = try #require(days(outage, now: "2026-11-20 12:00", count: 2).first)
        #expect(yesterday.worst == .majorOutage)
        #expect(yesterday.uptime.time == [.degradedPerformance: .minutes(599), .majorOutage: .minutes(1)])
        #expect(yesterday.uptime.weightedDowntime == 60_000)
    }

    @Test func maintenanceIsShownButHidesNoOutage() throws {
        let outage = incident(
            started: "2026-11-19 10:30",
            [update("2026-11-19 10:30", .investigating, ["api": .partialOutage]), update("2026-11-19 11:00", .resolved)])
        let work = maintenance("upgrade", "2026-11-19 10:00", "2026-11-19 12:00")
        let yesterday = try #require(days(outage, now: "2026-11-20 12:00", count: 2, maintenance: work).first)
        #expect(yesterday.worst == .partialOutage)
        #expect(yesterday.uptime.time == [.underMaintenance: .minutes(90), .partialOutage: .minutes(30)])
        #expect(yesterday.causes == [.maintenance("upgrade"), .incident("cards")])
    }

    private func secondToLast(_ now: String, _ zone: String) throws -> TimeSpan? {
        try days(now: now, count: 2, zone: zone).first?.uptime.observed
    }

    private func days(
        _ incidents: Incident..., now: String, count: Int, zone identifier: String = "UTC", since: String? = nil,
        maintenance: Maintenance? = nil
    ) throws -> [UptimeDay] {
        let page = page(
            [Component(id: "api", name: "api", since: since.map(day))], zone: zone(identifier), uptime: UptimeSettings(days: count),
            incidents: incidents, maintenance: maintenance.map { [$0] } ?? [])
        return try #require(History(page, now: time(now)).component("api")).days
    }
}
