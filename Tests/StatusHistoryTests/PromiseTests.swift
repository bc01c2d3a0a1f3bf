import StatusModel
import Testing

@testable import StatusHistory

/// A promise is counted once, and the count of what is over stays as it is.
@Suite struct PromiseTests {
    private func story(_ updates: [IncidentUpdate]) -> Incident { incident(started: "2026-11-20 14:00", updates) }

    private var resolvedEarly: Incident {
        story([
            update("2026-11-20 14:05", .investigating, next: "2026-11-20 14:35"),
            update("2026-11-20 14:50", .identified, next: "2026-11-20 15:20"),
            update("2026-11-20 15:00", .monitoring, next: "2026-11-20 16:00"), update("2026-11-20 15:40", .resolved),
        ])
    }

    @Test(arguments: ["15:40", "15:59", "16:00", "23:00"]) func resolvedBeforeTheTimeItCountsAtOnce(_ clock: String) {
        let record = resolvedEarly.promises(until: time("2026-11-20 \(clock)"))
        #expect(record == PromiseRecord(promised: 3, kept: 2))
        // The report's, a day later.
        #expect(record == resolvedEarly.promises(until: time("2026-11-21 12:00")))
    }

    @Test func whatIsStillWaitedForCountsOnceItsTimeHasCome() {
        let open = story([update("2026-11-20 14:05", .investigating, next: "2026-11-20 14:35")])
        #expect(open.promises(until: time("2026-11-20 14:34")) == PromiseRecord())
        #expect(open.promises(until: time("2026-11-20 14:40")) == PromiseRecord())
        #expect(open.promises(until: time("2026-11-20 14:41")) == PromiseRecord(promised: 1, kept: 0))
    }
}
