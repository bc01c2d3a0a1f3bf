import Diagnostics
import StatusModel
import Testing

@testable import StatusAuthoring

/// An update never takes the page back behind what others have just said.
@Suite struct NewsTests {
    private static let folder = "incidents/2026-11-20-cards"
    private static let cards = "14:05 investigating card-payments=partial-outage"

    private func page(_ updates: [String]) -> StatusPage { SmallPage(incident: SmallPage.start, updates: updates).page }

    private func doubt(_ latest: String, typed: String?, isTyped: Bool = false, tellsAll: Bool = false) throws -> NewsDoubt? {
        let event = try #require(page([Self.cards, latest]).told(Self.folder))
        return NewsDoubt(try #require(event.steps.last), of: event, typed: typed, isTyped: isTyped, tellsAll: tellsAll)
    }

    @Test func whatAPageTells() throws {
        let told = SmallPage(incident: SmallPage.start, updates: [Self.cards], work: SmallPage.plan, steps: ["16:00 in-progress"]).page.told
        #expect(told.map(\.folder) == [Self.folder, "maintenance/2026-11-20-faster"])
        #expect(told.map(\.file) == [Self.folder + "/incident.yml", "maintenance/2026-11-20-faster/maintenance.yml"])
        #expect(told.map(\.title) == ["Some card payments are failing", "Faster card payments"])
        #expect(told.map { $0.steps.map(\.id) } == [["2026-11-20-1405-investigating"], ["2026-11-20-1600-in-progress"]])
        #expect(told.map { $0.steps.map(\.status) } == [["investigating"], ["in-progress"]])
    }

    @Test func aStepBackIsRefused() throws {
        let doubt = try #require(try doubt("14:40 monitoring", typed: "identified"))
        let words = "'2026-11-20-1440-monitoring' has just come in, and yours would take the page back to 'identified'"
        #expect(doubt.isRefused && doubt.question == words + ". Go on all the same?")
        #expect(doubt.refusal == AuthoringError(words + "; read it, and type yours again if it is right all the same"))
    }

    @Test func whatGoesOnIsRight() throws {
        #expect(try doubt("14:40 identified", typed: "identified") == nil)
        #expect(try doubt("14:40 identified", typed: "monitoring") == nil)
        #expect(try doubt("14:40 monitoring", typed: nil) == nil)
    }

    @Test func typedWordsMayNotKnowOfTheirs() throws {
        let update = try #require(try doubt("14:40 identified", typed: "monitoring", isTyped: true))
        #expect(
            !update.isRefused
                && update.question
                    == "'2026-11-20-1440-identified' has just come in, and what you typed may not know of it. Go on all the same?"
        )
        let last = try #require(try doubt("14:40 identified", typed: nil, isTyped: true, tellsAll: true))
        #expect(
            last.isRefused
                && last.question
                    == "'2026-11-20-1440-identified' has just come in, and your last update may not know of it. Go on all the same?"
        )
    }

    @Test func workHasPhasesOfItsOwn() throws {
        let page = SmallPage(work: SmallPage.plan, steps: ["16:00 in-progress", "16:30 verifying"]).page
        let event = try #require(page.told("maintenance/2026-11-20-faster"))
        let latest = try #require(event.steps.last)
        #expect(NewsDoubt(latest, of: event, typed: "in-progress", isTyped: false, tellsAll: false)?.isRefused == true)
        #expect(NewsDoubt(latest, of: event, typed: "completed", isTyped: false, tellsAll: false) == nil)
    }

    @Test func whatCameInMeanwhile() throws {
        let seen = page([Self.cards])
        #expect(LateArrival(in: Self.folder, seen, since: seen) == nil)
        #expect(LateArrival(in: "incidents/another", page([Self.cards, "14:40 monitoring"]), since: seen) == nil)
        let arrival = try #require(LateArrival(in: Self.folder, page([Self.cards, "14:40 monitoring"]), since: seen))
        #expect(arrival.came == "'2026-11-20-1440-monitoring' came in meanwhile")
        #expect(arrival.isUntold == "'2026-11-20-1440-monitoring' came in meanwhile, and your last update does not know of it")
        #expect(
            arrival.takesBack(to: "identified")
                == "'2026-11-20-1440-monitoring' came in meanwhile, and yours would take the page back to 'identified'")
        #expect(arrival.takesBack(to: "monitoring") == nil)
        // What came in is behind what was known: nothing new is the latest.
        #expect(LateArrival(in: Self.folder, page([Self.cards, "14:04 investigating"]), since: seen) == nil)
    }

    @Test func aPageAsOfAMinute() throws {
        let page = page([Self.cards, "14:40 identified", "14:41 monitoring"]).told(upTo: try utc("2026-11-20 14:40"))
        #expect(page.incidents.map { $0.updates.map(\.id) } == [["2026-11-20-1405-investigating", "2026-11-20-1440-identified"]])
    }
}
