import Diagnostics
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Formats for programs, each read back by a reader that is not ours.
@Suite struct FormatTests {
    @Test func gitHubCommandsCannotBeWrittenByContent() {
        let file = SourceFile(path: "a\u{1B},b:c.yml", text: "started: x")
        let found = Diagnostic(rule: RuleID(.plain, "a"), "'2026\r\n::error::x\u{1B}[2J' is 100% wrong\n", at: Place(file, 9..<10))
        #expect(
            GitHubReport().text(for: Report([found], fileCount: 1))
                == "::error file=a·%2Cb%3Ac.yml,line=1,endLine=1,col=10,title=plain/a::'2026%0D%0A::error::x·[2J' is 100%25 wrong%0A\n")
    }

    /// An emoji before the place, a quotation mark and a control character in it.
    private let file = SourceFile(path: "incidents/café 1/a:b.md", text: "ok\n🙂é \"a<\u{1}b\" end\n")
    private let other = SourceFile(path: "site.yml", text: "name: x\n")
    private let rules = [
        RuleDescription(id: testRule("plain/a"), level: .warning, summary: "Plain words", rationale: "They are read."),
        RuleDescription(id: testRule("plain/b"), level: .note, summary: "Short words", rationale: "They are shorter."),
    ]

    private var report: Report {
        let start = Array("ok\n🙂é ".utf8).count
        let place = Place(file, start..<start + Array("\"a<\u{1}b\"".utf8).count)
        return Report(
            [
                Diagnostic(
                    rule: RuleID(.plain, "b"), level: .note, "say \"c\" & <d>\u{1}\u{FFFE}\n😀", at: place,
                    notes: [.init("named here", at: Place(other, 6..<7)), .init("3 more")], suggestion: "c"),
                Diagnostic(rule: RuleID(.plain, "a"), level: .warning, "second", at: .start(of: other)),
                Diagnostic(rule: testRule("unlisted"), "third", at: Place(other, 0..<4)),
            ], fileCount: 4)
    }

    private func json(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

    @Test func conciseIsALineAFinding() {
        #expect(
            ConciseReport(paths: "c/").text(for: report) == """
                c/incidents/café 1/a:b.md:2:4: note: say "c" & <d>·\u{FFFE}·😀 [plain/b]
                c/site.yml:1:1: warning: second [plain/a]
                c/site.yml:1:1: error: third [plain/unlisted]

                """)
    }

    @Test func sarifHasTheRulesAndTheResults() throws {
        let document = try json(SARIFReport(paths: "c/", version: "1.2.3", rules: rules).text(for: report)) as? [String: Any]
        #expect(document?["version"] as? String == "2.1.0")
        let run = try #require((document?["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "utf16CodeUnits")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "daymark" && driver["version"] as? String == "1.2.3" && driver["informationUri"] == nil)
        #expect((driver["rules"] as? [[String: Any]])?.map { $0["id"] as? String } == ["plain/a", "plain/b"])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleIndex"] as? Int } == [1, 0, nil])
        #expect(results.map { $0["level"] as? String } == ["note", "warning", "error"])
        #expect(try #require(results[0]["message"] as? [String: String])["text"] == "say \"c\" & <d>\u{1}\u{FFFE}\n😀\n3 more")
        let fix = try #require((results[0]["fixes"] as? [[String: Any]])?.first)
        #expect(fix["artifactChanges"] != nil && results[1]["fixes"] == nil && results[1]["relatedLocations"] == nil)
    }

    @Test func sarifCountsColumnsInUTF16AndEncodesPaths() throws {
        let document = try json(SARIFReport(paths: "c/", version: "1", rules: rules).text(for: report)) as? NSDictionary
        let result = try #require(((document?["runs"] as? [NSDictionary])?.first?["results"] as? [NSDictionary])?.first)
        let place = try #require((result["locations"] as? [NSDictionary])?.first?["physicalLocation"] as? NSDictionary)
        // The emoji takes two units, é one: the space before the place is in column 4.
        #expect(
            place["region"] as? NSDictionary
                == ["startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 11, "snippet": ["text": "\"a<\u{1}b\""]])
        #expect(
            place["artifactLocation"] as? [String: String]
                == ["uri": "c/incidents/caf%C3%A9%201/a%3Ab.md", "uriBaseId": "%SRCROOT%"])
        let related = try #require((result["relatedLocations"] as? [NSDictionary])?.first)
        #expect(related["id"] as? Int == 1 && related["message"] as? [String: String] == ["text": "named here"])
    }

    @Test func sarifNamesAbsolutePathsAsSuch() {
        #expect(SARIFReport(paths: "/x y/", version: "1", rules: []).text(for: report).contains("\"file:///x%20y/site.yml\""))
    }

    @Test func gitlabHasWhatCodeQualityNeeds() throws {
        let issues = try #require(try json(GitLabReport(paths: "c/").text(for: report)) as? [NSDictionary])
        #expect(issues.map { $0["severity"] as? String } == ["info", "minor", "major"])
        #expect(issues[0]["check_name"] as? String == "plain/b")
        #expect(issues[0]["location"] as? NSDictionary == ["path": "c/incidents/café 1/a:b.md", "lines": ["begin": 2]])
        #expect(Set(issues.map { $0["fingerprint"] as? String }).count == 3)
    }

    @Test func fingerprintsOutliveAMoveAndTellRepetitionsApart() throws {
        func prints(_ text: String, _ starts: [Int], _ rule: String = "r/a") throws -> [String] {
            let file = SourceFile(path: "a.md", text: text)
            let report = Report(starts.map { Diagnostic(rule: testRule(rule), "m", at: Place(file, $0..<$0 + 2)) }, fileCount: 1)
            let issues = try #require(try json(GitLabReport().text(for: report)) as? [NSDictionary])
            return issues.compactMap { $0["fingerprint"] as? String }
        }
        let first = try prints("aa aa bb", [0, 3, 6])
        #expect(Set(first).count == 3 && first.allSatisfy { $0.utf8.count == 16 })
        #expect(try prints("new\nline\naa aa bb", [9, 12, 15]) == first)
        #expect(try Set(prints("aa aa bb", [0, 3, 6], "r/b")).isDisjoint(with: first))
    }

    @Test func junitIsXMLWhateverTheText() throws {
        let suites = try JUnitReader.suites(in: JUnitReport(paths: "c/").text(for: report))
        #expect(suites.map(\.name) == ["c/incidents/café 1/a:b.md", "c/site.yml"])
        #expect(suites.map(\.failures.count) == [1, 2])
        #expect(suites[0].failures == ["say \"c\" & <d>·\n😀"])
    }

    @Test func junitPassesWithoutFindings() throws {
        let suites = try JUnitReader.suites(in: JUnitReport().text(for: Report([], fileCount: 3)))
        #expect(suites.map(\.name) == ["daymark lint"] && suites[0].cases == 1 && suites[0].failures.isEmpty)
    }

    @Test func emptyReportsAreWholeDocuments() throws {
        let empty = Report([], fileCount: 3)
        #expect(try json(GitLabReport().text(for: empty)) as? [NSDictionary] == [])
        let document = try json(SARIFReport(version: "1", rules: []).text(for: empty)) as? NSDictionary
        #expect((document?["runs"] as? [NSDictionary])?.first?["results"] as? [NSDictionary] == [])
        #expect(ConciseReport().text(for: empty).isEmpty && StatisticsReport(rules: []).text(for: empty).isEmpty)
    }

    @Test func statisticsCountEverythingMostFrequentFirst() {
        let text = SourceFile(path: "a", text: String(repeating: "x", count: 200))
        let many = (0..<120).map { Diagnostic(rule: RuleID(.plain, "b"), "m", at: Place(text, $0..<$0 + 1)) }
        let few = ["r/z", "r/y"].map { Diagnostic(rule: testRule($0), "m", at: Place(text, 0..<1)) }
        #expect(
            StatisticsReport(rules: rules).text(for: Report(few + many, fileCount: 1)) == """
                120  plain/b  Short words
                  1  plain/y
                  1  plain/z

                """)
    }

    @Test func summaryCountsTheFilesConcerned() {
        #expect(report.summary == "1 error, 1 warning, 1 note in 2 of 4 files")
        #expect(Report(report.diagnostics, fileCount: 2).summary == "1 error, 1 warning, 1 note in 2 files")
    }
}

/// What a server would read of a JUnit report.
private final class JUnitReader: NSObject, XMLParserDelegate {
    struct Suite {
        var name: String
        var cases = 0
        var failures: [String] = []
    }
    private var suites: [Suite] = []

    static func suites(in text: String) throws -> [Suite] {
        let (reader, parser) = (JUnitReader(), XMLParser(data: Data(text.utf8)))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError)) in \(text)")
        return reader.suites
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        switch name {
        case "testsuite": suites.append(Suite(name: attributes["name", default: ""]))
        case "testcase": suites[suites.count - 1].cases += 1
        case "failure": suites[suites.count - 1].failures.append(attributes["message", default: ""])
        default: break
        }
    }
}
