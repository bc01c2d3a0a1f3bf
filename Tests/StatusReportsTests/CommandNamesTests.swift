import StatusAuthoring
import StatusHistory
import StatusModel
import Testing

@testable import StatusReports

/// What a due list prints is what a command reads: the name in it finds the event that the line is about, and no other.
@Suite struct CommandNamesTests {
    private let slugs = [
        "2026-11-20-cards", "2026-11-19-cards", "cards", "2026-11-20-cards-fail", "cards-fail-20-11", "2026-11-18-web",
        "all-of-the-web", "2026-11-20", "pay-cards-2-web",
    ]
    private let titles = ["Cards fail", "Web and CARDS", "Slow", "The web", "2026-11-20-cards again"]

    @Test func everyNameThatIsPrintedFindsItsEvent() throws {
        for seed in 0..<400 {
            let page = somePage(seed)
            let history = History(page, now: noon)
            let terms = DueTerms(history, options: "")
            for incident in page.incidents {
                let id = StatusEvent.ID.incident(incident.slug)
                try check(id, terms.command(.update, id), EventChoice(allOf: history), seed)
                try check(id, terms.command(.log, id), EventChoice(incidentsOf: page), seed)
                try check(id, terms.command(.review, id), EventChoice(reviewsOf: page), seed)
            }
            for work in page.maintenance {
                let id = StatusEvent.ID.maintenance(work.slug)
                try check(id, terms.command(.update, id), EventChoice(allOf: history), seed)
            }
        }
    }

    /// The one that is over is called exactly what would be left of the open one's name.
    @Test func aNameThatIsAnothersWholeNameKeepsItsDate() {
        let page = page([incident("cards-fail", "Old", .sev2, [update("2026-11-20 14:30", .resolved)]), incident()])
        let command = DueTerms(History(page, now: noon), options: "").command(.update, .incident("2026-11-20-cards-fail"))
        #expect(command == "daymark update 2026-11-20-cards-fail")
    }

    @Test func whereTwoKindsHaveOneNameItsFolderSaysWhich() {
        let page = page([incident("2026-11-20-upgrade")], [maintenance()])
        let terms = DueTerms(History(page, now: noon), options: "")
        #expect(terms.command(.update, .maintenance("2026-11-20-upgrade")) == "daymark update maintenance/2026-11-20-upgrade")
        #expect(terms.command(.update, .incident("2026-11-20-upgrade")) == "daymark update upgrade")
    }

    @Test(arguments: ["cards", "ca", "CARDS", "2026-11-20", "s-fail", "web", "the web", "pay-cards-2-web", "-", "zebra"])
    func aPartIsFoundWhereverItStands(part: String) {
        for seed in 0..<100 {
            let page = somePage(seed)
            let names = EventNames(allOf: page, page.maintenance)
            let all = Self.thatHold(part, names.events)
            let current = Self.thatHold(part, names.current)
            switch names.meaning(of: part) {
            case .one(let event): #expect(current + all == [] ? event.slug == part : (current + all).contains(event.id), "\(seed)")
            case .several(let found): #expect(found.map(\.id) == (current.isEmpty ? all : current), "\(seed)")
            case .none: #expect(all.isEmpty || part == "-", "\(seed)")
            }
        }
    }

    /// As one would look who has time.
    private static func thatHold(_ part: String, _ events: [StatusEvent]) -> [StatusEvent.ID] {
        let part = part.lowercased()
        return events.filter { $0.slug.contains(part) || $0.title.lowercased().contains(part) }.map(\.id)
    }

    private func check(_ id: StatusEvent.ID, _ command: String, _ choice: EventChoice, _ seed: Int) throws {
        let name = try #require(command.split(separator: " ").last.map(String.init))
        #expect(try choice.event(name).id == id, "\(seed): \(command)")
    }

    /// Up to six incidents and two pieces of work whose names are much alike.
    private func somePage(_ seed: Int) -> StatusPage {
        var state = UInt64(seed) &* 2_654_435_761 &+ 88_172_645_463_325_252
        func pick(_ count: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(count))
        }
        var left = slugs
        let incidents = (0..<pick(7)).map { _ in
            let isOver = pick(2) == 0
            return incident(
                left.remove(at: pick(left.count)), titles[pick(titles.count)], Severity.allCases[pick(Severity.allCases.count)],
                isOver ? [update("2026-11-20 14:30", .resolved)] : [])
        }
        var others = slugs
        let works = (0..<pick(3)).map { _ in
            var work = maintenance()
            work.slug = others.remove(at: pick(others.count))
            work.title.value = titles[pick(titles.count)]
            return work
        }
        return page(incidents, works)
    }
}
