import Foundation
import StatusModel
import Testing

/// Days of the calendar, counted without Foundation and checked against it.
@Suite struct CivilDateTests {
    @Test func daysFrom1900To2100AreFoundationsAndRoundTrip() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let wrong = (-25_567..<47_847).first { number in
            let date = CivilDate(daysSince1970: number)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: TimeInterval(number) * 86_400))
            let isRight =
                date.year == parts.year && date.month == parts.month && date.day == parts.day
                && parts.weekday == (date.weekday + 1) % 7 + 1 && date.daysSince1970 == number
                && CivilDate(year: date.year, month: date.month, day: date.day) == date
            return !isRight
        }
        #expect(wrong == nil)
        #expect(CivilDate(daysSince1970: -25_567) == day("1900-01-01"))
        #expect(CivilDate(daysSince1970: 47_846) == day("2100-12-31"))
    }

    @Test func daysFollowEachOtherInOrder() {
        let days = (-25_567..<47_847).map { CivilDate(daysSince1970: $0) }
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 && $0.adding(days: 1) == $1 && $1.adding(days: -1) == $0 })
    }

    @Test func countsFrom1970() {
        #expect(day("1970-01-01").daysSince1970 == 0)
        #expect(day("1969-12-31").daysSince1970 == -1)
        #expect(day("2000-03-01").daysSince1970 == 11_017)
        #expect(day("2026-11-20").daysSince1970 == 20_777)
        #expect(day("0001-01-01").daysSince1970 == -719_162)
        #expect(day("9999-12-31").daysSince1970 == 2_932_896)
    }

    @Test func mondayIsZero() {
        #expect(day("2026-11-16").weekday == 0)
        #expect(day("2026-11-22").weekday == 6)
        #expect(day("1970-01-01").weekday == 3)
        #expect(day("1969-12-29").weekday == 0)
    }

    @Test func addsDaysAcrossMonthsAndLeapDays() {
        #expect(day("2028-02-28").adding(days: 1) == day("2028-02-29"))
        #expect(day("2026-02-28").adding(days: 1) == day("2026-03-01"))
        #expect(day("2026-11-20").adding(days: -89) == day("2026-08-23"))
        #expect(day("2026-12-31").adding(days: 1) == day("2027-01-01"))
    }

    @Test func refusesDaysThatDoNotExist() {
        let wrong = [
            (2026, 2, 29), (2026, 2, 30), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1),
            (10_000, 1, 1),
        ]
        #expect(wrong.allSatisfy { CivilDate(year: $0.0, month: $0.1, day: $0.2) == nil })
        #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2028, month: 2, day: 29) != nil)
    }

    @Test func splitsAMomentIntoDayAndTime() {
        let civil = time("2026-11-20 23:59:59").civil(offset: 3_600)
        #expect(civil == CivilTime(day("2026-11-21"), secondOfDay: 3_599))
        #expect((civil.hour, civil.minute, civil.second) == (0, 59, 59))
        #expect(Instant(seconds: -1).civil(offset: 0) == CivilTime(day("1969-12-31"), secondOfDay: 86_399))
        #expect(time("2026-01-01 02:00").civil(offset: -5 * 3_600) == CivilTime(day("2025-12-31"), secondOfDay: 21 * 3_600))
    }

    @Test(arguments: [
        (0, "1970-01-01", "00:00", "1970-01-01T00:00:00Z"), (1_795_185_067, "2026-11-20", "14:31", "2026-11-20T14:31:07Z"),
        (-1, "1969-12-31", "23:59", "1969-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01", "00:00", "0001-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31", "23:59", "9999-12-31T23:59:59Z"),
        (253_402_300_800, "10000-01-01", "00:00", "10000-01-01T00:00:00Z"), (-62_198_755_200, "-1-01-01", "00:00", "-1-01-01T00:00:00Z"),
    ])
    func writesItAsText(_ seconds: Int, _ date: String, _ clock: String, _ internet: String) {
        let instant = Instant(seconds: seconds)
        let civil = instant.civil(offset: 0)
        #expect((civil.date.text, civil.clockText, instant.internetText) == (date, clock, internet))
        #expect(civil.machineText == date + "T" + clock && instant.calendarText == internet.filter { $0 != "-" && $0 != ":" })
    }
}
