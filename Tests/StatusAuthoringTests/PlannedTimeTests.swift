import StatusContent
import StatusModel
import Testing

@testable import StatusAuthoring

/// Planned work is typed on the page's own clock.
@Suite struct PlannedTimeTests {
    /// A Tuesday, 11:00 in Berlin.
    private func clock(_ now: String = "2026-12-01 10:00", _ zone: String = "Europe/Berlin") throws -> ClockWords {
        ClockWords(try #require(Zone(identifier: zone)), now: try utc(now))
    }

    @Test(arguments: [
        ("2026-12-06 06:00", "2026-12-06 05:00"), ("2026-12-06 6:00", "2026-12-06 05:00"), ("2026-12-06T06:00", "2026-12-06 05:00"),
        ("2026-12-06 06:00 CET", "2026-12-06 05:00"), ("2026-12-06 06:00 cet", "2026-12-06 05:00"),
        ("2026-12-06 06:00 UTC", "2026-12-06 06:00"), ("2026-12-06 06:00Z", "2026-12-06 06:00"), ("2026-12-06T06:00Z", "2026-12-06 06:00"),
        ("2026-12-06 6:00 Europe/London", "2026-12-06 06:00"), ("2026-12-06 06:00 -05:00", "2026-12-06 11:00"),
        ("2026-07-06 06:00 CEST", "2026-07-06 04:00"), ("2026-12-06, 06:00", "2026-12-06 05:00"),
        ("06:00", "2026-12-02 05:00"), ("6:00 CET", "2026-12-02 05:00"), ("12:30", "2026-12-01 11:30"), ("11:00", "2026-12-02 10:00"),
        ("10:30 UTC", "2026-12-01 10:30"), ("tomorrow 06:00", "2026-12-02 05:00"), ("Tomorrow at 06:00 CET", "2026-12-02 05:00"),
        ("today 18:00", "2026-12-01 17:00"), ("Sunday 06:00", "2026-12-06 05:00"), ("sun 6:00", "2026-12-06 05:00"),
        ("Tuesday 18:00", "2026-12-01 17:00"), ("Tuesday 06:00", "2026-12-08 05:00"), ("Wed 09:00 Europe/London", "2026-12-02 09:00"),
    ])
    func whatIsMeant(_ typed: String, _ meant: String) throws {
        let now = typed.contains("CEST") ? "2026-07-01 10:00" : "2026-12-01 10:00"
        #expect(try readAhead(typed, clock(now)) == utc(meant))
    }

    @Test(arguments: [
        (
            "soon",
            "'soon' is not a time that can be read; write it as 2026-12-08 06:00, 'tomorrow 06:00', 'Sunday 06:00' or 06:00"
        ),
        ("", "'' is not a time that can be read; write it as 2026-12-08 06:00, 'tomorrow 06:00', 'Sunday 06:00' or 06:00"),
        ("2026-12-06", "'2026-12-06' has no time of day; write it as 2026-12-06 06:00"),
        ("tomorrow", "'tomorrow' has no time of day; write it as tomorrow 06:00"),
        ("2026-02-30 06:00", "'2026-02-30' names a day that doesn't exist; check the month and the day"),
        ("tomorrow 25:00", "'25:00' is not a time of day; hours go to 23 and minutes to 59"),
        ("2026-12-06 06:00 CEST", "Europe/Berlin is on CET then, not CEST; write 2026-12-06 06:00 CET"),
        ("2026-12-06 06:00 PST", "'PST' could mean America/Los_Angeles or Asia/Manila; write one of those"),
        ("2026-12-06 06:00 Europe/Berln", "'Europe/Berln' is not a time zone; did you mean 'Europe/Berlin'?"),
        ("today 06:00", "today 06:00 has passed; customers are told before the work begins"),
        ("2026-11-01 06:00", "2026-11-01 06:00 has passed; customers are told before the work begins"),
        (
            "2027-03-28 02:30",
            "there is no 02:30 on 28 March 2027 in Europe/Berlin, as the clocks go forward; write 2027-03-28 03:30, or an earlier time"
        ),
        (
            "2027-10-31 02:30",
            "02:30 comes twice on 31 October 2027 in Europe/Berlin, as the clocks go back; write '2027-10-31 02:30 CEST' or "
                + "'2027-10-31 02:30 CET'"
        ),
        (
            "2027-03-28 01:30 Europe/London",
            "there is no 01:30 on 28 March 2027 in Europe/London, as the clocks go forward; write 2027-03-28 02:30, or an earlier time"
        ),
        (
            "2027-10-31 01:30 Europe/London",
            "01:30 comes twice on 31 October 2027 in Europe/London, as the clocks go back; write '2027-10-31 01:30 +01:00' or "
                + "'2027-10-31 01:30 +00:00'"
        ),
    ])
    func whatCannotBe(_ typed: String, _ message: String) throws {
        #expect(throws: AuthoringError(message)) { try readAhead(typed, clock()) }
    }

    /// The way out of a time that comes twice leads out.
    @Test(arguments: [("2027-10-31 02:30 CEST", "2027-10-31 00:30"), ("2027-10-31 02:30 CET", "2027-10-31 01:30")])
    func whichOfTwo(_ typed: String, _ meant: String) throws {
        #expect(try readAhead(typed, clock()) == utc(meant))
    }

    @Test(arguments: [
        ("08:00", "2026-12-06 07:00"), ("05:00", "2026-12-07 04:00"), ("90m", "2026-12-06 06:30"), ("Sunday 7:15", "2026-12-06 06:15"),
        ("2026-12-06 08:00 CET", "2026-12-06 07:00"), ("Monday 01:00", "2026-12-07 00:00"), ("06:00", "2026-12-07 05:00"),
    ])
    func theEnd(_ typed: String, _ meant: String) throws {
        #expect(try readPlannedEnd(typed, from: utc("2026-12-06 05:00"), clock()) == utc(meant))
    }

    @Test func anEndThatCannotBe() throws {
        let start = try utc("2026-12-06 05:00")
        #expect(throws: AuthoringError("2026-12-06 05:30 is not after the start, 06:00 CET on 6 December")) {
            try readPlannedEnd("2026-12-06 05:30", from: start, clock())
        }
        #expect(throws: AuthoringError("06:30 has passed; write an end that is still to come")) {
            try readPlannedEnd("06:30", from: start, clock("2026-12-06 06:00"))
        }
    }

    @Test func windowsAreTold() throws {
        let clock = try clock()
        #expect(
            clock.window(try utc("2026-12-06 05:00")..<utc("2026-12-06 07:00"))
                == "Sunday 6 December 2026, from 06:00 CET to 08:00 CET")
        #expect(
            clock.window(try utc("2026-12-06 22:00")..<utc("2026-12-07 01:00"))
                == "Sunday 6 December 2026, 23:00 CET, to Monday 7 December 2026, 02:00 CET")
        #expect(clock.plannedExample == "2026-12-08 06:00")
    }
}
