import Basics
import StatusHistory
import StatusModel
import Testing

/// What is told changes at turns and at no other time.
@Suite struct TurnsTests {
    private static let ahead: TimeSpan = .days(3)

    @Test func promisesEstimatesWorkNoticesAndDays() {
        var late = update("2026-11-20 14:10", .investigating, ["api": .partialOutage], next: "2026-11-20 15:00") as IncidentUpdate
        late.expectedEnd = written(.at(time("2026-11-20 17:00")))
        var page = page(
            zone: zone("Europe/Berlin"), incidents: [incident(started: "2026-11-20 14:00", [late])],
            maintenance: [maintenance("work", "2026-11-20 18:00", "2026-11-20 19:00")])
        page.notices = [
            Notice(
                slug: "hours", title: written("Hours"), from: written(time("2026-11-20 16:00")), until: written(time("2026-11-20 20:00")),
                body: late.body)
        ]
        #expect(
            turns(page, "2026-11-20 14:30", upTo: "2026-11-21 12:00") == [
                "2026-11-20T15:00:01Z", "2026-11-20T15:05:01Z", "2026-11-20T16:00:00Z", "2026-11-20T17:00:01Z", "2026-11-20T18:00:00Z",
                "2026-11-20T19:00:00Z", "2026-11-20T20:00:00Z", "2026-11-20T23:00:00Z",
            ])
    }

    @Test func clocksThatAreChanged() {
        let page = page(zone: zone("Europe/Berlin"))
        #expect(
            turns(page, "2026-10-24 12:00", upTo: "2026-10-26 12:00") == [
                "2026-10-24T22:00:00Z", "2026-10-25T01:00:00Z", "2026-10-25T23:00:00Z",
            ])
    }

    @Test func aPromiseThatWasKeptHasNone() {
        let page = page(incidents: [
            incident(
                started: "2026-11-20 14:00",
                [
                    update("2026-11-20 14:10", .investigating, ["api": .partialOutage], next: "2026-11-20 15:00"),
                    update("2026-11-20 14:30", .identified, next: "2026-11-20 16:00"),
                ])
        ])
        #expect(turns(page, "2026-11-20 14:40", upTo: "2026-11-20 18:00") == ["2026-11-20T16:00:01Z", "2026-11-20T16:05:01Z"])
    }

    @Test(arguments: 0..<4) func nothingElseIsToldInBetween(_ batch: Int) {
        var differences = 0
        for seed in rounds(batch * 60..<(batch + 1) * 60) where differences < 3 {
            let random = RandomHistory(seed: UInt64(seed))
            let history = History(random.page, now: random.now)
            let turns = history.turns(upTo: random.now + Self.ahead)
            var (next, told) = (0, Told(history))
            for minute in stride(from: 7, to: Self.ahead.seconds / 60, by: 7) {
                let moment = random.now + .minutes(minute)
                while next < turns.count, turns[next] <= moment {
                    told = Told(History(random.page, now: turns[next]))
                    next += 1
                }
                let now = Told(History(random.page, now: moment))
                if now == told { continue }
                differences += 1
                Issue.record("seed \(seed), \(moment.internetText): \(now)\nand not \(told)")
                break
            }
        }
    }

    private func turns(_ page: StatusPage, _ now: String, upTo end: String) -> [String] {
        History(page, now: time(now)).turns(upTo: time(end)).map(\.internetText)
    }

    /// What somebody could be told at a moment, but for lengths of time.
    private struct Told: Equatable {
        let components: [String]
        let incidents: [String]
        let work: [String]
        let today: CivilDate

        init(_ history: History) {
            components = history.components.map { "\($0.component.id) \($0.status) \($0.isRetired)" }
            incidents = history.incidents.map { told in
                let promise = told.incident.updates.last?.nextUpdate?.value
                let late = told.incident.isOpen && promise.map { $0 < history.present } ?? false
                let passed = told.estimate.map { $0.end.value < history.present } ?? false
                return "\(told.slug) \(told.impactNow) \(told.isFelt) \(late) \(passed) \(told.punctuality.late.count)"
            }
            work = history.maintenance.map { "\($0.slug) \($0.status) \($0.isOverrun) \($0.isStillAhead) \($0.isCancelled)" }
            today = history.page.settings.zone.date(at: history.present)
        }
    }
}
