import StatusModel
import Testing

@testable import StatusHistory
@testable import StatusReports

/// What to do, why, and what to type, for each kind of thing that can be owed, at 14:44 UTC.
@Suite struct DueWordsTests {
    private var page = StatusReportsTests.page([incident()], [maintenance()])

    /// "2026-11-20" is left out of a time.
    private func words(_ matter: Obligation.Matter, due: String) -> [String] {
        let full = due.count == 5 ? "2026-11-20 \(due)" : due
        let terms = DueTerms(History(page, now: time("2026-11-20 14:44")), options: "")
        let words = DueWords(Obligation(matter, due: time(full)), terms)
        return [words.what, words.why(time(full))] + (words.way.text.map { [$0] } ?? [])
    }

    private func words(_ task: Obligation.IncidentTask, due: String, of incident: Incident = incident()) -> [String] {
        words(.incident(incident, task), due: due)
    }

    @Test func updates() {
        #expect(
            words(.update(.first), due: "14:17") == [
                "Post the first update on 'Cards fail'", "SEV2 wants it by 14:17 UTC, 27 minutes ago",
                "daymark update cards-fail --status investigating",
            ])
        #expect(
            words(.update(.promised), due: "14:38") == [
                "Post an update on 'Cards fail'", "promised for 14:38 UTC, 6 minutes ago", "daymark update cards-fail",
            ])
        #expect(
            words(.update(.policy), due: "14:44") == [
                "Post an update on 'Cards fail'", "SEV2 investigating wants one by 14:44 UTC, now", "daymark update cards-fail",
            ])
    }

    @Test func whatGoesOnTooLong() {
        #expect(
            words(.raise(to: .sev1), due: "15:32") == [
                "Raise 'Cards fail' to SEV1", "unless it is mitigated by 15:32 UTC, in 48 minutes",
                "→ daymark update cards-fail --severity SEV1 --because '…', or daymark update cards-fail --mitigated TIME",
            ])
        #expect(words(.raise(to: .sev1), due: "14:40")[1] == "as SEV2 it was to be mitigated by 14:40 UTC, 4 minutes ago")
        let lead = telling("the team lead", .notStopped)
        #expect(
            words(lead, due: "15:02") == [
                "Tell the team lead about 'Cards fail'", "unless it is mitigated by 15:02 UTC, in 18 minutes",
                "daymark log cards-fail 'Told the team lead'",
            ])
        #expect(words(lead, due: "14:02")[1] == "it was not mitigated by 14:02 UTC, 42 minutes ago")
        #expect(words(telling("ana", .atOnce), due: "14:02")[1] == "SEV2 wants that at once, from 14:02 UTC, 42 minutes ago")
        #expect(
            words(telling("ana", .unacknowledged), due: "14:32") == [
                "Tell ana again about 'Cards fail'", "nobody had taken it on by 14:32 UTC, 12 minutes ago",
                "daymark log cards-fail 'Told ana again'",
            ])
    }

    private func telling(_ people: String, _ occasion: OwedTelling.Occasion) -> Obligation.IncidentTask {
        let step = Duties.EscalationStep(after: .hours(1), tell: people)
        return .tell(OwedTelling(people, step, .sev2, occasion, due: time("2026-11-20 15:02")))
    }

    @Test func theRoomAndTheCommander() {
        #expect(
            words(.openRoom(.sev2), due: "14:32") == [
                "Open the war room for 'Cards fail'", "it was not mitigated by 14:32 UTC, 12 minutes ago",
                "daymark log cards-fail 'Opened the war room'",
            ])
        #expect(
            words(.handOver(commander: "ana", since: time("2026-11-20 14:02")), due: "16:02") == [
                "Let somebody take over from ana as commander of 'Cards fail'",
                "on duty since 14:02 UTC, to be relieved by 16:02 UTC, in 1 hour 18 minutes",
                "→ daymark update cards-fail --role commander=NAME; it is never published",
            ])
    }

    @Test func roles() {
        #expect(
            words(.giveRoles([.commander, .technical]), due: "14:17") == [
                "Name who is commander and technical for 'Cards fail'", "SEV2 asks for that by 14:17 UTC, 27 minutes ago",
                "→ daymark update cards-fail --role commander=NAME --role technical=NAME; it is never published",
            ])
    }

    @Test func reviews() {
        #expect(
            words(.review(.severity(.sev2), nil), due: "2026-11-23 14:44") == [
                "Write the review of 'Cards fail'", "SEV2, due by 2026-11-23 14:44 UTC, in 3 days", "daymark review cards-fail",
            ])
        var begun = incident()
        begun.review = review(.draft)
        #expect(
            words(.review(.repeatedCause("expired certificate"), nil), due: "2026-11-23 14:44", of: begun) == [
                "Finish the review of 'Cards fail'", "'expired certificate' came back, due by 2026-11-23 14:44 UTC, in 3 days",
                "→ set 'status: final' and 'finished: DATE' once it is",
            ])
        #expect(words(.review(.lasted(.hours(5)), nil), due: "2026-11-23 14:44", of: begun)[1].hasPrefix("SEV2 of 5 hours, due by"))
        #expect(
            words(.review(.severity(.sev2), .owner), due: "2026-11-21 00:00") == [
                "Say who finishes the review of 'Cards fail'", "SEV2, due by 2026-11-21 00:00 UTC, in 9 hours 16 minutes",
                "→ daymark review cards-fail --owner NAME",
            ])
        #expect(
            words(.review(.severity(.sev2), .meeting), due: "2026-11-21 00:00", of: begun)[0] == "Meet about the review of 'Cards fail'")
    }

    /// A day goes on until midnight; only then is it late.
    @Test func actions() {
        let today = ReviewAction(
            id: written("2"), action: written("Alert before it expires"), owner: written("ana"), due: written(day("2026-11-20")))
        #expect(
            words(.action(today), due: "2026-11-21 00:00") == [
                "Finish action 2 of 'Cards fail': Alert before it expires", "ana's, due on 2026-11-20, today",
                "→ daymark actions done cards-fail#2 once it is, or agree on another day with 'actions move'",
            ])
        let late = ReviewAction(id: written("3"), action: written("Renew by itself"), due: written(day("2026-11-18")))
        #expect(words(.action(late), due: "2026-11-19 00:00")[1] == "due on 2026-11-18, 1 day 14 hours ago")
    }

    @Test mutating func followUps() {
        let action = ReviewAction(id: written("1"), action: written("Alert"))
        page.settings.policy.followUp = .days(30)
        #expect(
            words(.followUp([action]), due: "2026-11-21 09:00") == [
                "Look whether the open action of 'Cards fail' is done",
                "30 days after it was resolved, on 2026-11-21 09:00 UTC, in 18 hours 16 minutes",
                "→ daymark actions cards-fail lists them; write 'followed-up: DATE' into the review once you have",
            ])
        page.settings.policy.followUp = nil
        #expect(
            words(.followUp([action, action]), due: "2026-11-21 09:00").prefix(2) == [
                "Look whether the 2 open actions of 'Cards fail' are done", "on 2026-11-21 09:00 UTC, in 18 hours 16 minutes",
            ])
    }

    @Test mutating func plannedWork() {
        page.settings.policy.notice = .days(5)
        #expect(
            words(.maintenance(maintenance(), .finish), due: "14:30") == [
                "Say that 'Faster lists' is over, or when it will be", "announced to end at 14:30 UTC, 14 minutes ago",
                "daymark update upgrade --status completed",
            ])
        #expect(
            words(.maintenance(maintenance(), .start), due: "15:00") == [
                "Get ready for 'Faster lists'", "it starts at 15:00 UTC, in 16 minutes",
            ])
        #expect(
            words(.maintenance(maintenance(), .announce), due: "2026-11-15 15:00") == [
                "Announce 'Faster lists'", "5 days of notice mean by 2026-11-15 15:00 UTC, 4 days 23 hours ago",
                "→ set 'announced' to when customers were told, or start later",
            ])
    }
}
