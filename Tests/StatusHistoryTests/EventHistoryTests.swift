import StatusModel
import Testing

@testable import StatusHistory

/// What an incident and a maintenance mean is worked out in one place, by the moment that each answer is about.
@Suite struct EventHistoryTests {
    private let ahead = time("2026-11-20 14:33")
    private let now = time("2026-11-20 14:30")

    /// Its last update is from three minutes ahead.
    private var cards: Incident {
        incident(
            "cards", .sev2, started: "2026-11-20 14:00",
            [
                update("2026-11-20 14:05", .investigating, ["api": .majorOutage], next: "2026-11-20 14:31"),
                update("2026-11-20 14:33", .identified, ["api": .partialOutage]),
            ])
    }

    @Test func whatHappenedIsToldAsOfTheUpdateThatIsALittleAhead() {
        let told = History(page(incidents: [cards]), now: now).incidents[0]
        #expect(told.extent.range == time("2026-11-20 14:00")..<ahead)
        #expect(told.statuses == ["api": .partialOutage] && told.worstStatuses == ["api": .majorOutage])
        #expect(told.impact == .critical && told.impactNow == .major)
    }

    @Test func whatIsOwedGoesByTheClock() {
        var changed = cards
        changed.severityChanges = [
            SeverityChange(at: written(ahead), from: written(.sev3), to: written(.sev2), reason: written("More customers"))
        ]
        let told = History(page(incidents: [changed]), now: now).incidents[0]
        #expect(told.severity == .sev3)
        #expect(told.silences.last?.range == ahead..<ahead)
    }

    @Test func whoWritesGoesByTheClockAlone() {
        let history = History(page(incidents: [cards], maintenance: [work]), now: now)
        let own = history.byTheClock(cards)
        #expect(own.extent.range == time("2026-11-20 14:00")..<now)
        #expect(own.statuses == ["api": .majorOutage] && own.impactNow == .critical)
        #expect(history.maintenance[0].status == .inProgress && history.byTheClock(work).status == .scheduled)
    }

    private var work: Maintenance { maintenance("upgrade", "2026-11-20 14:32", "2026-11-20 15:30") }

    /// Work that was called off is still ahead for those who had planned around it.
    @Test func whatWasCalledOffIsStillAheadUntilItWouldHaveBeenOver() {
        var off = work
        off.updates = [update("2026-11-20 12:00", .completed)]
        let told = { (clock: String) in History(page(maintenance: [off]), now: time("2026-11-20 \(clock)")).maintenance[0] }
        #expect(told("15:00").isCancelled && told("15:00").isStillAhead && !told("15:30").isStillAhead)
        #expect(told("15:00").cancelled == time("2026-11-20 12:00"))
    }

    @Test func workOnNothingElseIsOverWithTheLastDayOfItsComponent() {
        let told = retiring([Component(id: "api", name: "api", until: day("2026-07-01"))], at: "2026-07-02 01:00")
        #expect(told.status == .completed && !told.isCancelled && !told.isOverrun)
        #expect(told.window == range("2026-07-01 22:00", "2026-07-02 00:00") && told.extent?.length == .hours(2))
        #expect(told.story.map(\.at) == [time("2026-07-01 22:00"), time("2026-07-02 00:00")])
        let before = retiring([Component(id: "api", name: "api", until: day("2026-07-01"))], at: "2026-07-01 23:59")
        #expect(before.status == .inProgress && before.window == range("2026-07-01 22:00", "2026-07-02 03:00"))
    }

    @Test func workGoesOnForWhatStays() {
        let both = [Component(id: "api", name: "api", until: day("2026-07-01")), Component(id: "web", name: "web")]
        let told = retiring(both, ["api": .underMaintenance, "web": .underMaintenance], at: "2026-07-02 01:00")
        #expect(told.status == .inProgress && told.window == range("2026-07-01 22:00", "2026-07-02 03:00"))
    }

    @Test func whatWasSaidAfterwardsDoesNotBringWorkBack() {
        let components = [Component(id: "api", name: "api", until: day("2026-07-01"))]
        let told = retiring(
            components, at: "2026-07-02 05:00", [update("2026-07-02 02:00", .verifying), update("2026-07-02 04:00", .completed)])
        #expect(told.status == .completed && told.extent?.range == range("2026-07-01 22:00", "2026-07-02 00:00"))
    }

    @Test func workThatCameTooLateForItsComponentNeverBeganAndWasNotCalledOff() {
        let told = retiring([Component(id: "api", name: "api", until: day("2026-06-30"))], at: "2026-07-02 01:00")
        #expect(told.status == .completed && told.extent == nil && !told.isCancelled && told.isAboutNothing)
        let done = retiring(
            [Component(id: "api", name: "api", until: day("2026-06-30"))], at: "2026-07-02 05:00",
            [update("2026-07-01 22:00", .inProgress), update("2026-07-02 03:00", .completed)])
        #expect(done.status == .completed && done.extent == nil && !done.isCancelled)
        let calledOff = retiring(
            [Component(id: "api", name: "api", until: day("2026-06-30"))], at: "2026-07-02 01:00", [update("2026-07-01 09:00", .completed)])
        #expect(calledOff.isCancelled)
    }

    private func retiring(
        _ components: [Component], _ statuses: KeyValuePairs<String, ComponentStatus> = ["api": .underMaintenance], at now: String,
        _ updates: [MaintenanceUpdate] = []
    ) -> MaintenanceHistory {
        let work = StatusHistoryTests.maintenance("work", "2026-07-01 22:00", "2026-07-02 03:00", statuses, updates)
        return History(page(components, maintenance: [work]), now: time(now)).maintenance[0]
    }
}
