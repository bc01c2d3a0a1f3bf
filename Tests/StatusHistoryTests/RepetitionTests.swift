import StatusModel
import Testing

@testable import StatusHistory

/// Which days repeating work has. Whole years of them are held against Python's in `test_repeating_work.py`.
@Suite struct RepetitionTests {
    @Test(arguments: [
        ("daily", Repetition.Rhythm.days(1)), ("3 days", .days(3)), ("weekly", .weeks(1)), ("week", .weeks(1)), ("2 Weeks", .weeks(2)),
        ("monthly", .months(1)), ("first Sunday", .weekday(number: 1, weekday: 6)), ("last friday", .weekday(number: -1, weekday: 4)),
    ])
    func rhythmsAreRead(_ text: String, _ rhythm: Repetition.Rhythm) throws { #expect(try readRhythm(text) == rhythm) }

    @Test(arguments: ["", "0 weeks", "100 days", "fifth Monday", "every week", "weekly weekly", "1.5 days", "first"])
    func otherTextsAreNot(_ text: String) { #expect(throws: ValueError.self) { try readRhythm(text) } }

    @Test(arguments: [
        (Repetition.Rhythm.months(1), "2026-01-31", ["2026-01-31", "2026-03-31", "2026-05-31"]),
        (.weekday(number: -1, weekday: 6), "2026-02-01", ["2026-02-22", "2026-03-29", "2026-04-26"]),
        (.weekday(number: 1, weekday: 6), "2026-12-06", ["2026-12-06", "2027-01-03", "2027-02-07"]),
        (.days(10), "2026-12-25", ["2026-12-25", "2027-01-04", "2027-01-14"]),
    ])
    func daysFollow(_ rhythm: Repetition.Rhythm, _ first: String, _ days: [String]) throws {
        #expect(Repetition.days(rhythm, from: try readDate(first)).prefix(3).map(\.text) == days)
    }
}
