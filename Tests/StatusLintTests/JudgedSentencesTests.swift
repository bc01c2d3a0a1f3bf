import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import Testing

/// Sentences of many trades on both sides of a rule: those it must find, and those close by that it must leave alone.
@Suite struct JudgedSentencesTests {
    @Test(arguments: judgedSentences) func areOnTheirSide(_ judged: JudgedSentences) throws {
        for text in judged.bad { #expect(try finds(judged.rule, in: text), "\(judged.rule) misses: \(text)") }
        for text in judged.good { #expect(try !finds(judged.rule, in: text), "\(judged.rule) finds: \(text)") }
    }

    private func finds(_ rule: String, in text: String) throws -> Bool {
        let files = [
            "site.yml": "name: Harbour Pay\nurl: https://status.harbourpay.example\ntime-zone: UTC\n",
            "components.yml": "- id: cards\n  name: Cards\n",
            "incidents/cards-fail/incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
            "incidents/cards-fail/2026-11-20-1408-monitoring.md":
                "---\nstatus: monitoring\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\n\(text)\n",
        ]
        let loaded = loadContent(files.map { SourceFile(path: $0.key, text: $0.value) })
        let history = History(try #require(loaded.page), now: try readTime("2026-11-20 14:10 UTC"))
        let run = LintRun(history, rules: allRules, selection: RuleSelection(only: [rule], skip: []))
        return run.diagnostics.contains { $0.rule.text == rule }
    }
}

/// What one rule must and must not find.
struct JudgedSentences: CustomTestStringConvertible, Sendable {
    let rule: String
    let bad: [String]
    let good: [String]

    var testDescription: String { rule }
}
