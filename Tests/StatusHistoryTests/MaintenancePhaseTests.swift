@testable import StatusHistory
import StatusModel
import Testing

/// Planned work follows the clock, unless an update says otherwise.
@Suite struct MaintenancePhaseTests {
    @Test func followsTheClockWithoutUpdates() {
        let work = work()
        #expect(work.status(at: time("2026-12-02 08:59:59")) == .scheduled)
        #expect(work.status(at: time("2026-12-02 09:00")) == .inProgress)
        #expect(work.status(at: time("2026-12-02 10:29:59")) == .inProgress)
        #expect(work.status(at: time("2026-12-02 10:30")) == .completed)
    }

    @Test func announcementDoesNotHoldTheClockBack() {
        let work = work(update("2026-11-25 09:00", .scheduled))
        #expect(work.status(at: time("2026-12-02 08:59")) == .scheduled)
        #expect(work.status(at: time("2026-12-02 09:00")) == .inProgress)
        #expect(work.status(at: time("2026-12-02 10:30")) == .completed)
    }

    @Test func startsEarlyWhenAnUpdateSaysSo() {
        let work = work(update("2026-12-02 08:45", .inProgress))
        #expect(work.status(at: time("2026-12-02 08:44")) == .scheduled)
        #expect(work.status(at: time("2026-12-02 08:45")) == .inProgress)
        #expect(work.extent(until: time("2026-12-02 09:30"))?.range == range("2026-12-02 08:45", "2026-12-02 09:30"))
    }

    @Test func overrunStaysInProgressUntilAnUpdateSaysItIsCompleted() {
        let running = work(update("2026-12-02 09:00", .inProgress))
        #expect(running.status(at: time("2026-12-02 10:30")) == .inProgress)
        #expect(running.status(at: time("2026-12-05 10:30")) == .inProgress)
        #expect(running.extent(until: time("2026-12-02 12:00"))?.range == range("2026-12-02 09:00", "2026-12-02 12:00"))

        let completed = work(update("2026-12-02 09:00", .inProgress), update("2026-12-02 11:15", .completed))
        #expect(completed.status(at: time("2026-12-02 11:15")) == .completed)
        #expect(completed.extent(until: time("2026-12-02 12:00"))?.range == range("2026-12-02 09:00", "2026-12-02 11:15"))
        #expect(spans(completed) == [span("2026-12-02 09:00", "2026-12-02 11:15", .underMaintenance)])
    }

    @Test func verifyingIsStillUnderWay() {
        let work = work(
            update("2026-12-02 09:00", .inProgress), update("2026-12-02 10:20", .verifying), update("2026-12-02 10:50", .completed))
        #expect(work.status(at: time("2026-12-02 10:40")) == .verifying)
        #expect(spans(work) == [span("2026-12-02 09:00", "2026-12-02 10:50", .underMaintenance)])
    }

    @Test func completedEarlyIsOver() {
        let work = work(update("2026-12-02 09:40", .completed))
        #expect(work.status(at: time("2026-12-02 09:41")) == .completed)
        #expect(spans(work) == [span("2026-12-02 09:00", "2026-12-02 09:40", .underMaintenance)])
        #expect(work.extent(until: time("2026-12-02 12:00"))?.range == range("2026-12-02 09:00", "2026-12-02 09:40"))
    }

    @Test func completedBeforeItBeganNeverHappened() {
        let work = work(update("2026-12-01 12:00", .completed))
        #expect(work.status(at: time("2026-12-02 09:30")) == .completed)
        #expect(spans(work) == [])
        #expect(work.extent(until: time("2026-12-02 12:00")) == nil)
    }

    @Test func workStillAheadHasNoWindowAndSaysNothing() {
        #expect(work().extent(until: time("2026-12-01 12:00")) == nil)
        #expect(spans(work(), now: "2026-12-01 12:00") == [])
    }

    @Test func windowOfWorkUnderWayEndsNow() {
        #expect(work().extent(until: time("2026-12-02 09:30"))?.range == range("2026-12-02 09:00", "2026-12-02 09:30"))
        #expect(spans(work(), now: "2026-12-02 09:30") == [span("2026-12-02 09:00", "2026-12-02 09:30", .underMaintenance)])
    }

    @Test func windowAsPlannedIsTheWindow() {
        #expect(work().extent(until: time("2026-12-20 12:00"))?.range == range("2026-12-02 09:00", "2026-12-02 10:30"))
        #expect(spans(work()) == [span("2026-12-02 09:00", "2026-12-02 10:30", .underMaintenance)])
    }

    @Test func updateChangesAComponentFromThenOn() {
        let work = work(update("2026-12-02 09:30", .inProgress, ["api": .partialOutage]), update("2026-12-02 10:00", .completed))
        #expect(
            spans(work) == [
                span("2026-12-02 09:00", "2026-12-02 09:30", .underMaintenance),
                span("2026-12-02 09:30", "2026-12-02 10:00", .partialOutage),
            ])
    }

    @Test func whatAnAnnouncementSaysOfAComponentHoldsOnceWorkBegins() {
        let work = work(update("2026-12-01 09:00", .scheduled, ["api": .degradedPerformance]))
        #expect(spans(work) == [span("2026-12-02 09:00", "2026-12-02 10:30", .degradedPerformance)])
    }

    @Test func componentAddedOnTheWayCountsFromThen() {
        var work = work(update("2026-12-02 09:30", .inProgress, ["api": .underMaintenance]), update("2026-12-02 10:00", .completed))
        work.components = changes(["cards": .underMaintenance])
        #expect(spans(work) == [span("2026-12-02 09:30", "2026-12-02 10:00", .underMaintenance)])
    }

    /// It began by the clock and was moved half an hour later: what was, was.
    @Test func workThatBeganBeforeItWasMovedHadBegun() {
        var moved = maintenance("upgrade", "2026-07-01 14:00", "2026-07-01 15:00", ["api": .partialOutage])
        moved.moves = [
            MaintenanceMove(
                at: written(time("2026-07-01 12:30")), starts: written(time("2026-07-01 12:00")), ends: written(time("2026-07-01 13:00")))
        ]
        #expect(moved.status(at: time("2026-07-01 12:29")) == .inProgress)
        #expect(moved.status(at: time("2026-07-01 12:30")) == .scheduled)
        #expect(moved.status(at: time("2026-07-01 14:00")) == .inProgress)
        #expect(
            spans(moved, now: "2026-07-01 14:10") == [
                span("2026-07-01 12:00", "2026-07-01 12:30", .partialOutage), span("2026-07-01 14:00", "2026-07-01 14:10", .partialOutage),
            ])
        let extent = moved.extent(until: time("2026-07-01 16:00"))
        #expect(extent?.range == range("2026-07-01 12:00", "2026-07-01 15:00") && extent?.length == .minutes(90))
        #expect(extent?.hasBreaks == true)
    }

    @Test func workThatWasCalledAwayWaitsForItsNewWindow() {
        var moved = maintenance(
            "upgrade", "2026-07-02 12:00", "2026-07-02 14:00", ["api": .partialOutage], [update("2026-07-01 12:00", .inProgress)])
        moved.moves = [
            MaintenanceMove(
                at: written(time("2026-07-01 12:30")), starts: written(time("2026-07-01 12:00")), ends: written(time("2026-07-01 14:00")))
        ]
        #expect(moved.status(at: time("2026-07-01 12:29")) == .inProgress && moved.status(at: time("2026-07-01 12:30")) == .scheduled)
        #expect(moved.status(at: time("2026-07-02 12:00")) == .inProgress && moved.status(at: time("2026-07-02 14:00")) == .completed)
        #expect(moved.extent(until: time("2026-07-03 12:00"))?.length == .minutes(150) && !moved.isSaidToGoOn)
        moved.updates.append(update("2026-07-02 12:10", .inProgress))
        #expect(moved.status(at: time("2026-07-02 15:00")) == .inProgress && moved.isSaidToGoOn)
    }

    @Test func workWhoseWindowGotLongerGoesOn() {
        var longer = maintenance(
            "upgrade", "2026-07-01 12:00", "2026-07-01 16:00", ["api": .partialOutage], [update("2026-07-01 12:00", .inProgress)])
        longer.moves = [
            MaintenanceMove(
                at: written(time("2026-07-01 13:50")), starts: written(time("2026-07-01 12:00")), ends: written(time("2026-07-01 14:00")))
        ]
        #expect(longer.status(at: time("2026-07-01 13:50")) == .inProgress && longer.status(at: time("2026-07-01 17:00")) == .inProgress)
        #expect(longer.isSaidToGoOn)
    }

    @Test func saidToBeStillScheduledAfterTheStartIsHeldBack() {
        let late = maintenance(
            "upgrade", "2026-07-01 12:00", "2026-07-01 13:00", ["api": .underMaintenance], [update("2026-07-01 12:05", .scheduled)])
        #expect(late.status(at: time("2026-07-01 12:04")) == .inProgress)
        #expect(late.status(at: time("2026-07-01 12:30")) == .scheduled)
        #expect(spans(late, now: "2026-07-01 12:30") == [span("2026-07-01 12:00", "2026-07-01 12:05", .underMaintenance)])
        #expect(late.status(at: time("2026-07-01 13:00")) == .completed)
    }

    private func work(_ updates: MaintenanceUpdate...) -> Maintenance {
        maintenance("upgrade", "2026-12-02 09:00", "2026-12-02 10:30", ["api": .underMaintenance], updates)
    }

    private func spans(_ work: Maintenance, now: String = "2026-12-02 12:00") -> [Stretch]? {
        History(page(maintenance: [work]), now: time(now)).component("api")?.timeline.stretches
    }

    private func span(_ from: String, _ to: String, _ status: ComponentStatus) -> Stretch {
        Stretch(from, to, status, .maintenance("upgrade"))
    }
}
