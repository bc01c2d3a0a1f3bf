import StatusHistory
import StatusModel
import Testing

@testable import StatusReports

@Suite struct DueListTests {
    private func list(at now: String, only: [DueKind]? = nil) -> DueList {
        let history = History(page([incident("2026-11-20-cards-fail", "Cards \u{1B}[31m fail", .sev3)]), now: time("2026-11-20 \(now)"))
        return DueList(history, within: .minutes(15), only: only, nil, unread: [])
    }

    @Test func countsByUrgency() {
        #expect(list(at: "14:10").summary == "nothing is owed now or in the next 15 minutes")
        #expect(list(at: "14:10", only: [.review]).summary == "nothing of this kind is owed now or in the next 15 minutes")
        #expect(list(at: "14:25").summary == "1 soon")
        #expect(list(at: "14:40").summary == "1 due")
        #expect(list(at: "14:44").summary == "1 overdue")
        #expect(list(at: "14:44", only: [.roles]).entries.isEmpty)
    }

    @Test func anIdStaysTheSameAsLongAsItIsOwed() {
        #expect(["14:25", "14:44"].map { list(at: $0).entries.map(\.id) } == Array(repeating: ["update-2026-11-20-cards-fail"], count: 2))
    }

    /// What a title brings along steers no terminal.
    @Test func isWrittenForATerminal() {
        let text = """
            Overdue
              Post an update on 'Cards ·[31m fail'
                  promised for 14:38 UTC, 6 minutes ago
                  content/incidents/cards/incident.yml:1
                  daymark update cards-fail

            """
        #expect(DueText(paths: "content/").text(for: list(at: "14:44")) == text)
        #expect(DueText(colour: true).text(for: list(at: "14:40")).hasPrefix("\u{1B}[1;33mDue now\u{1B}[0m\n"))
        #expect(DueText().text(for: list(at: "14:10")).isEmpty)
    }

    @Test func aWordMayStandForSeveralKinds() {
        #expect(DueKind.named("raise") == [.raiseSeverity])
        #expect(DueKind.named("maintenance") == [.startMaintenance, .finishMaintenance, .announceMaintenance])
        #expect(DueKind.named("follow-up") == [.followUp] && DueKind.named("sleep") == nil)
        for word in DueKind.words { #expect(DueKind.named(word) != nil, "\(word)") }
    }
}
