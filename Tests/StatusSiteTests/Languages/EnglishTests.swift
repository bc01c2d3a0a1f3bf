import StatusModel
import Testing

@testable import StatusSite

@Suite struct EnglishTests {
    private let english = English()

    @Test func counts() {
        #expect(
            [0, 1, 2, 100].map(english.problemDays)
                == ["No days with problems", "1 day with problems", "2 days with problems", "100 days with problems"])
        #expect([1, 2].map(english.earlierUpdates) == ["1 earlier update", "2 earlier updates"])
        #expect([0, 1, 2].map(english.daysAgo) == ["Today", "Yesterday", "2 days ago"])
        #expect(Told.durations.map(english.duration) == ["less than a minute", "1 minute", "1 hour 1 minute", "2 days 3 hours"])
        #expect(english.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "No incidents.")
        #expect(
            english.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 incidents, 1 maintenance. At least one service had problems for 3 hours in all.")
        #expect(english.monthTotals(incidents: 1, maintenance: 2, trouble: .zero) == "1 incident, 2 maintenance windows.")
    }

    @Test func tellsTimes() {
        #expect([Told.day1, Told.day20].map(english.date) == ["1 November 2026", "20 November 2026"])
        #expect([Told.day1, Told.day20].map(english.shortDate) == ["1 Nov", "20 Nov"])
        #expect([Told.day1, Told.day20].map(english.weekdayDate) == ["Sunday 1 November", "Friday 20 November"])
        #expect(english.historyTitle(english.month(Told.day20)) == "History: November 2026")
        #expect(english.clock(Told.time(15), zone: "BST", utc: Told.time(14)) == "15:31 BST (14:31 UTC)")
        #expect(english.clock(Told.time(14), zone: "GMT", utc: nil) == "14:31 GMT")
    }

    @Test func lists() {
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(english.list) == ["A", "A and B", "A, B and C"])
        #expect(
            english.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Major outage: A, B and 2 more")
        #expect(
            english.problemDay("20 Nov", [(.partialOutage, .hours(1)), (.degradedPerformance, .hours(2))])
                == "20 Nov: partial outage for 1 hour and degraded performance for 2 hours")
    }

    @Test func headlinesSayHowThingsAre() {
        func headline(_ impact: Impact, isWatched: Bool = false, isUnderMaintenance: Bool = false) -> String {
            english.headline(impact, isWatched: isWatched, isUnderMaintenance: isUnderMaintenance, components: [])
        }
        #expect(headline(.none) == "All services are working")
        #expect(headline(.none, isWatched: true) == "Working again; we are still watching")
        #expect(headline(.none, isUnderMaintenance: true) == "Maintenance in progress")
        #expect(headline(.none, isWatched: true, isUnderMaintenance: true) == "Maintenance in progress")
        #expect([.minor, .major, .critical].map { headline($0) } == ["Degraded performance", "Partial outage", "Major outage"])
    }

    @Test func saysHowUptimeIsCounted() {
        #expect(
            english.uptimeFormula(Told.weights).contains(
                "a minute of major outage counts as a minute, a minute of partial outage counts as 18 seconds and under maintenance does not count."
            ))
    }

    @Test func keepsRecordOfPromises() {
        #expect(english.breadth(incidents: 4, affected: 6, of: 8) == "4 open incidents, 6 of 8 services affected")
        #expect(english.breadth(incidents: 1, affected: 0, of: 8) == "1 open incident")
        #expect(english.working(10, of: 12, "API and 9 more") == "10 of 12 services work normally: API and 9 more")
        #expect(
            english.downtime(major: .minutes(12), partial: .zero, degraded: .minutes(130))
                == "Down 12\u{A0}min, impaired 2\u{A0}h 10\u{A0}min")
        #expect(english.downtime(major: .zero, partial: .zero, degraded: .zero) == "Never down")
        #expect(english.downtime(major: .zero, partial: .zero, degraded: .minutes(9)) == "Never down, impaired 9\u{A0}min")
        // A weight of 0.3 is 18 seconds of each minute, and one of 0.333 is told to the last digit.
        #expect(english.uptimeFormula([(.partialOutage, 300), (.degradedPerformance, 333)]).contains("counts as 18 seconds"))
        #expect(english.uptimeFormula([(.degradedPerformance, 333)]).contains("counts as 19.98 seconds"))
        #expect(english.promiseRecord(kept: 0, of: 0, days: 1) == "No update was promised today.")
        #expect(english.promiseRecord(kept: 1, of: 1, days: 90) == "1 of 1 promised update came on time in the last 90 days.")
        #expect(english.promiseRecord(kept: 4, of: 5, days: 90) == "4 of 5 promised updates came on time in the last 90 days.")
    }

    @Test func tellsWhichWayASeverityWent() {
        #expect(english.severityChange(from: .sev2, to: .sev1) == "Raised from high impact to very high impact")
        #expect(english.severityChange(from: .sev1, to: .sev3) == "Lowered from very high impact to low impact")
    }
}
