import StatusModel
import Testing

@testable import StatusAuthoring

/// `--expected`: when an author expects an incident to be over.
@Suite struct TypedEstimateTests {
    /// A Tuesday, 11:00 in Berlin.
    private func estimate(_ typed: String) throws -> TypedEstimate {
        try TypedEstimate(typed, ClockWords(try #require(Zone(identifier: "Europe/Berlin")), now: try utc("2026-12-01 10:00")))
    }

    @Test(arguments: [
        ("15:30", "2026-12-01 14:30 UTC"), ("45m", "2026-12-01 10:45 UTC"), ("2h", "2026-12-01 12:00 UTC"),
        ("10:30", "2026-12-02 09:30 UTC"), ("15:30 UTC", "2026-12-01 15:30 UTC"), ("tomorrow 06:00", "2026-12-02 05:00 UTC"),
        ("2026-12-03 06:00 CET", "2026-12-03 05:00 UTC"), ("2026-12-01 15:30 UTC", "2026-12-01 15:30 UTC"), ("unknown", "unknown"),
    ])
    func whatIsWritten(_ typed: String, _ text: String) throws {
        #expect(try estimate(typed).text == text)
    }

    @Test(arguments: ["soon", "0m", "tomorrow", "45 min", ""])
    func whatIsNoTime(_ typed: String) {
        #expect(
            throws: AuthoringError(
                "--expected: '\(typed)' is no time; write one that is still to come, such as 15:30, or how long from now, such as 45m; "
                    + "'unknown' takes an estimate back")
        ) { try estimate(typed) }
    }

    @Test(arguments: [
        (
            "2026-12-01 09:00",
            "--expected: 2026-12-01 09:00 has passed; write a time that is still to come, how long from now, or 'unknown'"
        ),
        ("25:30", "--expected: '25:30' is not a time of day; hours go to 23 and minutes to 59"),
        ("15:30 CEST", "--expected: Europe/Berlin is on CET then, not CEST; write 2026-12-01 15:30 CET"),
    ])
    func whatIsWrong(_ typed: String, _ message: String) {
        #expect(throws: AuthoringError(message)) { try estimate(typed) }
    }

    @Test func theTalkSaysWhatWasUnderstood() throws {
        let clock = ClockWords(try #require(Zone(identifier: "Europe/Berlin")), now: try utc("2026-12-01 10:00"))
        #expect(try estimate("15:30").talk(clock) == " You expect it to be over by 15:30 CET; the page calls that an estimate.")
        #expect(
            try estimate("10:30").talk(clock) == " You expect it to be over by 10:30 CET on 2 December; the page calls that an estimate.")
        #expect(try estimate("unknown").talk(clock) == " The page gives no estimate any more.")
    }
}
