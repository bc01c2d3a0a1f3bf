import StatusContent
import StatusModel
import Testing

@testable import StatusAuthoring

/// What people type in a hurry.
@Suite struct TypedTextTests {
    private let london: Zone
    private let now: Instant

    init() throws {
        london = try #require(Zone(identifier: "Europe/London"))
        now = try readTime("2026-11-20 14:40 UTC")
    }

    @Test(arguments: [
        ("14:02", "2026-11-20 14:02 UTC"), ("9:05", "2026-11-20 09:05 UTC"), ("00:00", "2026-11-20 00:00 UTC"),
        ("20m", "2026-11-20 14:20 UTC"), ("1h30m", "2026-11-20 13:10 UTC"), ("2026-11-20 14:02 +01:00", "2026-11-20 13:02 UTC"),
        ("2026-11-20T14:02:59Z", "2026-11-20 14:02 UTC"), ("yesterday 14:41", "2026-11-19 14:41 UTC"),
        ("Yesterday 9:05", "2026-11-19 09:05 UTC"), ("2026-11-19 23:10", "2026-11-19 23:10 UTC"),
        // Somebody's clock is a little ahead.
        ("14:40", "2026-11-20 14:40 UTC"), ("14:41", "2026-11-20 14:40 UTC"), ("14:42", "2026-11-20 14:40 UTC"),
        ("2026-11-20 14:42 UTC", "2026-11-20 14:40 UTC"), ("2026-11-20 14:43 UTC", "2026-11-20 14:43 UTC"),
    ])
    func moments(_ typed: String, _ meant: String) throws {
        #expect(try readMoment(typed, now: now, zone: london) == .at(readTime(meant)))
    }

    @Test func aDayWithoutAZoneIsThePagesOwn() throws {
        let berlin = try #require(Zone(identifier: "Europe/Berlin"))
        let now = try readTime("2026-12-01 02:07 UTC")
        #expect(try readMoment("2026-11-30 04:00", now: now, zone: berlin) == .at(readTime("2026-11-30 03:00 UTC")))
        #expect(try readMoment("yesterday 04:00", now: now, zone: berlin) == .at(readTime("2026-11-30 03:00 UTC")))
    }

    /// What comes later today is never quietly taken for yesterday's.
    @Test(arguments: [
        ("2026-11-20 14:40", "14:43", "2026-11-19 14:43"), ("2026-11-20 14:40", "23:59", "2026-11-19 23:59"),
        ("2026-11-20 00:00", "00:03", "2026-11-19 00:03"), ("2026-11-20 00:05", "23:50", "2026-11-19 23:50"),
        ("2026-11-20 05:50", "06:30", "2026-11-19 06:30"),
    ])
    func whatIsStillToCome(_ now: String, _ typed: String, _ yesterday: String) throws {
        let moment = try readMoment(typed, now: readTime(now + " UTC"), zone: london)
        #expect(moment == .stillToCome(yesterday: try readTime(yesterday + " UTC")))
    }

    /// Around midnight the minute that begins is now, and what was just before it is yesterday's.
    @Test(arguments: [
        ("2026-11-20 23:59", "00:00", "2026-11-20 23:59"), ("2026-11-20 23:59", "00:01", "2026-11-20 23:59"),
        ("2026-11-20 23:59", "00:02", "2026-11-20 00:02"), ("2026-11-20 23:59", "23:58", "2026-11-20 23:58"),
        ("2026-11-21 00:00", "00:00", "2026-11-21 00:00"), ("2026-11-21 00:01", "yesterday 23:59", "2026-11-20 23:59"),
    ])
    func midnight(_ now: String, _ typed: String, _ meant: String) throws {
        #expect(try readMoment(typed, now: readTime(now + " UTC"), zone: london) == .at(readTime(meant + " UTC")))
    }

    /// On 25 October 2026 London's clocks showed 01:30 twice, and on 29 March 2026 not at all.
    @Test func clockChanges() throws {
        func read(_ typed: String, at now: String) throws -> TypedMoment {
            try readMoment(typed, now: readTime(now + " UTC"), zone: london)
        }
        #expect(try read("01:30", at: "2026-10-25 02:00") == .at(readTime("2026-10-25 01:30 UTC")))
        // Between the two, the first has been and the second is still to come.
        #expect(try read("01:30", at: "2026-10-25 00:45") == .at(readTime("2026-10-25 00:30 UTC")))
        #expect(try read("01:30", at: "2026-10-25 01:10") == .at(readTime("2026-10-25 00:30 UTC")))
        #expect(try read("01:30", at: "2026-10-25 00:10") == .stillToCome(yesterday: readTime("2026-10-24 00:30 UTC")))
        #expect(try read("yesterday 01:30", at: "2026-10-26 09:00") == .at(readTime("2026-10-25 01:30 UTC")))
        for now in ["2026-03-29 00:30", "2026-03-29 02:00"] {
            #expect(throws: AuthoringError("there is no 01:30 today, as the clocks went forward; write 'yesterday 01:30', or another time"))
            {
                try read("01:30", at: now)
            }
        }
        #expect(throws: AuthoringError("01:30 did not come on 2026-03-29, as the clocks went forward; write another time")) {
            try read("01:30", at: "2026-03-30 00:00")
        }
        #expect(throws: AuthoringError.self) { try read("2026-10-25 01:30", at: "2026-10-26 09:00") }
    }

    @Test(arguments: [
        "25:00", "14:2", "14:60", "yesterday", "yesterday 25:00", "tomorrow 14:00", "", "2026-11-20 14", "14:02 EST", ":", "0m",
    ])
    func whatCannotBeRead(_ typed: String) {
        #expect(throws: AuthoringError.self) { try readMoment(typed, now: now, zone: london) }
    }

    private let components = [
        Component(id: "card-payments", name: "Card payments"), Component(id: "card-readers", name: "Card readers"),
        Component(id: "api", name: "API"),
    ]

    @Test(arguments: [
        ("card-payments=partial-outage", "card-payments", ComponentStatus.partialOutage), ("API", "api", .majorOutage),
        ("Card readers = degraded", "card-readers", .degradedPerformance), ("payments=op", "card-payments", .operational),
    ])
    func statements(_ typed: String, _ id: String, _ status: ComponentStatus) throws {
        #expect(try readStatement(typed, components, usual: .majorOutage) == ComponentStatement(id, status))
    }

    @Test(arguments: [
        ("card", "'card' fits 'card-payments' and 'card-readers'; write one of them"),
        ("card-paymnets", "there is no component 'card-paymnets'; did you mean 'card-payments'?"),
        ("refunds", "there is no component 'refunds'; there are 'card-payments', 'card-readers' and 'api'"),
        ("api=partail-outage", "'partail-outage' is not a status; did you mean 'partial-outage'?"),
        ("api=", "'' is not a status; there are operational, under-maintenance, degraded-performance, partial-outage and major-outage"),
        ("", "there is no component ''; there are 'card-payments', 'card-readers' and 'api'"),
    ])
    func statementsThatFitNothing(_ typed: String, _ message: String) {
        #expect(throws: AuthoringError(message)) { try readStatement(typed, components, usual: .majorOutage) }
    }

    @Test func aPromiseIsNeverQuietlyLongerThanThePolicyAllows() throws {
        #expect(NextPromise(.standard, .sev2, .identified, at: now)?.text == "30m")
        #expect(try NextPromise("45m", .standard, .sev2, .identified, at: now).at == now + .minutes(45))
        #expect(try NextPromise("2026-11-20 16:00 Europe/Paris", .standard, .sev2, .identified, at: now).text == "2026-11-20 15:00 UTC")
        #expect(NextPromise(.standard, .sev2, .resolved, at: now) == nil)
        for typed in ["2h", "2026-11-20 14:40 UTC", "soon", "-5m", "61m"] {
            #expect(throws: AuthoringError.self) { try NextPromise(typed, .standard, .sev2, .identified, at: now) }
        }
        #expect(throws: AuthoringError("a resolved update promises no next one; leave --next out")) {
            try NextPromise("30m", .standard, .sev2, .resolved, at: now)
        }
    }
}
