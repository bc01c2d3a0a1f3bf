import StatusHistory
import StatusModel
import Testing

@testable import StatusReports

/// Commands to paste: as short as they can be, and never about something else.
@Suite struct DueTermsTests {
    private let resolved = update("2026-11-20 14:30", .resolved)

    private func command(about slug: String, among incidents: [Incident]) -> String {
        let event = slug == maintenance().slug ? StatusEvent.ID.maintenance(slug) : .incident(slug)
        return DueTerms(History(page(incidents, [maintenance()]), now: noon), options: "").command(.update, event)
    }

    @Test func theDateIsLeftOutWhereNothingElseFits() {
        #expect(command(about: "2026-11-20-cards-fail", among: [incident()]) == "daymark update cards-fail")
        #expect(command(about: "2026-11-20-upgrade", among: [incident()]) == "daymark update upgrade")
    }

    @Test func onlyADateIsLeftOut() {
        for slug in ["cards-fail", "2026-11-cards-fail", "26-11-20-cards-fail", "2026-11-20", "2026-1x-20-cards"] {
            #expect(command(about: slug, among: [incident(slug)]) == "daymark update \(slug)")
        }
    }

    @Test func theDateStaysWhereTwoFit() {
        let (today, before) = (incident(), incident("2026-11-19-cards-fail"))
        #expect(command(about: today.slug, among: [today, before]) == "daymark update 2026-11-20-cards-fail")
        let named = incident("2026-11-19-web", "Not only CARDS-FAIL")
        #expect(command(about: today.slug, among: [today, named]) == "daymark update 2026-11-20-cards-fail")
    }

    /// As the commands choose: what is open comes first.
    @Test func whatIsOpenTakesPrecedence() {
        let (open, over) = (incident(), incident("2026-11-19-cards-fail", "Cards fail", .sev2, [resolved]))
        #expect(command(about: open.slug, among: [open, over]) == "daymark update cards-fail")
        #expect(command(about: over.slug, among: [open, over]) == "daymark update 2026-11-19-cards-fail")
    }

    @Test func wordsAndOptionsFollow() {
        let terms = DueTerms(History(page([incident()]), now: noon), options: " --content 'our page'")
        let event = StatusEvent.ID.incident("2026-11-20-cards-fail")
        #expect(terms.command(.log, event, "'Told ana'") == "daymark log cards-fail 'Told ana' --content 'our page'")
        #expect(terms.command(.review, event) == "daymark review cards-fail --content 'our page'")
    }

    @Test func timesAreSeenFromNow() {
        let local = LocalTime(zone: .utc, now: noon)
        #expect(local.text(time("2026-11-20 09:05")) == "09:05 UTC")
        #expect(local.text(time("2026-11-21 09:05")) == "2026-11-21 09:05 UTC")
        #expect([-59, 0, 59].map { local.distance(noon + TimeSpan(seconds: $0)) } == ["now", "now", "now"])
        #expect(local.distance(noon + .minutes(90)) == "in 1 hour 30 minutes")
        #expect(local.distance(noon - .minutes(1)) == "1 minute ago")
    }
}
