import StatusModel
import Testing

@testable import StatusAuthoring

/// A fix is watched for as long as the policy wants, or its author says why not.
@Suite struct FixWatchTests {
    private func watch(_ updates: [String], end: String = "15:00", wanted: TimeSpan = .minutes(30)) throws -> FixWatch {
        let (incident, _, clock) = try SmallPage.incident(["14:05 investigating card-payments=partial-outage"] + updates)
        return FixWatch(incident, end: try utc("2026-11-20 " + end), wanted: wanted, clock)
    }

    private static let early =
        "say with --ended when customers stopped feeling it if that was earlier, or say with --early why it can't wait"

    @Test func longEnoughNeedsNoWord() throws {
        #expect(try watch(["14:30 monitoring"]).decision(early: nil, isRefused: true, isAsked: true) == nil)
        #expect(try watch([], wanted: .zero).decision(early: nil, isRefused: true, isAsked: false) == nil)
        // It was found out afterwards that it had held since 14:20.
        #expect(try watch(["14:50 monitoring"], end: "14:20").decision(early: nil, isRefused: true, isAsked: false) == nil)
    }

    @Test func tooShortASpellIsRefusedWhereNobodyCanBeAsked() throws {
        let watch = try watch(["14:48 monitoring"])
        #expect(watch.warning == "the fix has been watched for 12 minutes; the policy wants 30 minutes")
        let refusal = "the fix has been watched for 12 minutes; the policy wants 30 minutes; wait until 15:18 GMT, \(Self.early)"
        #expect(watch.decision(early: nil, isRefused: true, isAsked: false) == .refused(AuthoringError(refusal)))
        #expect(watch.decision(early: "Nobody pays at night", isRefused: true, isAsked: false) == .allowed(reason: "Nobody pays at night"))
        #expect(watch.decision(early: "Nobody pays at night", isRefused: true, isAsked: true) == .allowed(reason: "Nobody pays at night"))
    }

    /// A page that turned the rule down is told, and needs no reason in its files.
    @Test func whereTheLinterLetsItPassItIsOnlySaid() throws {
        let watch = try watch(["14:48 monitoring"])
        let warning = "the fix has been watched for 12 minutes; the policy wants 30 minutes"
        #expect(watch.decision(early: nil, isRefused: false, isAsked: false) == .warned(warning))
        #expect(watch.decision(early: "Nobody pays at night", isRefused: false, isAsked: false) == .warned(warning))
    }

    @Test func whoeverIsThereIsAsked() throws {
        let watch = try watch(["14:48 monitoring"])
        let question = "The fix has been watched for 12 minutes; the policy wants 30 minutes. Resolve it all the same?"
        let denied = AuthoringError("it is still open; wait until 15:18 GMT, \(Self.early)")
        #expect(watch.decision(early: nil, isRefused: true, isAsked: true) == .asked(question, needsReason: true, denied: denied))
        #expect(watch.decision(early: nil, isRefused: false, isAsked: true) == .asked(question, needsReason: false, denied: denied))
    }

    @Test func aFixThatNobodyWatches() throws {
        let way =
            "say that you watch it with 'daymark update 2026-11-20-cards --status monitoring', and resolve it 30 minutes later, \(Self.early)"
        let never = "the fix is not being watched: no update says 'monitoring'; the policy wants 30 minutes"
        #expect(
            try watch(["14:30 identified"]).decision(early: nil, isRefused: true, isAsked: false)
                == .refused(AuthoringError("\(never); \(way)")))
    }

    @Test func aWatchThatWasCutShort() throws {
        #expect(
            try watch(["14:20 monitoring", "14:45 identified"]).warning
                == "the fix is not being watched: 'monitoring' of 14:20 GMT went back to 'identified' at 14:45 GMT; the policy wants 30 minutes"
        )
        // The watch that counts is the one that goes on.
        #expect(
            try watch(["14:10 monitoring", "14:20 identified", "14:40 monitoring"]).warning
                == "the fix has been watched for 20 minutes; the policy wants 30 minutes")
    }
}
