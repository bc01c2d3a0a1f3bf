@testable import StatusHistory
import StatusModel
import Testing

/// How long customers waited between updates.
@Suite struct SilenceTests {
    @Test func silenceLiesBetweenTwoUpdates() throws {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, next: "2026-11-20 14:38"),
                update("2026-11-20 14:31", .identified),
                update("2026-11-20 15:50", .resolved),
            ])
        let silences = incident.silences(until: time("2026-11-20 20:00"))
        #expect(silences.map(\.after) == [0, 1])
        #expect(
            silences.map(\.range) == [
                range("2026-11-20 14:08", "2026-11-20 14:31"), range("2026-11-20 14:31", "2026-11-20 15:50"),
            ])
        #expect(silences.map(\.promised) == [time("2026-11-20 14:38"), nil])
        #expect(silences.map(\.isOver) == [true, true])
        #expect(silences.map(\.length) == [.minutes(23), .minutes(79)])
    }

    @Test func lastSilenceGoesOnWhileTheIncidentIsOpen() {
        let incident = incident(
            started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating, next: "2026-11-20 14:38")])
        let silences = incident.silences(until: time("2026-11-20 15:00"))
        #expect(silences.map(\.range) == [range("2026-11-20 14:08", "2026-11-20 15:00")])
        #expect(silences.map(\.isOver) == [false])
        #expect(silences.map(\.promised) == [time("2026-11-20 14:38")])
    }

    @Test func noSilenceFollowsTheResolvedUpdate() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating),
                update("2026-11-20 15:50", .resolved),
                update("2026-11-20 17:00", .resolved, corrects: "2026-11-20-1550-resolved"),
            ])
        #expect(incident.silences(until: time("2026-11-20 20:00")).map(\.range) == [range("2026-11-20 14:08", "2026-11-20 15:50")])
    }

    @Test func resolvedOnlyHasNoSilence() {
        let incident = incident(started: "2026-11-20 14:02", [update("2026-11-20 15:50", .resolved)])
        #expect(incident.silences(until: time("2026-11-20 20:00")).isEmpty)
    }

    @Test func incidentWithoutUpdatesHasNoSilenceBetweenThem() {
        #expect(incident(started: "2026-11-20 14:02").silences(until: time("2026-11-20 20:00")).isEmpty)
    }

    @Test func twoUpdatesInOneMinuteHaveASilenceOfNoTime() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating), update("2026-11-20 14:08", .identified), update("2026-11-20 15:50", .resolved),
            ])
        #expect(incident.silences(until: time("2026-11-20 20:00")).map(\.length) == [.zero, .minutes(102)])
    }

    @Test func updateAMinuteAheadOfTheClockHasASilenceOfNoTime() {
        let incident = incident(started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating)])
        #expect(incident.silences(until: time("2026-11-20 14:07")).map(\.length) == [.zero])
    }
}
