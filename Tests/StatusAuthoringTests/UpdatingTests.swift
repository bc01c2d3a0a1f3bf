import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusAuthoring

/// What the next update of an incident may say, and what it says by itself.
@Suite struct UpdatingTests {
    private static let cards = ["14:05 investigating card-payments=partial-outage"]

    @Test func whatTakesNoUpdates() throws {
        let (over, _, clock) = try SmallPage.incident(Self.cards + ["14:50 resolved"])
        let message =
            "'2026-11-20-cards' was resolved at 14:50 GMT; if the trouble is back, declare a new incident; put an update right with --corrects"
        #expect(throws: AuthoringError(message)) { try over.checkTakesUpdates(isCorrection: false, clock) }
        #expect(throws: Never.self) { try over.checkTakesUpdates(isCorrection: true, clock) }
        let ahead = try SmallPage.incident(Self.cards + ["15:20 identified"]).incident
        for isCorrection in [true, false] {
            #expect(throws: AuthoringError("the latest update is from 15:20 GMT, which is ahead; check the clock")) {
                try ahead.checkTakesUpdates(isCorrection: isCorrection, clock)
            }
        }
        #expect(throws: Never.self) { try SmallPage.incident(Self.cards).incident.checkTakesUpdates(isCorrection: false, clock) }
    }

    @Test func theNextStatus() throws {
        let incident = try SmallPage.incident(Self.cards).incident
        #expect(IncidentStatus.open == [.investigating, .identified, .monitoring])
        #expect(try incident.nextStatus("monitoring") == .monitoring)
        #expect(throws: AuthoringError("end it with 'daymark resolve 2026-11-20-cards'")) { try incident.nextStatus("resolved") }
        #expect(throws: AuthoringError("'identfied' is not a status; did you mean 'identified'?")) { try incident.nextStatus("identfied") }
        #expect(throws: AuthoringError("'over' is not a status; there are investigating, identified and monitoring")) {
            try incident.nextStatus("over")
        }
    }

    @Test func theUpdateThatIsPutRight() throws {
        let (incident, _, clock) = try SmallPage.incident(Self.cards + ["14:30 identified"])
        for typed in ["2026-11-20-1430-identified", "2026-11-20-1430-identified.md", "last", "14:30", "1430", "Identified"] {
            #expect(try incident.corrected(typed, clock).status.value == .identified, "\(typed)")
        }
        #expect(throws: AuthoringError.self) { try incident.corrected("2026-11-20-1431-identified", clock) }
        #expect(throws: AuthoringError.self) { try incident.corrected("2026-11-20", clock) }
    }

    @Test func onlyAStepBackIsSaid() throws {
        let watched = try SmallPage.incident(Self.cards + ["14:30 monitoring"]).incident
        #expect(watched.stepBack(to: .identified) == "What we put right earlier did not hold.")
        #expect(watched.stepBack(to: .monitoring) == nil)
        #expect(try SmallPage.incident(Self.cards).incident.stepBack(to: .monitoring) == nil)
        #expect(try SmallPage.incident(Self.cards + ["14:50 resolved"]).incident.stepBack(to: .identified) == nil)
    }

    @Test func aListOfChangesInOneLineIsLeftToItsAuthor() throws {
        let list = "severity-changes: [{at: 2026-11-20 14:10 UTC, from: SEV3, to: SEV2, reason: x}]\n"
        let (listed, _, clock) = try SmallPage.incident(Self.cards, and: list)
        let change = SeverityChangeDraft(at: clock.now, to: .sev1, reason: "All cards fail")
        let message =
            "'incidents/2026-11-20-cards/incident.yml' lists its changes in a way that can't be added to; add this one by hand: docs/content.md shows how"
        #expect(throws: AuthoringError(message)) { try listed.file(with: change) }
        let file = try SmallPage.incident(Self.cards).incident.file(with: change)
        #expect(file.text(in: 0..<file.bytes.count).contains("severity: SEV1\n"))
    }

    private func recovery(_ updates: [String], as status: IncidentStatus) throws -> Recovery {
        let (incident, page, clock) = try SmallPage.incident(updates)
        return Recovery(of: incident, as: status, page.components, now: clock.now)
    }

    @Test func whereTheWatchBeginsRecoveryIsInDoubt() throws {
        let updates = ["14:05 investigating payouts=major-outage card-payments=partial-outage"]
        let recovery = try recovery(updates, as: .monitoring)
        #expect(recovery.question == "Can customers use Card payments and Payouts again as usual?")
        #expect(recovery.note == "Card payments and Payouts still counts as in trouble; --works-again says that all is well.\n")
        #expect(recovery.statements == [ComponentStatement("card-payments", .operational), ComponentStatement("payouts", .operational)])
    }

    @Test func elsewhereNobodyIsAsked() throws {
        let goesOn = try recovery(Self.cards, as: .identified)
        #expect(goesOn.question == nil && goesOn.note == nil)
        #expect(goesOn.statements == [ComponentStatement("card-payments", .operational)])
        let watched = try recovery(Self.cards + ["14:30 monitoring"], as: .monitoring)
        #expect(watched.question == nil && watched.note == nil)
        for (updates, status) in [
            (Self.cards + ["14:30 identified card-payments=operational"], IncidentStatus.monitoring),
            (["14:05 investigating"], .monitoring),
            (Self.cards, .resolved),
        ] {
            let none = try recovery(updates, as: status)
            #expect(none.question == nil && none.note == nil && none.statements.isEmpty)
        }
    }

    @Test func whatADeclarationSays() throws {
        let (_, page, clock) = try SmallPage.incident([])
        let facts = IncidentFacts(
            declaring: [ComponentStatement("payouts", .majorOutage)], since: try utc("2026-11-20 14:02"), page.components, now: clock.now)
        let promise = NextPromise(.standard, .sev2, .investigating, at: clock.now)
        #expect(
            facts.values(page.components, clock, promise: promise) == [
                .components: "Payouts", .impact: "Customers cannot use Payouts.", .pastImpact: "Customers could not use Payouts.",
                .since: "14:02 GMT", .duration: "58 minutes", .nextUpdate: "15:30 GMT",
            ])
    }

    /// What an update says counts already; what worked all along is not called working again.
    @Test func whatTheNextUpdateSays() throws {
        let updates = ["14:05 investigating card-payments=partial-outage payouts=operational"]
        let (incident, page, clock) = try SmallPage.incident(updates)
        let worse = IncidentFacts(incident, with: [ComponentStatement("card-payments", .majorOutage)], page.components, clock)
        #expect(worse.values(page.components, clock)[.impact] == "Customers cannot use Card payments.")
        let better = IncidentFacts(incident, with: [ComponentStatement("card-payments", .operational)], page.components, clock)
        let values = better.values(page.components, clock)
        #expect(values[.impact] == "Customers can use Card payments again." && values[.components] == "Card payments and Payouts")
        #expect(values[.since] == "14:00 GMT" && values[.duration] == "1 hour" && values[.nextUpdate] == nil)
    }

    /// No component is about it, so the title says what customers notice, and where all is well nothing does.
    @Test func whatNoComponentSays() throws {
        let (incident, page, clock) = try SmallPage.incident(["14:05 investigating"])
        let values = IncidentFacts(incident, with: [], page.components, clock).values(page.components, clock)
        #expect(values[.impact] == "Some card payments are failing." && values[.components] == "")
        let well = IncidentFacts(incident, with: [], worksAgain: true, page.components, clock).values(page.components, clock)
        #expect(well[.impact] == "Customers can use everything again as usual.")
    }

    @Test func whatComesAfterAnUpdate() throws {
        let clock = try SmallPage().clock
        #expect(
            NextPromise(.standard, .sev2, .identified, at: clock.now)?.talk(clock) == " You promise the next update by 15:30 GMT.")
        var policy = Policy.standard
        #expect(policy.advice(after: .monitoring) == "\nWhen it has held for 30 minutes, end it with 'daymark resolve'.")
        policy.watch = .zero
        #expect(policy.advice(after: .monitoring) == "\nWhen it holds, end it with 'daymark resolve'.")
        #expect(policy.advice(after: .identified) == "")
    }
}
