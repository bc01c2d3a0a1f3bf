import Diagnostics
import StatusContent
import StatusModel
import Testing

@testable import StatusAuthoring

/// What a new incident, planned work or a review may be.
@Suite struct DeclaringTests {
    @Test(arguments: [
        ("  ", nil, "the title is empty; say what customers notice"),
        ("Cards\u{7}fail", nil, "the title has a control character in it; type it again"),
        ("Cards fail", "AKIA" + "IOSFODNN7QRSTUVW", "the name has what looks like"),
        ("Key AKIA" + "IOSFODNN7QRSTUVW works", nil, "the title has what looks like"),
        ("Cards\u{200B} fail", nil, "the title has"),
    ])
    func titlesThatCannotBe(_ title: String, _ slug: String?, _ start: String) {
        do throws(AuthoringError) {
            try checkTitle(title, slug: slug)
            Issue.record("\(title.debugDescription) passes")
        } catch {
            #expect(error.message.hasPrefix(start), "\(error.message)")
        }
    }

    @Test func anOrdinaryTitlePasses() {
        #expect(throws: Never.self) { try checkTitle("Some card payments are failing", slug: "cards") }
    }

    @Test func whereItGoes() throws {
        let (_, page, clock) = try SmallPage.incident(["14:05 investigating"])
        let draft = IncidentDraft(title: "Cards", severity: .sev2, started: clock.now)
        #expect(try page.folder(for: draft, slug: "other-cards") == "incidents/other-cards")
        let there =
            "'incidents/2026-11-20-cards' is there already; add to it with 'daymark update 2026-11-20-cards', or name this one with --slug"
        #expect(throws: AuthoringError(there)) { try page.folder(for: draft, slug: nil) }
        let (work, planned, _) = try SmallPage.maintenance([], now: "2026-11-20 15:00")
        #expect(try planned.folder(forWork: "Slower", at: work.starts.value, slug: nil) == "maintenance/2026-11-20-slower")
        #expect(throws: AuthoringError("'maintenance/2026-11-20-faster' is there already; name this one with --slug")) {
            try planned.folder(forWork: "Faster", at: work.starts.value, slug: nil)
        }
    }

    @Test func twoPeopleWhoNoticeOneThing() throws {
        let page = try SmallPage.incident(["14:05 investigating"]).page
        let open = OpenIncidents(page)
        #expect(open.question == "'Some card payments are failing' is open already. Is this something else?")
        #expect(
            open.question(afterNewsOf: ["incidents/another", "incidents/2026-11-20-cards", "maintenance/x"])
                == "'Some card payments are failing' has just been declared. Is this something else?")
        #expect(open.question(afterNewsOf: []) == nil && open.question(afterNewsOf: ["incidents/another"]) == nil)
        let over = OpenIncidents(try SmallPage.incident(["14:05 investigating", "14:50 resolved"]).page)
        #expect(over.question == nil && over.question(afterNewsOf: ["incidents/2026-11-20-cards"]) == nil)
    }

    @Test func whatItMayBe() {
        #expect(Severity.declared == [.sev1, .sev2, .sev3])
    }

    @Test func whoDoesWhat() throws {
        let read = try readRole("Commander = Ana Maria")
        #expect(read.role == .commander && read.person == "Ana Maria")
        for typed in ["commander", "commander="] {
            #expect(throws: AuthoringError("'\(typed)' says no role; write it as commander=ana")) { try readRole(typed) }
        }
        let both = try readRoles("commander=ana, technical=ben ")
        #expect(both.map(\.role) == [.commander, .technical] && both.map(\.person) == ["ana", "ben"])
        #expect(try readRoles(" ").isEmpty)
        #expect(throws: AuthoringError("'ben' says no role; write it as commander=ana")) { try readRoles("commander=ana ben") }
        #expect(throws: AuthoringError("there is no role 'comander'; did you mean 'commander'?")) { try readRole("comander=ana") }
    }

    @Test func severalComponentsAndEachOnce() throws {
        let components = try SmallPage.incident([]).page.components
        #expect(
            try readStatements(["card=major-outage", "payouts"], components, usual: .partialOutage)
                == [ComponentStatement("card-payments", .majorOutage), ComponentStatement("payouts", .partialOutage)])
        #expect(throws: AuthoringError("'payouts' is named twice; say once how it is")) {
            try readStatements(["payouts", "Payouts=operational"], components, usual: .partialOutage)
        }
    }

    @Test func whatWaitsForItsReview() throws {
        let waiting = { (page: StatusPage) in EventChoice(reviewsOf: page).current.map(\.slug) }
        let over = ["14:05 investigating card-payments=partial-outage", "14:50 resolved"]
        #expect(try waiting(SmallPage.incident(over).page) == ["2026-11-20-cards"])
        #expect(try waiting(SmallPage.incident(Array(over.prefix(1))).page).isEmpty)
        var small = SmallPage(incident: SmallPage.start.replacing("SEV2", with: "SEV3"), updates: over)
        #expect(waiting(small.page).isEmpty)
        small.incident = SmallPage.start
        let review = SourceFile(path: "incidents/2026-11-20-cards/review.md", text: "---\nstatus: draft\n---\n")
        #expect(waiting(loadContent(small.files + [review]).judged).isEmpty)
    }
}
