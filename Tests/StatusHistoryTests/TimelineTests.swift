import StatusHistory
import StatusModel
import Testing

/// What a component's status was, from when to when, and what caused it.
@Suite struct TimelineTests {
    @Test func firstUpdateCountsFromWhenCustomersFirstFeltIt() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .majorOutage]),
                update("2026-11-20 15:50", .resolved),
            ])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 15:50", .majorOutage)])
    }

    @Test func laterUpdatesCountFromTheirOwnTime() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .majorOutage]),
                update("2026-11-20 14:31", .identified, ["api": .partialOutage]),
                update("2026-11-20 15:12", .monitoring, ["api": .operational]),
                update("2026-11-20 15:50", .resolved),
            ])
        #expect(
            spans(incident) == [
                span("2026-11-20 14:02", "2026-11-20 14:31", .majorOutage),
                span("2026-11-20 14:31", "2026-11-20 15:12", .partialOutage),
            ])
    }

    @Test func componentThatALaterUpdateNamesFirstCountsFromThatUpdate() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["cards": .majorOutage]),
                update("2026-11-20 14:31", .identified, ["api": .degradedPerformance]),
                update("2026-11-20 15:50", .resolved),
            ])
        #expect(spans(incident) == [span("2026-11-20 14:31", "2026-11-20 15:50", .degradedPerformance)])
    }

    @Test func componentThatAnUpdateLeavesOutStaysAsItWas() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .partialOutage]),
                update("2026-11-20 14:31", .identified, ["cards": .operational]),
                update("2026-11-20 15:12", .monitoring),
                update("2026-11-20 15:50", .resolved),
            ])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 15:50", .partialOutage)])
    }

    @Test func ofTwoUpdatesInOneMinuteTheSecondCounts() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .majorOutage]),
                update("2026-11-20 14:31", .identified, ["api": .operational]),
                update("2026-11-20 14:31", .identified, ["api": .degradedPerformance]),
                update("2026-11-20 15:50", .resolved),
            ])
        #expect(
            spans(incident) == [
                span("2026-11-20 14:02", "2026-11-20 14:31", .majorOutage),
                span("2026-11-20 14:31", "2026-11-20 15:50", .degradedPerformance),
            ])
    }

    @Test func resolvedReturnsEveryComponentToOperationalWhateverItSays() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .partialOutage]),
                update("2026-11-20 15:50", .resolved, ["api": .majorOutage]),
            ])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 15:50", .partialOutage)])
    }

    @Test func correctionOfTheResolvedUpdateProlongsNothing() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .partialOutage]),
                update("2026-11-20 15:50", .resolved),
                update("2026-11-20 17:00", .resolved, corrects: "2026-11-20-1550-resolved"),
            ])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 15:50", .partialOutage)])
    }

    @Test func incidentToldOnlyOnceItWasOverCountsFromStartToEnd() {
        let incident = incident(
            started: "2026-11-20 14:02", ended: "2026-11-20 14:20", [update("2026-11-20 15:50", .resolved, ["api": .majorOutage])])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 14:20", .majorOutage)])
    }

    @Test func incidentToldOnlyOnceItWasOverAndWithoutAnEndLastsUntilThatUpdate() {
        let incident = incident(started: "2026-11-20 14:02", [update("2026-11-20 15:50", .resolved, ["api": .majorOutage])])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 15:50", .majorOutage)])
    }

    @Test func endedBeforeItWasResolvedCountsUntilItEnded() {
        let incident = incident(
            started: "2026-11-20 14:02", ended: "2026-11-20 15:20",
            [
                update("2026-11-20 14:08", .investigating, ["api": .majorOutage]),
                update("2026-11-20 15:30", .monitoring, ["api": .degradedPerformance]),
                update("2026-11-20 15:50", .resolved),
            ])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 15:20", .majorOutage)])
    }

    @Test func endedWhileStillOpenCountsUntilItEnded() {
        let incident = incident(
            started: "2026-11-20 14:02", ended: "2026-11-20 15:20",
            [
                update("2026-11-20 14:08", .investigating, ["api": .majorOutage]),
                update("2026-11-20 15:30", .monitoring),
            ])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 15:20", .majorOutage)])
    }

    @Test func stillOpenCountsUntilNow() {
        let incident = incident(started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating, ["api": .majorOutage])])
        #expect(spans(incident, now: "2026-11-20 14:10:30") == [span("2026-11-20 14:02", "2026-11-20 14:10:30", .majorOutage)])
    }

    @Test func nothingCountsBeforeItStarted() {
        let incident = incident(started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating, ["api": .majorOutage])])
        #expect(spans(incident, now: "2026-11-20 13:52") == [])
        #expect(spans(incident, now: "2026-11-20 13:00") == [])
    }

    /// Content specification: "bars and uptime count from" `started`.
    @Test func nothingCountsBeforeItStartedEvenIfUpdatesAreOlder() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 13:55", .investigating, ["api": .partialOutage]),
                update("2026-11-20 13:58", .identified, ["api": .majorOutage]),
                update("2026-11-20 15:50", .resolved),
            ])
        #expect(spans(incident) == [span("2026-11-20 14:02", "2026-11-20 15:50", .majorOutage)])
    }

    @Test func incidentSaysNothingOfComponentsItDoesNotName() {
        let incident = incident(started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating, ["cards": .majorOutage])])
        #expect(spans(incident) == [])
    }

    private func spans(_ incident: Incident, now: String = "2026-11-20 20:00") -> [Stretch]? {
        History(page(incidents: [incident]), now: time(now)).component("api")?.timeline.stretches
    }

    private func span(_ from: String, _ to: String, _ status: ComponentStatus) -> Stretch {
        Stretch(from, to, status, .incident("cards"))
    }
}

/// Contributions laid over each other.
@Suite struct OverlapTests {
    private let cards = StatusEvent.ID.incident("cards")
    private let network = StatusEvent.ID.incident("network")
    private let upgrade = StatusEvent.ID.maintenance("upgrade")

    @Test func overlapShowsTheWorstAndEverythingThatWentOn() {
        let timeline = Timeline([
            Contribution(range("2026-11-20 10:00", "2026-11-20 12:00"), .partialOutage, network),
            Contribution(range("2026-11-20 11:00", "2026-11-20 13:00"), .majorOutage, cards),
        ])
        #expect(
            timeline.stretches == [
                Stretch("2026-11-20 10:00", "2026-11-20 11:00", .partialOutage, network),
                Stretch("2026-11-20 11:00", "2026-11-20 12:00", .majorOutage, cards, network),
                Stretch("2026-11-20 12:00", "2026-11-20 13:00", .majorOutage, cards),
            ])
    }

    @Test func worseTroubleInTheMiddleIsFollowedByWhatGoesOn() {
        let timeline = Timeline([
            Contribution(range("2026-11-20 10:00", "2026-11-20 13:00"), .degradedPerformance, network),
            Contribution(range("2026-11-20 11:00", "2026-11-20 12:00"), .majorOutage, network),
        ])
        #expect(timeline.spans.map(\.status) == [.degradedPerformance, .majorOutage, .degradedPerformance])
        #expect(timeline.spans.last?.range == range("2026-11-20 12:00", "2026-11-20 13:00"))
    }

    @Test func joinsTouchingSpansOfOneStatusAndCause() {
        let timeline = Timeline([
            Contribution(range("2026-11-20 11:00", "2026-11-20 12:00"), .partialOutage, cards),
            Contribution(range("2026-11-20 10:00", "2026-11-20 11:00"), .partialOutage, cards),
        ])
        #expect(
            timeline.stretches == [Stretch("2026-11-20 10:00", "2026-11-20 12:00", .partialOutage, cards)])
    }

    @Test func maintenanceNeverHidesAnOutage() {
        let timeline = Timeline([
            Contribution(range("2026-11-20 10:00", "2026-11-20 13:00"), .underMaintenance, upgrade),
            Contribution(range("2026-11-20 11:00", "2026-11-20 12:00"), .degradedPerformance, cards),
        ])
        #expect(timeline.spans.map(\.status) == [.underMaintenance, .degradedPerformance, .underMaintenance])
        #expect(timeline.spans.map(\.causes) == [[upgrade], [cards, upgrade], [upgrade]])
    }

    @Test func operationalAndEmptyContributionsLeaveNoTrace() {
        let timeline = Timeline([
            Contribution(range("2026-11-20 10:00", "2026-11-20 13:00"), .operational, cards),
            Contribution(range("2026-11-20 11:00", "2026-11-20 11:00"), .majorOutage, cards),
        ])
        #expect(timeline.spans == [])
        #expect(timeline.outages == [])
    }

    @Test func mergesOverlappingOutages() {
        let timeline = Timeline([
            Contribution(range("2026-11-20 10:00", "2026-11-20 12:00"), .degradedPerformance, network),
            Contribution(range("2026-11-20 11:00", "2026-11-20 13:00"), .majorOutage, cards),
        ])
        #expect(
            timeline.outages.map { Stretch($0) } == [
                Stretch("2026-11-20 10:00", "2026-11-20 13:00", .majorOutage, cards, network)
            ])
    }

    @Test func outageIsOnePieceHoweverItsStatusChanged() {
        let timeline = Timeline([
            Contribution(range("2026-11-20 10:00", "2026-11-20 11:00"), .degradedPerformance, cards),
            Contribution(range("2026-11-20 11:00", "2026-11-20 12:00"), .majorOutage, cards),
            Contribution(range("2026-11-20 12:00", "2026-11-20 13:00"), .partialOutage, cards),
        ])
        #expect(
            timeline.outages.map { Stretch($0) } == [Stretch("2026-11-20 10:00", "2026-11-20 13:00", .majorOutage, cards)])
    }

    @Test func maintenanceIsNoOutageAndSeparatesTwo() {
        let timeline = Timeline([
            Contribution(range("2026-11-20 10:00", "2026-11-20 11:00"), .partialOutage, cards),
            Contribution(range("2026-11-20 11:00", "2026-11-20 12:00"), .underMaintenance, upgrade),
            Contribution(range("2026-11-20 12:00", "2026-11-20 13:00"), .partialOutage, cards),
        ])
        #expect(
            timeline.outages.map(\.range) == [
                range("2026-11-20 10:00", "2026-11-20 11:00"), range("2026-11-20 12:00", "2026-11-20 13:00"),
            ])
    }
}
