import StatusHistory
import StatusLint
import StatusModel
import StatusReports
import Testing

/// `daymark rules` explains whatever `daymark due` prints.
@Suite struct DueRulesTests {
    @Test(arguments: DueKind.allCases) func whatIsOwedIsExplained(_ kind: DueKind) throws {
        let rule = try #require(ruleCatalogue["due/\(kind.rawValue)"])
        #expect(rule.comesWithTime && rule.summary.count > 20 && rule.rationale.contains("'daymark due' lists it."))
    }

    @Test func noRuleIsForWhatIsNeverOwed() {
        let kinds = DueKind.allCases.map { "due/\($0.rawValue)" } + ["due/unread"]
        #expect(Set(ruleCatalogue.names.filter { $0.hasPrefix("due/") }) == Set(kinds))
    }

    @Test func whateverTheListPrintsIsExplained() throws {
        let history = History(page([incident("2026-11-20-cards-fail", "Cards fail", .sev2)]), now: time("2026-11-20 18:00"))
        let list = DueList(history, within: .minutes(15), only: nil, nil, unread: ["incidents/a/incident.yml"])
        let printed = DueAnnotations().text(for: list).split(separator: "\n").compactMap { $0.firstMatch(of: /title=([a-z]+\/[a-z-]+)/)?.1 }
        #expect(printed.count > 1 && printed.last == "due/unread")
        for rule in printed { #expect(ruleCatalogue[String(rule)] != nil, "\(rule)") }
    }
}
