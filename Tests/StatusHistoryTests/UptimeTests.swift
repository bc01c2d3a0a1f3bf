import StatusHistory
import StatusModel
import Testing

/// The share of the window that a component was not down. At noon, 90 days are 89.5 days: 7,732,800 seconds.
@Suite struct UptimeTests {
    @Test func noDowntimeIsOneHundredPercent() throws {
        #expect(try uptime() == Uptime(observed: TimeSpan(seconds: 7_732_800)))
        #expect(try uptime().hundredthsOfPercent == 10_000)
    }

    @Test func oneSecondOfMajorOutageIsNotOneHundredPercent() throws {
        let uptime = try uptime(outage("2026-11-01 10:00", "2026-11-01 10:00:01", .majorOutage))
        #expect(uptime.weightedDowntime == 1_000)
        #expect(uptime.hundredthsOfPercent == 9_999)
    }

    @Test func oneSecondOfPartialOutageIsNotOneHundredPercent() throws {
        let uptime = try uptime(outage("2026-11-01 10:00", "2026-11-01 10:00:01", .partialOutage))
        #expect(uptime.weightedDowntime == 300)
        #expect(uptime.hundredthsOfPercent == 9_999)
    }

    /// 6,959 seconds of 7,732,800 leave 99.910007 %, and 6,960 leave 99.909994 %.
    @Test func roundsDown() throws {
        #expect(try uptime(outage("2026-11-01 10:00", "2026-11-01 11:55:59", .majorOutage)).hundredthsOfPercent == 9_991)
        #expect(try uptime(outage("2026-11-01 10:00", "2026-11-01 11:56", .majorOutage)).hundredthsOfPercent == 9_990)
    }

    @Test func partialOutageCountsThreeTenths() throws {
        let uptime = try uptime(outage("2026-11-01 10:00", "2026-11-03 10:00", .partialOutage))
        #expect(uptime.weightedDowntime == 51_840_000)
        #expect(uptime.hundredthsOfPercent == 9_932)
    }

    @Test func degradedPerformanceAndMaintenanceCountNothing() throws {
        let uptime = try uptime(
            outage("2026-11-01 10:00", "2026-11-03 10:00", .degradedPerformance),
            maintenance: maintenance("upgrade", "2026-11-05 00:00", "2026-11-07 00:00"))
        #expect(uptime.time == [.degradedPerformance: .hours(48), .underMaintenance: .hours(48)])
        #expect(uptime.weightedDowntime == 0)
        #expect(uptime.hundredthsOfPercent == 10_000)
    }

    @Test func weightsAreTheSitesOwn() throws {
        let uptime = try uptime(
            outage("2026-11-01 10:00", "2026-11-01 11:00", .degradedPerformance),
            maintenance: maintenance("upgrade", "2026-11-05 00:00", "2026-11-05 02:00"),
            weights: [.degradedPerformance: 125, .underMaintenance: 10])
        #expect(uptime.weightedDowntime == 3_600 * 125 + 7_200 * 10)
    }

    @Test func overlappingIncidentsAreAUnionAndNotASum() throws {
        let uptime = try uptime(
            outage("2026-11-01 10:00", "2026-11-01 12:00", .majorOutage, "cards"),
            outage("2026-11-01 11:00", "2026-11-01 13:00", .majorOutage, "network"))
        #expect(uptime.time == [.majorOutage: .hours(3)])
    }

    @Test func whereTroublesOverlapTheWorstCounts() throws {
        let uptime = try uptime(
            outage("2026-11-01 10:00", "2026-11-01 14:00", .partialOutage, "cards"),
            outage("2026-11-01 11:00", "2026-11-01 12:00", .majorOutage, "network"))
        #expect(uptime.time == [.partialOutage: .hours(3), .majorOutage: .hours(1)])
        #expect(uptime.weightedDowntime == 3 * 3_600 * 300 + 3_600 * 1_000)
    }

    @Test func downFromBeginningToEndIsZero() throws {
        let incident = incident(started: "2026-08-12 12:00", [update("2026-08-12 12:05", .investigating, ["api": .majorOutage])])
        #expect(try uptime(incident).hundredthsOfPercent == 0)
    }

    @Test func onlyTimeSinceTheComponentsFirstDayIsObserved() throws {
        let uptime = try uptime(outage("2026-11-19 23:00", "2026-11-20 00:30", .majorOutage), since: "2026-11-20")
        #expect(uptime == Uptime(observed: .hours(12), weightedDowntime: 1_800_000, time: [.majorOutage: .minutes(30)]))
        #expect(uptime.hundredthsOfPercent == 9_583)
    }

    @Test func componentThatIsStillToComeHasNoUptime() throws {
        #expect(try uptime(since: "2026-11-21").hundredthsOfPercent == nil)
    }

    @Test func windowWithAClockChangeIsAnHourLongerInAutumn() throws {
        #expect(try uptime(zone: "Europe/London").observed == TimeSpan(seconds: 7_736_400))
    }

    @Test func addsUp() {
        let sum =
            Uptime(observed: .hours(1), weightedDowntime: 5, time: [.majorOutage: .minutes(1), .partialOutage: .minutes(2)])
            + Uptime(observed: .hours(2), weightedDowntime: 7, time: [.majorOutage: .minutes(3)])
        #expect(sum == Uptime(observed: .hours(3), weightedDowntime: 12, time: [.majorOutage: .minutes(4), .partialOutage: .minutes(2)]))
    }

    private func outage(_ from: String, _ to: String, _ status: ComponentStatus, _ slug: String = "cards") -> Incident {
        incident(slug, started: from, [update(from, .investigating, ["api": status]), update(to, .resolved)])
    }

    private func uptime(
        _ incidents: Incident..., maintenance: Maintenance? = nil,
        weights: [ComponentStatus: Int] = [.partialOutage: 300, .majorOutage: 1_000], zone identifier: String = "UTC", since: String? = nil
    ) throws -> Uptime {
        let page = page(
            [Component(id: "api", name: "api", since: since.map(day))], zone: zone(identifier), uptime: UptimeSettings(weights: weights),
            incidents: incidents, maintenance: maintenance.map { [$0] } ?? [])
        return try #require(History(page, now: time("2026-11-20 12:00")).component("api")).uptime
    }
}
