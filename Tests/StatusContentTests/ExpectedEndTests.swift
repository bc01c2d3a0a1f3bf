import Diagnostics
import StatusContent
import StatusModel
import Testing

/// `expected-end` of an incident's update.
@Suite struct ExpectedEndTests {
    private let path = incidentFolder + "2026-11-20-1408-investigating.md"

    private func read(_ line: String) -> LoadedContent { load([path: update("Failing.", more: "next-update: 30m\n\(line)\n")]) }

    @Test(arguments: [
        ("2026-11-20 15:30 UTC", "2026-11-20T15:30:00Z"), ("45m", "2026-11-20T14:53:00Z"), ("unknown", nil),
    ])
    func aTimeADurationOrUnknown(_ written: String, _ meant: String?) throws {
        let loaded = read("expected-end: \(written)")
        #expect(loaded.diagnostics.isEmpty)
        let end = try #require(loaded.page?.incidents.first?.updates.first?.expectedEnd)
        #expect(end.value.time?.internetText == meant && end.place.excerpt == written)
    }

    @Test func whatCannotBeReadIsFound() {
        #expect(read("expected-end: soon").diagnostics.map(\.rule.text) == ["content/duration"])
        #expect(read("expected-end: 2026-11-20 25:30 UTC").diagnostics.map(\.rule.text) == ["content/time"])
    }

    @Test func plannedWorkHasItsWindow() {
        let loaded = load([
            "maintenance/racks/maintenance.yml":
                "title: New racks\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:30 UTC\ncomponents: {card-payments: under-maintenance}\n",
            "maintenance/racks/2026-12-02-0901-in-progress.md":
                update("We have begun.", status: "in-progress", at: "2026-12-02 09:01 UTC", more: "expected-end: 30m\n"),
        ])
        #expect(
            loaded.diagnostics.map(\.message) == [
                "'expected-end' is for incidents, and the window says when planned work ends; delete the line"
            ])
    }

    @Test func isAFactThatReadersWereTold() throws {
        let facts = { (line: String) in
            PublishedFacts(of: SourceFile(path: path, text: update("Failing.", more: line)))?.values[.expectedEnd]
        }
        #expect(facts("expected-end: 45m\n")?.text == "2026-11-20 14:53 UTC")
        #expect(facts("expected-end: unknown\n")?.text == "unknown")
        #expect(facts("next-update: 30m\n") == nil)
    }
}
