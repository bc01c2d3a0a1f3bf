@testable import StatusHistory
import StatusModel
import Testing

/// Each update looks as bad as it was by then: not as bad as it once was, nor as it became.
@Suite struct UpdateStateTests {
    private func worst(_ incident: Incident) -> [ComponentStatus] { incident.states.map(\.worst) }

    @Test func followsWhatGetsWorseAndBetter() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .degradedPerformance]),
                update("2026-11-20 14:20", .identified, ["api": .majorOutage]),
                update("2026-11-20 14:31", .identified, ["api": .partialOutage]),
                update("2026-11-20 14:50", .monitoring, ["api": .operational]),
                update("2026-11-20 15:20", .resolved),
            ])
        #expect(worst(incident) == [.degradedPerformance, .majorOutage, .partialOutage, .operational, .operational])
        #expect(
            incident.states.flatMap(\.changes) == [
                .init(component: "api", from: nil, to: .degradedPerformance),
                .init(component: "api", from: .degradedPerformance, to: .majorOutage),
                .init(component: "api", from: .majorOutage, to: .partialOutage),
                .init(component: "api", from: .partialOutage, to: .operational),
            ])
    }

    @Test func whatIsNotNamedStaysAsItWas() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .majorOutage, "web": .partialOutage]),
                update("2026-11-20 14:31", .monitoring, ["api": .operational]),
            ])
        #expect(worst(incident) == [.majorOutage, .partialOutage])
    }

    @Test func isOverOnceItEndedThoughNoUpdateNamesAComponent() {
        let incident = incident(
            started: "2026-11-20 14:02", ended: "2026-11-20 14:30",
            [
                update("2026-11-20 14:08", .investigating, ["api": .majorOutage]),
                update("2026-11-20 14:31", .monitoring),
                update("2026-11-20 15:20", .resolved),
            ])
        #expect(worst(incident) == [.majorOutage, .operational, .operational])
    }

    @Test func aCorrectionIsFromItsOwnMoment() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .partialOutage]),
                update("2026-11-20 14:31", .investigating, ["api": .majorOutage], corrects: "1"),
            ])
        #expect(worst(incident) == [.partialOutage, .majorOutage])
    }

    @Test func whereNoComponentIsNamedTheSeverityOfThatMomentCounts() {
        var incident = incident(
            "cards", .sev1, started: "2026-11-20 14:02",
            [update("2026-11-20 14:08", .investigating), update("2026-11-20 14:31", .identified), update("2026-11-20 15:20", .resolved)])
        incident.severityChanges = [
            SeverityChange(
                at: written(time("2026-11-20 14:20")), from: written(.sev3), to: written(.sev1), reason: written("It spread"))
        ]
        #expect(worst(incident) == [.degradedPerformance, .majorOutage, .operational])
    }

    @Test func toldAfterTheFactItTellsWhatItWasAndThatAllIsWell() {
        let incident = incident(
            started: "2026-11-20 14:02", ended: "2026-11-20 14:30",
            [update("2026-11-20 15:20", .resolved, ["api": .majorOutage])])
        let change = UpdateState.Change(component: "api", from: .majorOutage, to: .operational)
        #expect(incident.states == [UpdateState(changes: [change], worst: .operational)])
    }
}
