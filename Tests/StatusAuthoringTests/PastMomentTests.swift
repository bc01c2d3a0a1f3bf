import StatusContent
import StatusModel
import Testing

@testable import StatusAuthoring

/// When something happened is never ahead, and never quietly yesterday.
@Suite struct PastMomentTests {
    private let clock: ClockWords

    init() throws { clock = try SmallPage().clock }

    @Test(arguments: [
        ("now", "2026-11-20 15:00"), ("14:02", "2026-11-20 14:02"), ("20m", "2026-11-20 14:40"), ("15:02", "2026-11-20 15:00"),
        ("14:02 GMT", "2026-11-20 14:02"), ("14:02 gmt", "2026-11-20 14:02"), ("yesterday 14:02 GMT", "2026-11-19 14:02"),
        ("2026-07-01 14:02 BST", "2026-07-01 13:02"), ("2026-07-01 14:02 UTC", "2026-07-01 14:02"),
    ])
    func whatHasPassed(_ typed: String, _ meant: String) throws {
        #expect(try readPast(typed, clock) == .at(utc(meant)))
    }

    @Test(arguments: [
        ("2026-11-20 15:03 UTC", "15:03 GMT is ahead, and this has happened already"),
        ("2026-11-21 09:00", "09:00 GMT on 21 November is ahead, and this has happened already"),
        ("14:02 BST", "Europe/London is on GMT then, not BST; write 14:02 GMT"),
        ("2026-07-01 14:02 GMT", "Europe/London is on BST then, not GMT; write 2026-07-01 14:02 BST"),
        ("13:59", "13:59 GMT is before the start, 14:00 GMT"),
        ("23:10", "23:10 is still to come: it is 15:00 GMT now, and yesterday's is before the start, 14:00 GMT"),
    ])
    func whatCannotBe(_ typed: String, _ message: String) throws {
        let start = try utc("2026-11-20 14:00")
        #expect(throws: AuthoringError(message)) { try readPast(typed, since: start, clock) }
    }

    @Test func whatIsStillToComeIsAsked() throws {
        let doubt = YesterdayDoubt(
            moment: try utc("2026-11-19 23:10"), question: "23:10 is still to come; do you mean yesterday, 19 November?",
            unasked: AuthoringError(
                "23:10 is still to come: it is 15:00 GMT now; if you mean yesterday, write 'yesterday 23:10' or '2026-11-19 23:10'"),
            denied: AuthoringError("23:10 is still to come: it is 15:00 GMT now; type a time that has passed"))
        #expect(try readPast("23:10", clock) == .doubtful(doubt))
        #expect(try readPast("23:10", since: utc("2026-11-19 20:00"), clock) == .doubtful(doubt))
    }

    @Test func plannedWorkIsAhead() throws {
        #expect(try readAhead("2026-11-20 16:30 Europe/Paris", clock) == utc("2026-11-20 15:30"))
        #expect(throws: AuthoringError("2026-11-20 15:00 UTC has passed; customers are told before the work begins")) {
            try readAhead("2026-11-20 15:00 UTC", clock)
        }
        let start = try utc("2026-11-20 16:00")
        #expect(try readPlannedEnd("90m", from: start, clock) == utc("2026-11-20 17:30"))
        #expect(try readPlannedEnd("2026-11-20 18:00 UTC", from: start, clock) == utc("2026-11-20 18:00"))
        #expect(throws: AuthoringError("2026-11-20 16:00 UTC is not after the start, 16:00 GMT")) {
            try readPlannedEnd("2026-11-20 16:00 UTC", from: start, clock)
        }
        #expect(try readPlannedNext("1h30m", clock) == "1h30m")
        #expect(try readPlannedNext("2026-11-20 18:00 Europe/Berlin", clock) == "2026-11-20 17:00 UTC")
        #expect(throws: AuthoringError("--next: 2026-11-20 14:00 UTC has passed; customers are told before the work begins")) {
            try readPlannedNext("2026-11-20 14:00 UTC", clock)
        }
    }
}
