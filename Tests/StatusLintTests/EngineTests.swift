import Diagnostics
import StatusModel
import StatusContent
import StatusHistory
import StatusLint
import Testing

@Suite struct EngineTests {
    private let folder = "incidents/cards-fail/"

    private func lint(
        site: String = "", incident: String = "", _ updates: [String: String], now: String = "2026-11-20 14:10 UTC", only: [String] = []
    ) throws -> [Diagnostic] {
        var files = [
            "site.yml": "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\n" + site,
            "components.yml": "- id: cards\n  name: Cards\n  internal-names: [pay-gw]\n",
            folder + "incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n" + incident,
        ]
        for (name, text) in updates { files[folder + name] = text }
        let loaded = loadContent(files.map { SourceFile(path: $0.key, text: $0.value) })
        let page = try #require(loaded.page)
        return loaded.diagnostics
            + LintRun(History(page, now: try readTime(now)), rules: allRules, selection: RuleSelection(only: only, skip: besides))
            .diagnostics
    }

    /// What the short texts of these tests leave out, and what other tests are about.
    private let besides = [
        "content/no-component", "impact/missing", "impact/first", "resolved/summary", "resolved/customer-action", "roles/missing",
        "severity/raise-due", "review/due", "impact/scope", "impact/alternative", "impact/actions", "plain/no-news",
    ]

    private let slip = [
        "2026-11-20-1408-investigating.md":
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nWe restarted pay-gw.\n"
    ]

    @Test func aWritingErrorIsAnErrorWhileItsUpdateIsFresh() throws {
        #expect(try lint(slip).map(\.level) == [.error])
        #expect(try lint(slip, now: "2026-11-22 14:10 UTC").filter { $0.rule.text == "plain/internal-name" }.map(\.level) == [.warning])
        let longer = "lint: {fresh: 3d}\n"
        #expect(
            try lint(site: longer, slip, now: "2026-11-22 14:10 UTC").filter { $0.rule.text == "plain/internal-name" }.map(\.level) == [
                .error
            ])
    }

    /// Words of these shapes have none of the signs by which others are passed over.
    @Test(arguments: ["Exception.Exception", "Exception-Exception", "404_ERROR", "IOException", "5xx", "0xDEADBEEF"])
    func findsCodesOfEveryShape(_ code: String) throws {
        let text = slip.mapValues { $0.replacing("pay-gw", with: "\(code) for 5 hours") }
        #expect(try lint(text, only: ["plain/error-code"]).map(\.place.excerpt) == [code])
    }

    @Test func whatStartedBeforeSinceIsExemptFromAllButContent() throws {
        let since = "lint:\n  since: 2026-11-21\n"
        #expect(try lint(site: since, slip).isEmpty)
        let broken = slip.mapValues { $0.replacing("status: investigating", with: "status: investigating\ncorrects: nothing") }
        #expect(try lint(site: since, broken).map(\.rule.text) == ["content/correction"])
        #expect(try lint(site: "lint:\n  since: 2026-11-20\n", slip).count == 1)
    }

    @Test func levelsAndOptionsComeFromTheSite() throws {
        func setting(_ text: String) -> String { "lint:\n  rules:\n    \(text)\n" }
        #expect(try lint(site: setting("plain/internal-name: {level: note}"), slip).map(\.level) == [.note])
        #expect(try lint(site: setting("plain/internal-name: {level: off}"), slip).isEmpty)
        #expect(try lint(site: setting("plain/internal-name: note"), slip).map(\.level) == [.note])
        #expect(
            try lint(site: setting("plain/internal-nam: off"), slip).first { $0.rule.text == "lint/unknown-rule" }?.message.contains(
                "did you mean 'plain/internal-name'?") == true)
        #expect(try lint(site: setting("plain/internal-name: [off]"), slip).map(\.rule.text).contains("content/wrong-type"))
        let short = [
            "2026-11-20-1408-investigating.md":
                "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nOne two three four.\n"
        ]
        #expect(
            try lint(site: setting("plain/long-sentence: {words: 3}"), short).map(\.message) == [
                "this sentence has 4 words; write sentences of at most 3"
            ])
        #expect(try lint(site: setting("content/yaml: {level: off}"), short).map(\.rule.text) == ["lint/unknown-rule"])
        let late = try lint(site: setting("cadence/overdue: {grace: 60m}"), short, now: "2026-11-20 15:10 UTC")
        #expect(late.isEmpty)
        // As every other length of time is written.
        #expect(try lint(site: setting("cadence/overdue: {grace: 1h30m}"), short, now: "2026-11-20 16:00 UTC").isEmpty)
    }

    @Test(arguments: [
        ("We commence at noon UTC.", true),
        ("The app shows \"Unable to commence session\".", false),
        ("The app shows “Unable to commence session”.", false),
        ("Press **Commence checkout** to pay.", false),
        ("See [commence a call](https://a.example/).", false),
        ("> Please commence your call.", false),
        ("Our product Acme Assist works again.", false),
        ("COMMENCE checkout.", false),
    ]) func onlyTheWritersOwnWordsAreFixed(_ text: String, _ isFixed: Bool) throws {
        let update = [
            "2026-11-20-1408-investigating.md":
                "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\n\(text)\n"
        ]
        let found = try lint(update).filter { $0.rule.text == "plain/word-choice" }
        #expect(found.contains(where: \.isSafeFix) == isFixed, "\(found.map(\.message))")
    }

    @Test func anAllowanceHoldsForItsFileOnly() throws {
        let second = [
            "2026-11-20-1409-identified.md":
                "---\nstatus: identified\nat: 2026-11-20 14:09 UTC\nnext-update: 30m\nlint-allow:\n  plain/internal-name: Customers call it that\n---\nWe restarted pay-gw.\n"
        ]
        let found = try lint(slip.merging(second) { $1 })
        #expect(found.map(\.place.file.path) == [folder + "2026-11-20-1408-investigating.md"])
        #expect(try lint(second).isEmpty)
        #expect(
            try lint(incident: "lint-allow: {plain/internal-name: x}\n", slip).map(\.rule.text).sorted() == [
                "lint/unused-allowance", "plain/internal-name",
            ])
    }

    @Test func titlesAreReadToo() throws {
        let found = try lint(incident: "", slip.mapValues { $0.replacing("pay-gw", with: "it") }, only: [])
        #expect(found.isEmpty)
        let files = [
            "2026-11-20-1408-investigating.md": "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nCards fail.\n"
        ]
        let loaded = loadContent([
            SourceFile(path: "site.yml", text: "name: A\nurl: https://a.example\ntime-zone: UTC\n"),
            SourceFile(path: "components.yml", text: "- id: cards\n  name: Cards\n  internal-names: [pay-gw]\n"),
            SourceFile(path: folder + "incident.yml", text: "title: \"pay-gw is down\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"),
            SourceFile(path: folder + "2026-11-20-1408-investigating.md", text: files.values.first ?? ""),
        ])
        let page = try #require(loaded.page)
        let now = try readTime("2026-11-20 14:10 UTC")
        let diagnostic = try #require(
            LintRun(History(page, now: now), rules: allRules, selection: RuleSelection(skip: besides)).diagnostics.first)
        #expect(diagnostic.place.excerpt == "pay-gw" && diagnostic.suggestion == "Cards")
    }

    @Test func aBrokenPromiseIsOneFinding() throws {
        let found = try lint(
            [
                "2026-11-20-1408-investigating.md":
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nCards fail.\n",
                "2026-11-20-1908-identified.md": "---\nstatus: identified\nat: 2026-11-20 19:08 UTC\nnext-update: 30m\n---\nCards fail.\n",
            ], now: "2026-11-20 19:10 UTC")
        #expect(found.map(\.rule.text) == ["cadence/promise-broken"])
        #expect(found.first?.message == "this update came 4 hours 30 minutes later than promised")
    }

    @Test func whatCanStillBePutRightIsAnError() throws {
        func updates(_ resolvedAt: String) -> [String: String] {
            [
                "2026-11-20-1408-investigating.md":
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nCards fail.\n",
                "2026-11-20-1420-monitoring.md": "---\nstatus: monitoring\nat: 2026-11-20 14:20 UTC\nnext-update: 60m\n---\nCards work.\n",
                "2026-11-20-14\(resolvedAt)-resolved.md": "---\nstatus: resolved\nat: 2026-11-20 14:\(resolvedAt) UTC\n---\nCards work.\n",
            ]
        }
        #expect(try lint(updates("40"), now: "2026-11-20 14:41 UTC").map(\.level) == [.error])
        #expect(try lint(updates("40"), now: "2026-11-20 14:51 UTC").map(\.level) == [.warning])
        #expect(try lint(updates("50"), now: "2026-11-20 14:51 UTC").isEmpty)
    }

    @Test func severityOfItsTimeSetsThePace() throws {
        let changes = "severity-changes:\n  - {at: 2026-11-20 14:30 UTC, from: SEV3, to: SEV2, reason: It spread, told: [support]}\n"
        let first = "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 2h\n---\nCards fail.\n"
        let second = "---\nstatus: investigating\nat: 2026-11-20 14:31 UTC\nnext-update: 2h\n---\nCards fail.\n"
        let found = try lint(
            incident: changes, ["2026-11-20-1408-investigating.md": first, "2026-11-20-1431-investigating.md": second],
            now: "2026-11-20 14:40 UTC")
        #expect(
            found.map { [$0.rule.text, $0.level.rawValue, $0.place.file.path] } == [
                ["cadence/next-update-too-late", "error", folder + "2026-11-20-1431-investigating.md"]
            ])
    }
}
