import StatusModel
import Testing

@testable import StatusHistory

/// What an end that is too early would take from the page.
@Suite struct LateTroubleTests {
    private let incident = StatusHistoryTests.incident(
        started: "2026-11-20 14:00",
        [
            update("2026-11-20 14:08", .investigating, ["cards": .majorOutage]),
            update("2026-11-20 14:30", .monitoring, ["cards": .operational]),
            update("2026-11-20 15:00", .identified, ["cards": .operational, "payouts": .partialOutage]),
            update("2026-11-20 15:30", .monitoring, ["payouts": .operational]),
        ])

    @Test(arguments: ["14:02", "14:30", "15:00"]) func anEndBeforeItLosesIt(_ clock: String) throws {
        let lost = try #require(incident.trouble(saidSince: time("2026-11-20 \(clock)")).first)
        #expect(lost.update.at.value == time("2026-11-20 15:00") && lost.change.component.value == "payouts")
    }

    @Test func anEndAfterItLosesNothing() {
        #expect(incident.trouble(saidSince: time("2026-11-20 15:01")).isEmpty)
    }

    @Test func theFirstUpdateTellsOfTheTimeSinceTheStart() {
        let short = StatusHistoryTests.incident(
            started: "2026-11-20 14:00", [update("2026-11-20 14:08", .investigating, ["cards": .majorOutage])])
        #expect(short.trouble(saidSince: time("2026-11-20 14:05")).isEmpty)
    }

    @Test func whatWasPutRightIsNotLost() {
        var corrected = incident
        corrected.updates.append(
            update("2026-11-20 15:40", .monitoring, ["payouts": .operational], corrects: corrected.updates[2].id))
        #expect(corrected.trouble(saidSince: time("2026-11-20 14:30")).isEmpty)
    }

    @Test func whatWasOnlySaidAgainMayHaveBeenOver() {
        let repeated = StatusHistoryTests.incident(
            started: "2026-11-20 14:00",
            [
                update("2026-11-20 14:08", .investigating, ["cards": .majorOutage]),
                update("2026-11-20 14:30", .identified, ["cards": .partialOutage]),
            ])
        #expect(repeated.trouble(saidSince: time("2026-11-20 14:15")).isEmpty)
    }
}
