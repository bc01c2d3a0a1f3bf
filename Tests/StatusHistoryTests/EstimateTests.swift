import StatusHistory
import StatusModel
import Testing

/// When an incident is expected to be over.
@Suite struct EstimateTests {
    private func said(
        _ at: String, _ status: IncidentStatus, _ end: ExpectedEnd?, _ statuses: KeyValuePairs<String, ComponentStatus> = [:]
    ) -> IncidentUpdate {
        var said = update("2026-11-20 \(at)", status, statuses)
        said.expectedEnd = end.map { written($0) }
        return said
    }

    private func estimate(_ updates: [IncidentUpdate], at now: String = "14:40") -> Instant? {
        IncidentHistory(incident(started: "2026-11-20 14:02", updates), at: time("2026-11-20 \(now)")).estimate?.end.value
    }

    private let half = ExpectedEnd.at(time("2026-11-20 15:30"))
    private let late = ExpectedEnd.at(time("2026-11-20 16:30"))

    @Test func theLatestUpdateThatNamesOneHolds() {
        #expect(estimate([said("14:08", .investigating, nil)]) == nil)
        let first = said("14:08", .investigating, half)
        #expect(estimate([first]) == half.time)
        #expect(estimate([first, said("14:20", .identified, nil)]) == half.time)
        #expect(estimate([first, said("14:20", .identified, late)]) == late.time)
    }

    @Test func oneThatHasPassedIsStillTheOneThatWasGiven() {
        #expect(estimate([said("14:08", .investigating, half)], at: "17:00") == half.time)
    }

    @Test func itIsTakenBackAndGivenAgain() {
        let taken = [said("14:08", .investigating, half), said("14:20", .identified, .unknown)]
        #expect(estimate(taken) == nil)
        #expect(estimate(taken + [said("14:30", .identified, late)]) == late.time)
    }

    @Test func nothingIsExpectedOfWhatIsOver() {
        let trouble = said("14:08", .investigating, half, ["cards": .partialOutage])
        #expect(estimate([trouble, said("14:30", .resolved, nil)]) == nil)
        #expect(estimate([trouble, said("14:30", .withdrawn, nil)]) == nil)
        // What was expected has happened, though somebody still watches.
        #expect(estimate([trouble, said("14:30", .monitoring, nil, ["cards": .operational])]) == nil)
        #expect(estimate([trouble, said("14:30", .monitoring, nil, ["cards": .degradedPerformance])]) == half.time)
    }
}
