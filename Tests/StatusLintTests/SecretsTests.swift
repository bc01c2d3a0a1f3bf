import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusLint

@Suite struct SecretsTests {
    @Test(arguments: namedForms + carriedForms + issuedForms + blockForms + disguisedForms)
    func isFoundAndNoPartOfItIsRepeated(_ form: SecretForm) throws {
        let (report, fixes) = try judged(
            "We utilize it: " + form.text + "\nWe commence at noon UTC with NASDAQ-QXZ and " + form.value + "\n")
        #expect(report.diagnostics.contains { $0.rule.text == "leak/secret" && $0.level == .error }, "\(form.text)")
        for (format, text) in printed(report, fixes) {
            #expect(repeated(form.value, in: text).isEmpty, "\(format): \(form.text)\n\(text)")
        }
    }

    /// However a sentence tells it, over the end of a line too.
    @Test(arguments: sentenceForms + foreignForms + everydayForms)
    func isToldAndNoPartOfItIsRepeated(_ form: SecretForm) throws {
        let (report, fixes) = try judged("We utilize it today.\n\n" + form.text + "\n")
        #expect(report.diagnostics.contains { $0.rule.text == "leak/secret" && $0.level == .error }, "\(form.text)")
        for (format, text) in printed(report, fixes) where form.value.utf8.count > 6 {
            #expect(!text.contains(form.value) && !text.contains(form.value.dropLast(2)), "\(format): \(form.text)\n\(text)")
        }
    }

    /// An incident's folder is in its page's address.
    @Test(arguments: [
        "incidents/2026-11-20-the-password-hunter2secret/incident.yml", "maintenance/password-is-letmein2026/maintenance.yml",
    ])
    func isFoundInANameWithHyphens(_ path: String) throws {
        let file = SourceFile(path: path, text: "title: Cards fail\n")
        #expect(secretsInName(Array(path.utf8)).count == 1)
        let report = Report([Diagnostic(rule: RuleID(.plain, "r"), "look at \(path)", at: .start(of: file))], fileCount: 1)
        let text = HumanReport().text(for: report)
        #expect(!text.contains("unter2") && !text.contains("letme"), "\(text)")
    }

    @Test(arguments: [
        "incidents/2026-11-20-password-reset-emails-arrive-late/incident.yml", "incidents/2026-11-20-sign-in-with-password-fails/review.md",
        "incidents/2026-11-20-door-code-readers-offline/2026-11-20-1408-investigating.md",
        "maintenance/2026-12-02-api-key-page-v2/maintenance.yml",
    ])
    func saysNothingOfAName(_ path: String) { #expect(secretsInName(Array(path.utf8)).isEmpty) }

    /// Whichever rules are asked for, in the line's own findings too.
    @Test(arguments: namedForms + carriedForms + disguisedForms)
    func isNotRepeatedByOtherRules(_ form: SecretForm) throws {
        let report = try judged(
            "We utilize QXZ today: " + form.text + " and failover.\n", only: ["plain/jargon", "plain/word-choice", "plain/host-or-ip"]
        ).report
        for (format, text) in printed(report, SafeFixes([])) {
            #expect(repeated(form.value, in: text).isEmpty, "\(format): \(form.text)\n\(text)")
        }
    }

    @Test(arguments: toldForms + sentenceForms + foreignForms + everydayForms)
    func isFoundWhereItIsTold(_ form: SecretForm) {
        let text = Array(form.text.utf8)
        #expect(secrets(in: text).map { text[$0.value].string } == [form.value], "\(form.text)")
    }

    @Test(arguments: innocentTexts + innocentSentences + innocentNeighbours + innocentEverydays)
    func saysNothingOf(_ text: String) {
        let found = secrets(in: Array(text.utf8))
        #expect(found.isEmpty, "\(found.map { "\($0.kind): \(Array(text.utf8)[$0.range].string)" })")
    }

    @Test func aDisguisedSecretIsWhereItWasWritten() {
        let text = "Pay with sk\\_live\u{200B}\\_Vq7mLx2wPk9dZz3R&#33; or AKIA**IOSF**ODNN7EXAMP2E now."
        let found = secrets(in: Array(text.utf8)).map { Array(text.utf8)[$0.range].string }
        #expect(found == ["sk\\_live\u{200B}\\_Vq7mLx2wPk9dZz3R&#33;", "AKIA**IOSF**ODNN7EXAMP2E"])
    }

    @Test func secretsNeverOverlap() {
        let text = "s://user:word@" + String(repeating: "h", count: 3_000) + "://user:word@host"
        let ranges = secrets(in: Array(text.utf8)).map(\.range)
        #expect(ranges.count == 2 && ranges[0].upperBound <= ranges[1].lowerBound && ranges[1].upperBound == text.utf8.count)
        for form in disguisedForms {
            let twice = secrets(in: Array("password: \(form.text) password=\(form.text)\\_x".utf8)).map(\.range)
            #expect(!twice.isEmpty && zip(twice, twice.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(form.text)")
        }
    }

    @Test func thereAreEnoughForms() {
        #expect(namedForms.count + carriedForms.count + issuedForms.count + blockForms.count > 150 && innocentTexts.count > 150)
    }

    @Test func aSecretInAMessageIsStarredToo() {
        let file = SourceFile(path: "a.yml", text: "x: y\n")
        let diagnostic = Diagnostic(
            rule: RuleID(.plain, "r"), "unknown key 'password=Vq7mLx2w'", at: Place(file, 0..<1), suggestion: "token=\(made(24))")
        let found = Report([diagnostic], fileCount: 1).diagnostics
        #expect(found.map(\.message) == ["unknown key 'password=********'"])
        #expect(found.first?.suggestion == "token=" + String(repeating: "*", count: 24))
    }

    private func judged(_ text: String, only: [String] = []) throws -> (report: Report, fixes: SafeFixes) {
        let loaded = loadContent([
            SourceFile(path: "site.yml", text: "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\n"),
            SourceFile(path: "components.yml", text: "- id: cards\n  name: Cards\n"),
            SourceFile(
                path: "incidents/cards-fail/incident.yml", text: "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"),
            SourceFile(
                path: "incidents/cards-fail/2026-11-20-1408-investigating.md",
                text: "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\n" + text),
        ])
        let page = try #require(loaded.page)
        let found =
            loaded.diagnostics
            + LintRun(History(page, now: try readTime("2026-11-20 14:10 UTC")), rules: allRules, selection: RuleSelection(only: only))
            .diagnostics
        return (Report(found, fileCount: 4), SafeFixes(found))
    }

    /// Everything that can be printed of a run, by its format.
    private func printed(_ report: Report, _ fixes: SafeFixes) -> [(String, String)] {
        let rules = [LeakSecret().documentation].map { RuleDescription(id: $0.id, level: $0.level, summary: "", rationale: "") }
        let diff = UnifiedDiff()
        return [
            ("human", HumanReport().text(for: report)), ("concise", ConciseReport().text(for: report)),
            ("json", JSONReport().text(for: report)),
            ("sarif", SARIFReport(version: "", rules: rules).text(for: report)), ("github", GitHubReport().text(for: report)),
            ("gitlab", GitLabReport().text(for: report)), ("junit", JUnitReport().text(for: report)),
            ("statistics", StatisticsReport(rules: rules).text(for: report)),
            ("fix", fixes.files.map { $0.account("") }.joined()),
            ("diff", fixes.presentable.files.map { diff.text(from: $0.old, to: $0.new) }.joined()),
        ]
    }

    private func pieces(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.count < 4 ? [] : (0...bytes.count - 4).map { String(decoding: bytes[$0..<$0 + 4], as: UTF8.self) }
    }

    /// What four bytes or more of a value stand in a text.
    private func repeated(_ value: String, in text: String) -> [String] {
        // A fingerprint is a number of its own, which may have four digits in common with anything.
        let lines = text.split(separator: "\n").filter { !$0.contains("fingerprint") && !$0.contains("daymarkFinding") }
        let printed = Set(pieces(of: lines.joined(separator: "\n")))
        return pieces(of: value).filter { !$0.contains("\n") && !$0.contains(" ") && printed.contains($0) }
    }
}
