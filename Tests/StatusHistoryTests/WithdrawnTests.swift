import StatusHistory
import StatusModel
import Testing

/// A false alarm counts for nothing, also in the past.
@Suite struct WithdrawnTests {
    private let now = time("2026-11-20 16:00")
    private let withdrawn = incident(
        "alarm", .sev1, started: "2026-11-20 14:00",
        [
            update("2026-11-20 14:05", .investigating, ["api": .majorOutage], next: "2026-11-20 14:20"),
            update("2026-11-20 14:50", .withdrawn),
        ])

    private var history: History { History(page(incidents: [withdrawn]), now: now) }

    @Test func noBarShowsIt() {
        let component = history.components[0]
        #expect(component.status == .operational)
        #expect(component.timeline.stretches == [])
        #expect(component.days.last?.uptime.time[.majorOutage] == nil)
    }

    @Test func pageIsWellAndNobodyWatches() {
        let overall = history.overall
        #expect(overall.impact == .none && !overall.isWatched && overall.troubled == [])
        #expect(history.openIncidents.isEmpty)
    }

    @Test func itHasNoImpactAndNoLengthButNamesItsComponents() {
        let told = history.incidents[0]
        #expect(told.impact == .none && told.impactNow == .none)
        #expect(told.extent.length == .zero && !told.extent.isGoingOn)
        #expect(told.worstStatuses == ["api": .operational])
    }

    @Test func nothingIsOwed() {
        #expect(history.owedReviews.isEmpty)
        #expect(history.obligations().isEmpty)
        #expect(history.promiseRecord == PromiseRecord())
    }

    @Test func noFigureCountsItAndTheReportNamesIt() {
        let report = PeriodReport(history, Period(monthOf: day("2026-11-20"), .utc))
        #expect(report.incidents.isEmpty && report.figures.count == 0)
        #expect(report.withdrawn.map(\.slug) == ["alarm"])
    }

    /// A cause that only a false alarm had has not come back.
    @Test func itsCauseIsNoRepeat() {
        var (alarm, real) = (withdrawn, incident("real", .sev3, started: "2026-11-20 15:00"))
        alarm.record.cause = written("disk")
        real.record.cause = written("disk")
        real.updates = [update("2026-11-20 15:05", .investigating), update("2026-11-20 15:30", .resolved)]
        let history = History(page(incidents: [alarm, real]), now: now)
        #expect(history.incidentRecords.map(\.isRepeat) == [false])
        #expect(history.owedReviews.isEmpty)
    }

    /// A correction of the last word leaves it what it is.
    @Test func correctionKeepsItWithdrawn() {
        var corrected = withdrawn
        corrected.updates.append(update("2026-11-20 15:00", .withdrawn, corrects: corrected.updates[1].id))
        #expect(corrected.isWithdrawn && corrected.closed == time("2026-11-20 14:50") && corrected.resolved == nil)
    }
}
