@testable import StatusHistory
import StatusModel
import Testing

/// How long something lasted is how long components were in trouble, as the bars have it.
@Suite struct ExtentTests {
    private let down = update("2026-06-01 10:00", IncidentStatus.investigating, ["api": .majorOutage])
    private let up = update("2026-06-01 10:30", IncidentStatus.monitoring, ["api": .operational])
    private let now = time("2026-06-05 12:00")

    @Test func watchingIsNotTrouble() {
        let watched = incident(started: "2026-06-01 10:00", [down, up, update("2026-06-03 10:30", .resolved)])
        #expect(watched.extent(until: now).range == range("2026-06-01 10:00", "2026-06-01 10:30"))
        #expect(watched.extent(until: now).length == .minutes(30) && !watched.extent(until: now).isGoingOn)
        #expect(!watched.extent(until: time("2026-06-01 10:30")).isGoingOn && watched.extent(until: time("2026-06-01 10:29")).isGoingOn)
    }

    @Test func troubleThatCameBackCountsWithoutTheBreak() {
        let again = incident(
            started: "2026-06-01 10:00",
            [down, up, update("2026-06-01 11:00", .identified, ["api": .partialOutage]), update("2026-06-01 11:15", .resolved)])
        let extent = again.extent(until: now)
        #expect(extent.spans == [range("2026-06-01 10:00", "2026-06-01 10:30"), range("2026-06-01 11:00", "2026-06-01 11:15")])
        #expect(extent.length == .minutes(45) && extent.range == range("2026-06-01 10:00", "2026-06-01 11:15") && extent.hasBreaks)
        #expect(extent.reaches(into: range("2026-06-01 10:10", "2026-06-01 10:20")))
        #expect(!extent.reaches(into: range("2026-06-01 10:30", "2026-06-01 11:00")))
    }

    @Test func withoutComponentsItLastsUntilItIsResolved() {
        let unnamed = incident(
            started: "2026-06-01 10:00", [update("2026-06-01 10:05", .investigating), update("2026-06-01 12:00", .resolved)])
        #expect(unnamed.extent(until: now).length == .hours(2))
        #expect(unnamed.extent(until: time("2026-06-01 11:00")).isGoingOn)
    }

    @Test func isFeltFromTheStartWhereComponentsAreNamedLater() {
        let later = incident(
            started: "2026-06-01 10:00",
            [
                update("2026-06-01 10:05", .investigating), update("2026-06-01 10:30", .identified, ["api": .majorOutage]),
                update("2026-06-01 11:00", .resolved),
            ])
        #expect(later.extent(until: now).range == range("2026-06-01 10:00", "2026-06-01 11:00"))
        #expect(later.extent(until: now).length == .hours(1))
    }

    @Test func nothingIsFeltAfterTheEnd() {
        let ended = incident(started: "2026-06-01 10:00", ended: "2026-06-01 10:20", [down, update("2026-06-01 12:00", .resolved)])
        #expect(ended.extent(until: now).length == .minutes(20))
    }

    @Test func whatLastedNoTimeHasAPlaceInTime() {
        let short = incident(started: "2026-06-01 10:00", ended: "2026-06-01 10:00", [down, update("2026-06-01 10:00", .resolved)])
        let extent = short.extent(until: now)
        #expect(extent.length == .zero && extent.range == time("2026-06-01 10:00")..<time("2026-06-01 10:00") && !extent.isGoingOn)
        #expect(extent.reaches(into: range("2026-06-01 10:00", "2026-06-02 00:00")))
    }

    @Test func workThatEndedEarlyOrLateHasTheWindowThatItHad() {
        let early = maintenance(
            "early", "2026-07-01 12:00", "2026-07-01 16:00", ["api": .partialOutage], [update("2026-07-01 13:00", .completed)])
        #expect(early.extent(until: time("2026-07-02 12:00"))?.range == range("2026-07-01 12:00", "2026-07-01 13:00"))
        let late = maintenance(
            "late", "2026-07-01 12:00", "2026-07-01 13:00", ["api": .partialOutage],
            [update("2026-07-01 12:00", .inProgress), update("2026-07-01 15:00", .completed)])
        #expect(late.extent(until: time("2026-07-02 12:00"))?.length == .hours(3))
    }

    /// The component left the page at midnight; whatever is said of it afterwards, no bar shows it.
    @Test func troubleEndsWithTheLastDayOfAComponent() {
        let late = update("2026-06-03 09:00", IncidentStatus.identified, ["api": .majorOutage])
        let forgotten = incident(started: "2026-06-01 10:00", [update("2026-06-01 10:00", .investigating, ["api": .partialOutage]), late])
        let history = history(until: "2026-06-02", incidents: [forgotten])
        let extent = history.page.incidents[0].extent(until: now)
        #expect(extent.spans == [range("2026-06-01 10:00", "2026-06-03 00:00")] && !extent.isGoingOn)
        #expect(history.component("api")?.timeline.spans.map(\.range) == extent.spans)
        #expect(history.incidents[0].impact == .major && history.incidents[0].impactNow == .none)
        #expect(history.overall.impact == .none && !history.overall.isWatched)
    }

    @Test func whatBeganAfterTheLastDayIsNoTrouble() {
        let history = history(
            until: "2026-05-30", incidents: [incident(started: "2026-06-01 10:00", [down])],
            maintenance: [maintenance("late", "2026-06-01 12:00", "2026-06-01 13:00", ["api": .partialOutage])])
        let extent = history.page.incidents[0].extent(until: now)
        #expect(extent.length == .zero && extent.range == time("2026-06-01 10:00")..<time("2026-06-01 10:00") && !extent.isGoingOn)
        #expect(history.incidents[0].impact == .none && history.overall.impact == .none && !history.overall.isWatched)
        #expect(history.page.maintenance[0].extent(until: now) == nil)
    }

    @Test func whatStillHasAComponentIsWatched() {
        let both = incident(
            started: "2026-06-01 10:00",
            [
                update("2026-06-01 10:00", .investigating, ["api": .majorOutage, "cards": .majorOutage]),
                update("2026-06-01 11:00", .monitoring, ["cards": .operational]),
            ])
        let history = history(until: "2026-06-02", incidents: [both])
        #expect(history.overall.impact == .none && history.overall.isWatched)
        #expect(history.page.incidents[0].extent(until: now).end == time("2026-06-03 00:00"))
    }

    private func history(until: String, incidents: [Incident] = [], maintenance: [Maintenance] = []) -> History {
        let components = [Component(id: "api", name: "api", until: day(until)), Component(id: "cards", name: "cards")]
        return History(page(components, incidents: incidents, maintenance: maintenance), now: now)
    }

    @Test func workCountsWithoutTheBreakInWhichAllWorked() {
        let broken = maintenance(
            "broken", "2026-07-01 12:00", "2026-07-01 16:00", ["api": .partialOutage],
            [
                update("2026-07-01 12:00", .inProgress), update("2026-07-01 13:00", .inProgress, ["api": .operational]),
                update("2026-07-01 15:00", .inProgress, ["api": .degradedPerformance]), update("2026-07-01 16:00", .completed),
            ])
        let extent = broken.extent(until: time("2026-07-02 12:00"))
        #expect(extent?.spans == [range("2026-07-01 12:00", "2026-07-01 13:00"), range("2026-07-01 15:00", "2026-07-01 16:00")])
        let pause = broken.extent(until: time("2026-07-01 14:00"))
        #expect(pause?.length == .hours(1) && pause?.isGoingOn == true)
        #expect(broken.window(at: time("2026-07-01 14:00")) == range("2026-07-01 12:00", "2026-07-01 16:00"))
    }

    @Test func workThatTouchesNothingLastsAsLongAsItWasUnderWay() {
        let quiet = maintenance("quiet", "2026-07-01 12:00", "2026-07-01 13:00", ["api": .operational])
        #expect(quiet.extent(until: time("2026-07-02 12:00"))?.length == .hours(1))
        let unnamed = maintenance("unnamed", "2026-07-01 12:00", "2026-07-01 13:00", [:])
        #expect(unnamed.extent(until: time("2026-07-02 12:00"))?.length == .hours(1))
    }

    /// Work of 4 hours that counts in full, and a degraded component that doesn't, inside it: 14,400 of 777,600 seconds are down either way.
    @Test func anIncidentNeverRaisesUptime() throws {
        let work = maintenance("work", "2026-07-01 12:00", "2026-07-01 16:00", ["api": .underMaintenance])
        let settings = UptimeSettings(days: 10, weights: [.underMaintenance: 1_000, .partialOutage: 300])
        func uptime(_ statuses: ComponentStatus...) -> Int? {
            let incidents = statuses.map {
                incident(
                    started: "2026-07-01 12:00",
                    [update("2026-07-01 12:00", .investigating, ["api": $0]), update("2026-07-01 16:00", .resolved)])
            }
            let page = page(uptime: settings, incidents: incidents, maintenance: [work])
            return History(page, now: time("2026-07-02 00:00")).component("api")?.uptime.hundredthsOfPercent
        }
        #expect(uptime() == 9_814)
        #expect(uptime(.degradedPerformance) == 9_814 && uptime(.partialOutage) == 9_814)
    }
}
