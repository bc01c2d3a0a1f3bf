@testable import StatusHistory
import StatusModel
import Testing

/// The stretches of an incident, from its beginning until it was called over.
@Suite struct IncidentShapeTests {
    private func shape(_ incident: Incident, at now: String = "2026-11-20 18:00") -> IncidentShape? {
        IncidentHistory(incident, at: time(now)).shape
    }

    private let told: [IncidentUpdate] = [
        update("2026-11-20 14:08", IncidentStatus.investigating, ["api": .majorOutage, "web": .degradedPerformance]),
        update("2026-11-20 14:25", .identified, ["api": .partialOutage]),
        update("2026-11-20 14:51", .monitoring, ["api": .operational, "web": .operational]),
        update("2026-11-20 15:41", .resolved),
    ]

    @Test func eachStretchIsAsBadAsTheWorstOfItAndWatchedInTheEnd() throws {
        let shape = try #require(self.shape(incident(started: "2026-11-20 14:02", told)))
        #expect(
            shape.stretches == [
                .init(range: range("2026-11-20 14:02", "2026-11-20 14:25"), status: .majorOutage),
                .init(range: range("2026-11-20 14:25", "2026-11-20 14:51"), status: .partialOutage),
                .init(range: range("2026-11-20 14:51", "2026-11-20 15:41"), status: .operational),
            ])
        #expect(shape.totals.map(\.status) == [.majorOutage, .partialOutage, .operational])
        #expect(shape.totals.map(\.length) == [.minutes(23), .minutes(26), .minutes(50)])
        #expect(shape.updates == told.map(\.at.value))
    }

    @Test func whatIsOverStaysAsItIsWhateverTheClock() {
        let over = incident(started: "2026-11-20 14:02", told)
        #expect(shape(over) == shape(over, at: "2027-03-01 00:00"))
    }

    @Test func whatIsOpenReachesToNow() {
        let open = incident(started: "2026-11-20 14:02", Array(told.prefix(2)))
        #expect(shape(open, at: "2026-11-20 14:40")?.range == range("2026-11-20 14:02", "2026-11-20 14:40"))
    }

    @Test func aBreakIsSeen() {
        let broken = incident(
            started: "2026-11-20 14:00",
            [
                update("2026-11-20 14:00", .investigating, ["api": .majorOutage]),
                update("2026-11-20 14:10", .monitoring, ["api": .operational]),
                update("2026-11-20 14:30", .investigating, ["api": .majorOutage]),
                update("2026-11-20 15:00", .resolved),
            ])
        #expect(shape(broken)?.stretches.map(\.status) == [.majorOutage, .operational, .majorOutage])
    }

    @Test func nobodyWatchesWhatWasToldAfterwards() {
        let late = incident(
            started: "2026-11-20 10:00", ended: "2026-11-20 11:00", [update("2026-11-20 15:20", .resolved, ["api": .majorOutage])])
        #expect(shape(late)?.stretches == [.init(range: range("2026-11-20 10:00", "2026-11-20 11:00"), status: .majorOutage)])
    }

    @Test func thereIsNoneWhereNothingIsKnown() {
        #expect(shape(incident(started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating)])) == nil)
        let alarm: [IncidentUpdate] = [told[0], update("2026-11-20 14:20", .withdrawn)]
        #expect(shape(incident(started: "2026-11-20 14:02", alarm)) == nil)
    }
}
