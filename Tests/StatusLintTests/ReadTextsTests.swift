import Diagnostics
import StatusModel
import StatusContent
import StatusHistory
import StatusLint
import Testing

/// Whatever readers see is read by the linter first.
@Suite struct ReadTextsTests {
    private let incident = "incidents/cards-fail/incident.yml"

    private func lint(_ changed: [String: String], now: String = "2026-11-20 14:10 UTC") throws -> [Diagnostic] {
        let files = [
            "site.yml": "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\n",
            "components.yml": "- id: cards\n  name: Card payments\n  internal-names: [pay-gw]\n",
            incident: "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: chioma}\n",
            "incidents/cards-fail/2026-11-20-1408-investigating.md":
                "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome customers cannot pay by card.\n",
        ].merging(changed) { $1 }
        let loaded = loadContent(files.map { SourceFile(path: $0.key, text: $0.value) })
        let page = try #require(loaded.page)
        #expect(loaded.diagnostics.isEmpty)
        let found = LintRun(History(page, now: try readTime(now)), rules: allRules).diagnostics
        return found.filter { $0.rule.family == .plain || $0.rule.family == .leak || $0.rule.family == .lint }
    }

    private func said(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map { "\($0.rule) \($0.level.rawValue) \($0.place.excerpt)" } }

    private func changes(_ reason: String) -> [String: String] {
        let change = "{at: 2026-11-20 14:05 UTC, from: SEV3, to: SEV2, reason: \"\(reason)\"}"
        return [
            incident:
                "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: chioma}\nseverity-changes:\n  - \(change)\n"
        ]
    }

    @Test(arguments: [
        ("Failures spread to every card type", []),
        ("Kafka is slow", ["plain/jargon error Kafka"]),
        ("pay-gw refuses more", ["plain/internal-name error pay-gw"]),
        ("Chioma saw more fail", ["leak/personal warning Chioma"]),
        ("More fail since 3pm", ["plain/time-zone error 3pm"]),
        // What only an update has to say is not asked of a reason.
        ("Resolved for now", []),
    ])
    func reasonsOfChangesAreRead(_ reason: String, _ expected: [String]) throws {
        #expect(said(try lint(changes(reason))) == expected)
    }

    @Test func anOldReasonIsAWarning() throws {
        let found = try lint(changes("Kafka is slow"), now: "2026-11-25 14:10 UTC")
        #expect(said(found) == ["plain/jargon warning Kafka"])
    }

    @Test(arguments: [
        ("name: Payments by card\n  description: Paying by card on the web and in the app", []),
        ("name: Kafka topics\n  description: What Kafka topics hold", []),
        ("name: Cards\n  description: Served by Kafka", ["plain/jargon warning Kafka"]),
        ("name: Cards\n  description: The part behind pay-gw", ["plain/internal-name error pay-gw"]),
        ("name: Cards\n  description: Runs on 10.4.2.17", ["plain/host-or-ip warning 10.4.2.17"]),
        ("name: Cards\n  description: Ask ana.li@mail.com", ["leak/personal warning ana.li@mail.com"]),
        ("name: API", []), ("name: SSO", []),
    ])
    func componentsAreRead(_ lines: String, _ expected: [String]) throws {
        let web = "- id: web\n  \(lines)\n- id: cards\n  name: Card payments\n  internal-names: [pay-gw]\n"
        #expect(said(try lint(["components.yml": web])) == expected)
    }

    @Test func groupsAndTheSiteAreRead() throws {
        let group = "- group: Behind pay-gw\n  components:\n    - {id: cards, name: Cards, internal-names: [pay-gw]}\n"
        #expect(said(try lint(["components.yml": group])) == ["plain/internal-name error pay-gw"])
        let site = "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\ndescription: \"How pay-gw and Kafka do\"\n"
        #expect(said(try lint(["site.yml": site])).sorted() == ["plain/internal-name error pay-gw", "plain/jargon warning Kafka"])
    }

    @Test func theSitesAllowancesHoldForItsNames() throws {
        let allowed = "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\nlint-allow: {plain/jargon: Our customers know it}\n"
        let components = "- id: cards\n  name: Cards\n  description: Served by Kafka\n"
        #expect(try lint(["site.yml": allowed, "components.yml": components]).isEmpty)
        #expect(said(try lint(["site.yml": allowed])) == ["lint/unused-allowance warning plain/jargon"])
    }

    @Test func titlesAreReadForColleaguesToo() throws {
        let text = "title: Chioma looks at cards\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: chioma}\n"
        #expect(said(try lint([incident: text])) == ["leak/personal warning Chioma"])
    }
}
