import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import Testing

/// Sentences that rules find or let pass, in the phase that they are said in.
struct JudgedSentences: Sendable {
    let rules: [String]
    let phase: IncidentStatus
    let found: [String]
    let passed: [String]

    init(_ rules: [String], _ phase: IncidentStatus, found: [String], passed: [String]) {
        (self.rules, self.phase, self.found, self.passed) = (rules, phase, found, passed)
    }
}

/// What rules about language find is right on text of any trade: each has sentences beside those that it finds which it must not.
@Suite struct JudgedSentencesTests {
    private static let all =
        speculationSentences + blameSentences + noImpactSentences + passiveSentences + shiftSentences + contradictionSentences
        + impactSentences + dataSentences + severityDataSentences + summarySentences + actionSentences
        + everydaySentences + plainSentences + phrasedSentences

    @Test(arguments: all) func areOnTheRightSide(_ sentences: JudgedSentences) throws {
        for text in sentences.found { #expect(try finds(sentences, text), "\(sentences.rules) misses: \(text)") }
        for text in sentences.passed { #expect(try !finds(sentences, text), "\(sentences.rules) finds: \(text)") }
    }

    private func finds(_ sentences: JudgedSentences, _ text: String) throws -> Bool {
        let status = sentences.phase.rawValue
        let component = sentences.phase == .resolved ? "operational" : "degraded-performance"
        let promise = sentences.phase == .resolved ? "" : "next-update: 30m\n"
        let frontMatter = "status: \(status)\nat: 2026-11-20 14:08 UTC\n\(promise)components: {service: \(component)}"
        let files = [
            "site.yml": "name: Harbour\nurl: https://a.example\ntime-zone: UTC\n", "components.yml": "- id: service\n  name: Service\n",
            "incidents/2026-11-20-fault/incident.yml": "title: Some pages are empty\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n",
            "incidents/2026-11-20-fault/2026-11-20-1408-\(status).md": "---\n\(frontMatter)\n---\n\(text)\n",
        ]
        let page = try #require(loadContent(files.map { SourceFile(path: $0.key, text: $0.value) }).page)
        let run = LintRun(
            History(page, now: try readTime("2026-11-20 14:10 UTC")), rules: allRules, selection: RuleSelection(only: sentences.rules))
        return !run.diagnostics.isEmpty
    }
}
