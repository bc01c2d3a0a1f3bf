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
        ("14:02", "2026-11-20 14:02 UTC"), ("9:05", "2026-11-20 09:05 UTC"), ("14:41", "2026-11-19 14:41 UTC"),
        ("20m", "2026-11-20 14:20 UTC"), ("1h30m", "2026-11-20 13:10 UTC"), ("2026-11-20 14:02 +01:00", "2026-11-20 13:02 UTC"),
        ("2026-11-20T14:02:59Z", "2026-11-20 14:02 UTC"),
    ])
    func moments(_ typed: String, _ meant: String) throws {
        #expect(try readMoment(typed, now: now, zone: london).contentText == meant)
    }

    /// On 25 October 2026 London's clocks showed 01:30 twice, and on 29 March 2026 not at all.
    @Test func clockChanges() throws {
        let after = try readTime("2026-10-25 02:00 UTC")
        #expect(try readMoment("01:30", now: after, zone: london).contentText == "2026-10-25 01:30 UTC")
        let between = try readTime("2026-10-25 00:45 UTC")
        #expect(try readMoment("01:30", now: between, zone: london).contentText == "2026-10-25 00:30 UTC")
        let spring = try readTime("2026-03-29 02:00 UTC")
        #expect(try readMoment("01:30", now: spring, zone: london).contentText == "2026-03-28 01:30 UTC")
    }

    @Test(arguments: ["25:00", "14:2", "14:60", "yesterday", "", "2026-11-20 14:02", "14:02 EST", ":", "0m"])
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
