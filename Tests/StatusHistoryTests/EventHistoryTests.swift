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
}
