import Diagnostics
import StatusHistory
import StatusModel
import Testing

/// A year read back says the same as its report, month by month and service by service.
@Suite struct YearInReviewTests {
    @Test(arguments: 0..<4) func itsPartsAddUp(_ batch: Int) {
        for seed in UInt64(batch * 50)..<UInt64((batch + 1) * 50) {
            let random = RandomHistory(seed: seed)
            let zone = random.page.settings.zone
            let today = zone.date(at: random.now)
            let period = Period(today.adding(days: -364 + Int(seed % 300)), today, zone)
            let year = YearInReview(History(random.page, now: random.now), period, WordsRecord())
            let figures = year.report.figures
            #expect(year.months.reduce(0) { $0 + $1.figures.count } == figures.count, "seed \(seed)")
            let promises = year.months.reduce(into: PromiseRecord()) { $0 += $1.figures.promises }
            #expect(promises == figures.promises, "seed \(seed)")
            #expect(year.late.count == promises.promised - promises.kept, "seed \(seed)")
            #expect(year.silences.first?.silence.length == figures.quietest?.longestSilence, "seed \(seed)")
            #expect(year.gaps.times == year.silences.map(\.silence.length).reversed(), "seed \(seed)")
        }
    }

    @Test(arguments: 1...20) func wholeMonthsAddUpToTheirSpan(_ seed: UInt64) {
        let random = RandomHistory(seed: seed)
        let zone = random.page.settings.zone
        let thisMonth = Period(monthOf: zone.date(at: random.now), zone)
        let period = Period(thisMonth.before(zone).before(zone).first, thisMonth.last, zone)
        let uptime = YearInReview(History(random.page, now: random.now), period, WordsRecord()).uptime
        for service in uptime.services {
            let sum = service.months.reduce(Uptime()) { $0 + $1 }
            #expect(sum.observed == service.whole.observed, "seed \(seed), \(service.component.id)")
            #expect(sum.weightedDowntime == service.whole.weightedDowntime, "seed \(seed), \(service.component.id)")
            #expect(sum.time == service.whole.time, "seed \(seed), \(service.component.id)")
        }
    }

    @Test func monthsBeforeAnythingIsWrittenDownAreLeftOut() {
        let one = incident(
            started: "2026-09-10 10:00", [update("2026-09-10 10:05", .investigating), update("2026-09-10 11:00", .resolved)])
        let history = History(page(incidents: [one]), now: time("2026-11-20 12:00"))
        let year = YearInReview(history, Period(yearOf: day("2026-05-05"), .utc), WordsRecord())
        #expect(year.months.map(\.period.first.text) == ["2026-09-01", "2026-10-01", "2026-11-01"])
        #expect(year.uptime.months.map(\.text) == ["2026-09-01", "2026-10-01", "2026-11-01"])
        #expect(year.uptime.services[0].whole.observed == time("2026-11-20 12:00") - time("2026-09-01 00:00"))
        let nothing = YearInReview(History(page(), now: time("2026-11-20 12:00")), Period(yearOf: day("2025-05-05"), .utc), WordsRecord())
        #expect(nothing.recordBegins == nil && nothing.months.isEmpty && nothing.uptime.services.isEmpty)
    }

    @Test func promisesInWordsAreHeldToTheSameTime() {
        let one = incident(
            started: "2026-09-10 10:00",
            [
                update("2026-09-10 10:00", .investigating), update("2026-09-10 10:35", .identified),
                update("2026-09-10 11:11", .monitoring),
                update("2026-09-10 12:00", .resolved),
            ])
        var words = WordsRecord()
        words.readings = [("2026-09-10 10:30", 0), ("2026-09-10 11:05", 1), ("2026-09-10 11:11", 2)].map { promised, index in
            UpdateReading(one, index, told: [], promised: time(promised), sentences: 1, findings: [])
        }
        let year = YearInReview(
            History(page(incidents: [one]), now: time("2026-11-20 12:00")), Period(yearOf: day("2026-05-05"), .utc), words)
        // At 10:35 within the grace; at 11:11 a minute past it; a promise for its own moment is none.
        #expect(year.promisedInWords == PromiseRecord(promised: 2, kept: 1))
    }

    @Test func aYearIsFollowedBackByTheYearBefore() {
        let year = Period(yearOf: day("2024-07-07"), .utc)
        #expect(year == Period(day("2024-01-01"), day("2024-12-31"), .utc) && year.isYear)
        #expect(year.before(.utc) == Period(day("2023-01-01"), day("2023-12-31"), .utc))
        #expect(year.allMonths(.utc).map(\.first.month) == Array(1...12))
        #expect(!Period(day("2024-01-01"), day("2024-12-30"), .utc).isYear && !Period(day("2023-01-01"), day("2024-12-31"), .utc).isYear)
    }
}

/// The worst and the best updates.
@Suite struct RankedUpdatesTests {
    private let file = SourceFile(path: "incidents/cards/update.md", text: "")

    private func reading(_ at: String, _ words: String, told: Set<ToldFact>, weights: [Int] = [], sentences: Int = 1) -> UpdateReading {
        var one = update(at, IncidentStatus.investigating)
        one.body = Prose(file: file, range: 0..<0, plainText: words)
        let findings = weights.map {
            FoundWords(rule: "plain/jargon", level: "warning", weight: $0, words: "", message: "", suggestion: nil, path: "", line: 1)
        }
        return UpdateReading(
            incident("cards", started: at, [one]), 0, told: told, promised: nil, sentences: sentences, findings: findings)
    }

    @Test func faultsAreWhatIsLeftOutAndWhatIsFoundInASentence() {
        #expect(reading("2026-11-20 14:00", "a", told: []).faults == 1_500)
        #expect(reading("2026-11-20 14:00", "a", told: [.impact, .scope, .work, .nextUpdate, .meanwhile]).faults == 0)
        #expect(reading("2026-11-20 14:00", "a", told: [.impact], weights: [3, 2, 1], sentences: 3).faults == 1_200 + 300 + 100)
    }

    @Test func oneThatIsLongIsNoWorseForIt() {
        let short = reading("2026-11-20 14:00", "short", told: [.work], weights: [2])
        let long = reading("2026-11-20 14:01", "long", told: [.work], weights: [2, 2, 2, 2], sentences: 8)
        #expect(RankedUpdates([long, short]).worst.map { $0.reading.update.body.plainText } == ["short", "long"])
    }

    @Test func equalsComeByTimeAndTheSameWordsOnce() {
        let later = reading("2026-11-20 14:02", "same\nwords", told: [.work], weights: [1])
        let earlier = reading("2026-11-20 14:00", "same words", told: [.work], weights: [1])
        let other = reading("2026-11-20 14:01", "others", told: [.work], weights: [1])
        for order in [[later, earlier, other], [other, later, earlier], [earlier, other, later]] {
            let worst = RankedUpdates(order).worst
            #expect(worst.map { $0.reading.update.at.value } == [time("2026-11-20 14:00"), time("2026-11-20 14:01")])
            #expect(worst.map(\.copies) == [2, 1])
        }
    }

    @Test func whatTellsLittleIsNeverGood() {
        let clean = reading("2026-11-20 14:00", "All is well.", told: [.impact, .work])
        let good = reading("2026-11-20 14:01", "good", told: [.impact, .work, .scope], weights: [1])
        let ranked = RankedUpdates([clean, good], most: 1)
        #expect(ranked.worst.map { $0.reading.update.body.plainText } == ["All is well."])
        #expect(ranked.best.map { $0.reading.update.body.plainText } == ["good"])
    }

    @Test func theWorstAreFilledFirst() {
        let whole = reading("2026-11-20 14:00", "whole", told: [.impact, .scope, .work, .nextUpdate, .meanwhile])
        let partial = reading("2026-11-20 14:01", "partial", told: [.impact, .scope, .work])
        let ranked = RankedUpdates([whole, partial])
        #expect(ranked.worst.map { $0.reading.update.body.plainText } == ["partial"])
        #expect(ranked.best.map { $0.reading.update.body.plainText } == ["whole"])
    }

    @Test func nothingGraveIsGood() {
        let all: Set<ToldFact> = [.impact, .scope, .work, .nextUpdate, .meanwhile]
        let grave = reading("2026-11-20 14:00", "grave", told: all, weights: [3], sentences: 40)
        let poor = reading("2026-11-20 14:01", "poor", told: [])
        let ranked = RankedUpdates([grave, poor], most: 1)
        #expect(grave.faults == 300 && ranked.best.isEmpty)
        #expect(ranked.worst.map { $0.reading.update.body.plainText } == ["poor"])
    }

    @Test func noMoreAreShownThanAskedFor() {
        let many = (0..<30).map { reading("2026-11-20 14:\($0 + 10)", "words \($0)", told: [], weights: [1]) }
        #expect(RankedUpdates(many).worst.count == 10 && RankedUpdates(many, most: 3).worst.count == 3)
    }
}
