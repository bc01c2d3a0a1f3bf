import Diagnostics
import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusAuthoring

/// When an incident ended, and what its last update says.
@Suite struct ResolvingTests {
    private static let cards = ["14:05 investigating card-payments=partial-outage"]
    private static let recovered = cards + ["14:40 monitoring card-payments=operational"]

    @Test func theEndIsWhatTheContentSays() throws {
        let (open, _, clock) = try SmallPage.incident(Self.cards)
        let atNow = EndOfTrouble(of: open, clock)
        #expect(try atNow.source == .nothing && atNow.moment == utc("2026-11-20 15:00") && atNow.suggestion == nil)
        #expect(atNow.line(for: clock.now, now: clock.now) == nil)
        #expect(try atNow.line(for: utc("2026-11-20 14:20"), now: clock.now) == "ended: 2026-11-20 14:20 UTC\n")

        let told = EndOfTrouble(of: try SmallPage.incident(Self.recovered).incident, clock)
        #expect(try told.source == .update(typed: "14:40") && told.moment == utc("2026-11-20 14:40") && told.suggestion == "14:40")
        #expect(told.line(for: told.moment, now: clock.now) == "ended: 2026-11-20 14:40 UTC\n")

        let known = EndOfTrouble(of: try SmallPage.incident(Self.recovered, and: "ended: 2026-11-20 14:30 UTC\n").incident, clock)
        #expect(try known.source == .file && known.moment == utc("2026-11-20 14:30") && known.suggestion == nil)
        #expect(known.line(for: known.moment, now: clock.now) == nil)
    }

    /// On the next day a time of day alone would be taken for today's.
    @Test func theSuggestionIsReadBackAsWhatItMeans() throws {
        let (incident, _, clock) = try SmallPage.incident(Self.recovered, now: "2026-11-21 09:00")
        #expect(EndOfTrouble(of: incident, clock).suggestion == "2026-11-20 14:40 UTC")
        let (late, _, lateClock) = try SmallPage.incident(Self.recovered, now: "2026-11-21 16:00")
        #expect(EndOfTrouble(of: late, lateClock).suggestion == "2026-11-20 14:40 UTC")
    }

    @Test func anEndThatIsKnownIsNotTypedAgain() throws {
        let (incident, _, clock) = try SmallPage.incident(Self.cards, and: "ended: 2026-11-20 14:30 UTC\n")
        #expect(throws: AuthoringError("incident.yml says already that it ended at 14:30 GMT; leave --ended out")) {
            try EndOfTrouble(of: incident, clock).checkMayBeTyped(clock)
        }
        let open = try SmallPage.incident(Self.cards).incident
        #expect(throws: Never.self) { try EndOfTrouble(of: open, clock).checkMayBeTyped(clock) }
    }

    @Test func anEndBeforeLaterTroubleIsRefused() throws {
        let (incident, _, clock) = try SmallPage.incident(Self.cards + ["14:30 identified payouts=major-outage"])
        #expect(throws: Never.self) { try incident.checkEnd(utc("2026-11-20 14:31"), clock, paths: "content/") }
        let message =
            "14:20 GMT is before 'content/incidents/2026-11-20-cards/2026-11-20-1430-identified.md' says at 14:30 GMT that 'payouts' is "
            + "major-outage, and the page would lose that; name a later time, or put that update right first with "
            + "'daymark update 2026-11-20-cards --corrects 2026-11-20-1430-identified --component payouts=operational -m \"…\"'"
        #expect(throws: AuthoringError(message)) { try incident.checkEnd(utc("2026-11-20 14:20"), clock, paths: "content/") }
    }

    @Test func whatCannotBeResolved() throws {
        let (over, _, clock) = try SmallPage.incident(Self.cards + ["14:50 resolved"])
        let already = "'2026-11-20-cards' was resolved at 14:50 GMT already; put an update right with 'daymark update --corrects'"
        #expect(throws: AuthoringError(already)) { try over.checkCanBeResolved(clock) }
        let (ahead, _, _) = try SmallPage.incident(Self.cards + ["15:20 identified"])
        #expect(throws: AuthoringError("the latest update is from 15:20 GMT, which is ahead; check the clock")) {
            try ahead.checkCanBeResolved(clock)
        }
        #expect(throws: Never.self) { try SmallPage.incident(Self.cards).incident.checkCanBeResolved(clock) }
    }

    @Test func theReviewIsDueAsThePolicyHasIt() throws {
        let (incident, page, clock) = try SmallPage.incident(Self.cards)
        var policy = page.settings.policy(at: incident.started.value)
        policy.duties[.sev2]?.reviewWhen = .always
        policy.duties[.sev2]?.reviewDue = .days(5)
        #expect(
            incident.reviewNote(policy, clock) == "\nIts review is due by 15:00 GMT on 25 November; start it with 'daymark review'.")
        policy.duties[.sev2]?.reviewDue = nil
        #expect(incident.reviewNote(policy, clock) == "")
        policy.duties[.sev2] = Duties()
        #expect(incident.reviewNote(policy, clock) == "")
    }

    @Test(arguments: [
        ("nothing", "You do not need to do anything."), ("Nothing.", "You do not need to do anything."),
        ("N/A", "You do not need to do anything."), ("none, really", "You do not need to do anything."),
        ("nothing but wait", "Nothing but wait."), ("please try again", "Please try again."),
        ("no payment is lost, so pay once", "No payment is lost, so pay once."),
    ])
    func whatCustomersNeedToDo(_ typed: String, _ said: String) {
        #expect(customerAction(typed, []) == said)
    }

    @Test func whatCustomersFelt() throws {
        let (incident, page, clock) = try SmallPage.incident(Self.recovered)
        let felt = FeltTrouble(incident, until: try utc("2026-11-20 14:40"), page.components, clock)
        #expect(felt.talk(try utc("2026-11-20 14:40")) == "Customers felt it for 40 minutes, from 14:00 GMT to 14:40 GMT.")
        #expect(
            felt.talk(clock.now) == "Customers felt it for 40 minutes, from 14:00 GMT to 14:40 GMT.\n"
                + "The updates say that all worked again by then; the page's bars go by them, not by 15:00 GMT.")
        #expect(try !felt.needsTelling(in: Wording(SourceFile(path: "x.md", text: "{what-happened}"))))
        let account = "Some customers could not use Card payments. It lasted 40 minutes, from 14:00 GMT to 14:40 GMT."
        #expect(felt.story(nil, page.components) == account)
        #expect(felt.story("some cards failed", page.components) == "Some cards failed. " + account)
    }

    @Test func whatNoUpdateSaysItsAuthorHasToTell() throws {
        let (incident, page, clock) = try SmallPage.incident(["14:05 investigating"])
        let felt = FeltTrouble(incident, until: try utc("2026-11-20 14:40"), page.components, clock)
        #expect(try felt.needsTelling(in: Wording(SourceFile(path: "x.md", text: "{what-happened}"))))
        #expect(try !felt.needsTelling(in: Wording(SourceFile(path: "x.md", text: "It is over."))))
        #expect(
            felt.story("some customers could not sign in", page.components)
                == "Some customers could not sign in. This lasted 40 minutes, from 14:00 GMT to 14:40 GMT.")
    }

    @Test func whatTheLastUpdateIsMadeFrom() throws {
        let (incident, page, clock) = try SmallPage.incident(Self.recovered)
        let felt = FeltTrouble(incident, until: try utc("2026-11-20 14:40"), page.components, clock)
        let values = IncidentFacts(resolving: incident, felt, now: clock.now).values(page.components, clock)
        #expect(
            values == [
                .components: "Card payments", .impact: "Customers can use Card payments again.",
                .pastImpact: "Some customers could not use Card payments.", .since: "14:00 GMT", .duration: "40 minutes",
            ])
    }
}
