import Basics
import StatusModel
import Testing

@testable import StatusHistory
@testable import StatusReports

/// How figures are said.
@Suite struct ReportWordsTests {
    @Test func lengthsHaveTwoUnitsAtMost() {
        let lengths: [TimeSpan?] = [nil, .zero, TimeSpan(seconds: 59), .minutes(45), .minutes(78), .hours(51), TimeSpan(seconds: 183_659)]
        #expect(lengths.map(ReportWords.time) == ["–", "0 min", "< 1 min", "45 min", "1 h 18 min", "2 d 3 h", "2 d 3 h"])
    }

    @Test func aMedianSaysOfHowManyItIsKnown() {
        func measured(_ minutes: [Int?]) -> Measured {
            Measured(minutes.map { minutes in (minutes.map { Wait(length: .minutes($0), counted: .minutes($0)) }, nil) })
        }
        #expect(ReportWords.median(measured([4, 90])) == "47 min")
        #expect(ReportWords.median(measured([4, 90, nil])) == "47 min (2/3)")
        #expect(ReportWords.median(measured([nil])) == "–" && ReportWords.median(measured([])) == "–")
    }

    @Test func sharesTenthsAndCounts() {
        #expect(ReportWords.share(Share(31, of: 33)) == "31 of 33, 94 %" && ReportWords.share(Share(0, of: 0)) == "–")
        #expect([143, 5, 20].map { ReportWords.tenths($0) } == ["14.3", "0.5", "2.0"] && ReportWords.tenths(nil) == "–")
        #expect([0, 1, 2].map { counted($0, "incident") } == ["0 incidents", "1 incident", "2 incidents"])
    }

    @Test func aWholeMonthHasAName() {
        let month = Period(monthOf: day("2026-11-20"), .utc)
        #expect(ReportWords.period(month) == "November 2026" && ReportWords.shortMonth(month) == "Nov 2026")
        #expect(ReportWords.period(Period(day("2026-11-01"), day("2026-11-20"), .utc)) == "2026-11-01 to 2026-11-20")
    }

    @Test func aTrendIsGoodOrBadOrNeither() {
        #expect(ReportWords.trend(nil, 1, smallerIsBetter: true) == "–" && ReportWords.trend(1, nil, smallerIsBetter: nil) == "–")
        #expect([true, false, nil].map { ReportWords.trend(2, 2, smallerIsBetter: $0) } == ["same", "same", "same"])
        #expect([true, false, nil].map { ReportWords.trend(1, 2, smallerIsBetter: $0) } == ["better", "worse", "fewer"])
        #expect([true, false, nil].map { ReportWords.trend(3, 2, smallerIsBetter: $0) } == ["worse", "better", "more"])
    }
}
