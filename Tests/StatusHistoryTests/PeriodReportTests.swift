import Basics
import StatusHistory
import StatusModel
import Testing

/// What a month was like.
@Suite struct PeriodReportTests {
    @Test(arguments: 0..<4) func agreesWithTheLongWayRound(_ batch: Int) {
        for seed in UInt64(batch * 300)..<UInt64((batch + 1) * 300) {
            let random = RandomHistory(seed: seed)
            let page = random.withResponse(seed: seed)
            let today = page.settings.zone.date(at: random.now)
            let short = (today.adding(days: -Int(seed % 7)), today)
            let long = (today.adding(days: -20), today.adding(days: -Int(seed % 4)))
            for (first, last) in [short, long] {
                let period = Period(first, last, page.settings.zone)
                let found = NaiveReport(PeriodReport(History(page, now: random.now), period))
                let counted = NaiveReport(page, from: first, to: last, now: random.now.seconds)
                #expect(found == counted, "seed \(seed), \(first.text) to \(last.text)\n\(random.description)")
            }
        }
    }

    @Test func medianLiesInTheMiddleOrBetweenTheTwoThere() {
        #expect(report(detectedAfter: [4, 90, 2]).detection.median == .minutes(4))
        #expect(report(detectedAfter: [4, 90, 2, 8]).detection.median == .minutes(6))
        #expect(report(detectedAfter: []).detection.median == nil)
    }

    @Test func whatIsNotWrittenDownIsNeitherGuessedNorZero() {
        let figures = report(detectedAfter: [4, nil, nil])
        #expect(figures.detection.median == .minutes(4))
        #expect(figures.detection.known == 1)
        #expect(figures.detection.incidents == 3)
        #expect(figures.detection.judged == 1)
        #expect(figures.resolution.median == nil)
        #expect(figures.resolution.known == 0)
    }

    @Test func oneLongIncidentMovesTheMeanAndNotTheMedian() {
        let figures = report(detectedAfter: [4, 90, 2])
        #expect(figures.detection.median == .minutes(4))
        #expect(figures.detection.mean == .minutes(32))
        #expect(report(detectedAfter: []).detection.mean == nil)
    }

    @Test func lateActionsAreNotOnTime() {
        let (late, soon) = (action(done: "2026-11-16"), action(done: "2026-11-15"))
        let (undated, open, dropped) = (action(done: nil), action(.open, done: nil), action(.dropped, done: nil))
        let all = tally([late, soon, undated, open, dropped])
        #expect([all.onTime, all.late, all.undated, all.open, all.due] == [1, 1, 1, 1, 4])
        #expect(all.done == Share(3, of: 4) && all.doneOnTime == Share(1, of: 3))
        #expect(all.isMet(90) == false)
        #expect(tally([soon, undated]).isMet(90) == nil && tally([soon, undated]).doneOnTime == Share(1, of: 1))
        #expect(tally([soon]).isMet(90) == true && tally([dropped]).isMet(90) == nil)
    }

    @Test func businessHoursDecideWhatIsSoonEnough() {
        var one = incident("cards", .sev3, started: "2026-11-20 16:30", [update("2026-11-23 09:20", .monitoring)])
        one.record.detected = written(time("2026-11-20 16:40"))
        one.record.acknowledged = written(time("2026-11-23 09:15"))
        var page = page(incidents: [one])
        func figures() -> Figures {
            PeriodReport(History(page, now: time("2026-11-23 10:00")), Period(monthOf: day("2026-11-20"), .utc)).figures
        }
        #expect([figures().firstUpdate, figures().acknowledgement, figures().mitigation].map(\.met) == [0, 0, 0])
        page.settings.policy.hours = BusinessHours(weekdays: [0, 1, 2, 3, 4], secondsOfDay: 9 * 3_600..<17 * 3_600, zone: .utc)
        #expect([figures().firstUpdate, figures().acknowledgement, figures().mitigation].map(\.met) == [1, 1, 1])
        // Lengths are those of the clock on the wall.
        #expect(figures().mitigation.median == time("2026-11-23 09:20") - time("2026-11-20 16:40"))
        #expect(figures().mitigation.countedMean == .minutes(40))
    }

    @Test func eachIncidentIsHeldToThePolicyOfItsTime() {
        let two = ["2026-11-10 14:00", "2026-11-20 14:00"].enumerated().map { number, start in
            var one = incident("cards-\(number)", .sev2, started: start, [update(time(start) + .minutes(9), IncidentStatus.monitoring, [])])
            one.record.detected = written(time(start))
            one.record.acknowledged = written(time(start) + .minutes(9))
            return one
        }
        var page = page(incidents: two)
        page.settings.policy = PolicyPreset.quarterHour.policy
        page.settings.policy.earlier = [Policy.Earlier(until: day("2026-11-15"), policy: PolicyPreset.bySeverity.policy)]
        let figures = PeriodReport(History(page, now: time("2026-11-20 15:00")), Period(monthOf: day("2026-11-20"), .utc)).figures
        #expect((figures.firstUpdate.met, figures.firstUpdate.judged) == (1, 2))
        #expect((figures.acknowledgement.met, figures.acknowledgement.judged) == (1, 2))
        #expect((figures.mitigation.met, figures.mitigation.judged) == (1, 1))
    }

    private func action(_ status: ActionStatus = .done, done: String?) -> ReviewAction {
        ReviewAction(
            id: written("1"), action: written("Alert earlier"), due: written(day("2026-11-15")), status: status,
            done: done.map { written(day($0)) })
    }

    private func tally(_ actions: [ReviewAction]) -> ActionTally {
        var one = incident("cards", started: "2026-11-01 14:02")
        one.review = Review(file: one.file, status: written(.final), actions: actions, body: Prose(file: one.file, range: 0..<0))
        let history = History(page(incidents: [one]), now: time("2026-11-20 15:00"))
        return PeriodReport(history, Period(monthOf: day("2026-11-20"), .utc)).actions
    }

    @Test func monthIsFollowedBackByTheMonthBefore() {
        let march = Period(monthOf: day("2026-03-31"), .utc)
        #expect(march.before(.utc) == Period(day("2026-02-01"), day("2026-02-28"), .utc))
        #expect(march.months(3, .utc).map(\.first.text) == ["2026-01-01", "2026-02-01", "2026-03-01"])
        #expect(march.isMonth)
    }

    @Test func otherDaysAreFollowedBackByAsMany() {
        let period = Period(day("2026-11-05"), day("2026-11-14"), .utc)
        #expect(period.before(.utc) == Period(day("2026-10-26"), day("2026-11-04"), .utc))
        #expect(!period.isMonth)
        #expect(period.mondays.map(\.text) == ["2026-11-02", "2026-11-09"])
    }

    @Test func daysAreThoseOfThePagesZone() {
        let period = Period(monthOf: day("2026-10-25"), zone("Europe/London"))
        #expect(period.range == range("2026-09-30 23:00", "2026-11-01 00:00"))
    }

    @Test func shareOfNothingIsNoShare() {
        #expect(Share(0, of: 0).percent == nil)
        #expect(Share(2, of: 3).percent == 67)
        #expect(Share(1, of: 3).percent == 33)
    }

    private func report(detectedAfter minutes: [Int?]) -> Figures {
        let incidents = minutes.enumerated().map { number, minutes in
            var one = incident("cards-\(number)", started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating)])
            one.record.detected = minutes.map { written(time("2026-11-20 14:02") + .minutes($0)) }
            return one
        }
        let history = History(page(incidents: incidents), now: time("2026-11-20 15:00"))
        return PeriodReport(history, Period(monthOf: day("2026-11-20"), .utc)).figures
    }
}
