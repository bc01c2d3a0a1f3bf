import Basics
import Diagnostics
import Foundation
import Testing

@Suite struct ReportTests {
    private let file = SourceFile(
        path: "incidents/2026-11-20-card-payments-failing/2026-11-20-1431-identified.md",
        text: "---\n\n\n\n\n\n\n---\nWe restarted pay-gw and are watching the error rate.\n")

    private var report: Report {
        let start = Array("---\n\n\n\n\n\n\n---\nWe restarted ".utf8).count
        let finding = Diagnostic(
            rule: RuleID(.plain, "internal-name"), "'pay-gw' is an internal name; say 'Card payments'", at: Place(file, start..<start + 6),
            notes: [.init("listed here", at: .start(of: SourceFile(path: "components.yml", text: "- id: a\n")))],
            suggestion: "Card payments")
        return Report([finding], fileCount: 12)
    }

    @Test func humanReportFramesTheWords() {
        let expected = """
            content/incidents/2026-11-20-card-payments-failing/2026-11-20-1431-identified.md:9:14
              error: 'pay-gw' is an internal name; say 'Card payments'                    plain/internal-name
                9 │ We restarted pay-gw and are watching the error rate.
                  │              ~~~~~~
                = listed here (content/components.yml:1:1)

            """
        #expect(HumanReport(paths: "content/").text(for: report) == expected)
    }

    @Test func jsonReportIsTheDocumentOfTheSpecification() throws {
        let object = try JSONSerialization.jsonObject(with: Data(JSONReport().text(for: report).utf8)) as? [String: Any]
        let finding = try #require((object?["findings"] as? [[String: Any]])?.first)
        #expect(object?["version"] as? Int == 1)
        #expect(
            Set(finding.keys) == [
                "rule", "level", "message", "path", "line", "column", "endLine", "endColumn", "excerpt", "suggestion", "notes",
            ])
        #expect(finding["line"] as? Int == 9 && finding["column"] as? Int == 14)
        #expect(finding["endLine"] as? Int == 9 && finding["endColumn"] as? Int == 20)
        #expect(finding["excerpt"] as? String == "pay-gw")
        let note = try #require((finding["notes"] as? [[String: Any]])?.first)
        #expect(note["path"] as? String == "components.yml" && note["line"] as? Int == 1)
        let summary = try #require(object?["summary"] as? [String: Int])
        #expect(summary == ["errors": 1, "warnings": 0, "notes": 0, "files": 12])
    }

    @Test func githubReportEscapesWhatWouldEndTheCommand() {
        let file = SourceFile(path: "a,b.md", text: "x")
        let text = GitHubReport(paths: "content/").text(
            for: Report([Diagnostic(rule: RuleID(.content, "yaml"), "50% of\nthis", at: Place(file, 0..<1))], fileCount: 1))
        #expect(text == "::error file=content/a%2Cb.md,line=1,endLine=1,col=1,title=content/yaml::50%25 of%0Athis\n")
    }

    @Test func terminalIsNotSteeredByContent() {
        let file = SourceFile(path: "a.md", text: "bad \u{1B}[2J\u{202E} text")
        let text = HumanReport().text(
            for: Report([Diagnostic(rule: RuleID(.plain, "r"), "has \u{1B}[31m", at: Place(file, 0..<3))], fileCount: 1))
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }

    @Test func longLinesAreCutAroundThePlace() {
        let file = SourceFile(path: "a.md", text: String(repeating: "long ", count: 100) + "HERE" + String(repeating: " tail", count: 100))
        let text = HumanReport().text(for: Report([Diagnostic(rule: RuleID(.plain, "r"), "m", at: Place(file, 500..<504))], fileCount: 1))
        let lines = text.split(separator: "\n")
        #expect(lines[2].count < 160 && lines[2].contains("HERE"))
        #expect(
            lines[3].contains("~~~~")
                && lines[2].firstRange(of: "HERE")?.lowerBound.utf16Offset(in: lines[2])
                    == lines[3].firstRange(of: "~~~~")?.lowerBound.utf16Offset(in: lines[3])
        )
    }

    @Test func aFloodOfOneRuleInOneFileIsCutShort() {
        let file = SourceFile(path: "a", text: String(repeating: "x", count: 200))
        let flood =
            (0..<120).map { Diagnostic(rule: RuleID(.plain, "a"), "m", at: Place(file, $0..<$0 + 1)) } + [
                Diagnostic(rule: RuleID(.plain, "b"), "m", at: Place(file, 0..<1))
            ]
        let report = Report(flood, fileCount: 1)
        #expect(report.diagnostics.count == 51)
        #expect(report.diagnostics.flatMap(\.notes).map(\.message) == ["70 more like this in this file are left out"])
    }

    @Test func summaryNamesOnlyWhatThereIs() {
        #expect(Report([], fileCount: 1).summary == "nothing to report in 1 file")
        #expect(report.summary == "1 error in 1 of 12 files")
    }

    @Test func orderIsPathThenPlaceThenRule() {
        let (a, b) = (SourceFile(path: "a", text: "xyz"), SourceFile(path: "b", text: "xyz"))
        let diagnostics = [
            Diagnostic(rule: RuleID(.plain, "b"), "3", at: Place(a, 1..<2)),
            Diagnostic(rule: RuleID(.plain, "a"), "4", at: Place(b, 0..<1)),
            Diagnostic(rule: RuleID(.plain, "a"), "2", at: Place(a, 1..<2)),
            Diagnostic(rule: RuleID(.plain, "z"), "1", at: Place(a, 0..<1)),
        ]
        #expect(Report(diagnostics, fileCount: 2).diagnostics.map(\.message) == ["1", "2", "3", "4"])
    }
}
