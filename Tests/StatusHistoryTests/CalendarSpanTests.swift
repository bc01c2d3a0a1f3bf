import StatusModel
import Testing

/// Stretches of the calendar: months are as long as they are, and clocks change.
@Suite struct CalendarSpanTests {
    @Test(
        arguments: [
            ("2026-11-30", "1y", "2027-11-30"), ("2028-02-29", "1y", "2029-02-28"), ("2027-01-31", "1mo", "2027-02-28"),
            ("2027-12-31", "2mo", "2028-02-29"), ("2026-11-30", "90d", "2027-02-28"), ("2026-12-15", "1y1mo1d", "2028-01-16"),
        ])
    func daysAreThoseOfTheCalendar(_ start: String, _ span: String, _ end: String) throws {
        #expect(try readDate(start).adding(readCalendarSpan(span)).text == end)
    }

    @Test(arguments: ["", "1", "y", "1m", "1d1y", "1y1y", "0d", "11y", "99999d", "1 y", "-1y", "1.5y"])
    func whatIsNoStretchIsAnError(_ text: String) {
        #expect(throws: ValueError.self) { try readCalendarSpan(text) }
    }

    @Test(arguments: [
        ("1y", "1 year", "year"), ("6mo", "6 months", "6 months"), ("18mo", "1 year 6 months", "1 year 6 months"), ("1d", "1 day", "day"),
    ])
    func wordsAreThoseOfPeople(_ text: String, _ words: String, _ turn: String) throws {
        let span = try readCalendarSpan(text)
        #expect((span.words, span.turn) == (words, turn))
    }

    @Test func theTimeOfDayStaysTheSame() throws {
        let berlin = try #require(Zone(identifier: "Europe/Berlin"))
        let month = CalendarSpan(months: 1)
        #expect(try berlin.moment(month, after: readTime("2027-03-01 09:00 UTC")) == readTime("2027-04-01 08:00 UTC"))
        #expect(try berlin.moment(month, after: readTime("2027-02-28 01:30 UTC")) == readTime("2027-03-28 01:30 UTC"))
        #expect(try Zone.utc.moment(month, after: readTime("2027-01-31 23:59 UTC")) == readTime("2027-02-28 23:59 UTC"))
    }
}
