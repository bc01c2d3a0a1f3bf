import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import Testing

/// Every rule's examples are content: the good ones pass, the bad ones are found exactly where they are marked with `↓`.
@Suite struct RuleExamplesTests {
    @Test(arguments: exampleCases)
    func findsExactlyWhatIsMarked(_ example: ExampleCase) throws {
        let content = MarkedContent(example.example)
        let report = try lint(content.files, now: example.example.now, commits: example.example.commits)
        let found = report.filter { $0.rule == example.rule }.map { Spot($0.place.file.path, $0.place.range.lowerBound) }
        #expect(found.sorted() == content.marks.sorted(), "\(report.map { "\($0.rule): \($0.message) at \($0.place.range)" })")
        if example.isBad { #expect(!content.marks.isEmpty) } else { #expect(content.marks.isEmpty) }
    }

    @Test func everyRuleIsWellDocumented() {
        let ids = allRules.map(\.documentation.id.text)
        #expect(Set(ids).count == ids.count)
        for rule in allRules.map(\.documentation) {
            #expect(!rule.bad.isEmpty && !rule.good.isEmpty, "\(rule.id)")
            #expect(!rule.source.isEmpty && !rule.rationale.isEmpty && !rule.summary.isEmpty, "\(rule.id)")
            #expect(!rule.summary.hasSuffix("."), "\(rule.id)")
        }
    }

    @Test func everyProblemOfReadingIsDocumented() {
        let ids = Set(allRules.map(\.documentation.id.text))
        for rule in ContentRule.allCases { #expect(ids.contains(rule.id.text), "\(rule.id)") }
    }

    /// What isn't in the linter's own list is explained by `daymark rules` all the same.
    @Test func whatOthersFindIsInTheCatalogue() {
        #expect(Set(ruleCatalogue.names).count == ruleCatalogue.names.count)
        for rule in rulesElsewhere {
            #expect(ruleCatalogue[rule.id.text] === rule && !rule.summary.hasSuffix(".") && rule.rationale.hasSuffix("."), "\(rule.id)")
        }
        for family in RuleFamily.allCases { #expect(ruleCatalogue.rules.contains { $0.id.family == family }, "\(family)") }
    }

    @Test func messagesAreOnePhraseWithoutFullStop() throws {
        for example in exampleCases where example.isBad {
            for diagnostic in try lint(MarkedContent(example.example).files, now: example.example.now, commits: example.example.commits) {
                #expect(!diagnostic.message.hasSuffix("."), "\(diagnostic.message)")
                #expect(!diagnostic.message.contains("\n"), "\(diagnostic.message)")
            }
        }
    }
}

struct ExampleCase: CustomTestStringConvertible, Sendable {
    var rule: RuleID
    var isBad: Bool
    var number: Int
    var example: Example

    var testDescription: String { "\(rule), \(isBad ? "bad" : "good") example \(number)" }
}

let exampleCases: [ExampleCase] = allRules.map(\.documentation).flatMap { rule in
    rule.good.enumerated().map { ExampleCase(rule: rule.id, isBad: false, number: $0 + 1, example: $1) }
        + rule.bad.enumerated().map { ExampleCase(rule: rule.id, isBad: true, number: $0 + 1, example: $1) }
}

struct Spot: Comparable, CustomStringConvertible {
    var path: String
    var offset: Int

    init(_ path: String, _ offset: Int) { (self.path, self.offset) = (path, offset) }
    static func < (a: Spot, b: Spot) -> Bool { (a.path, a.offset) < (b.path, b.offset) }
    var description: String { "\(path)@\(offset)" }
}

/// An example's files without the marks, and where the marks stood.
struct MarkedContent {
    var files: [SourceFile] = []
    var marks: [Spot] = []

    init(_ example: Example) {
        for file in example.contentFiles {
            let parts = file.text.split(separator: "↓", omittingEmptySubsequences: false).map { Array($0.utf8) }
            var bytes = parts[0]
            for part in parts.dropFirst() {
                marks.append(Spot(file.path, bytes.count))
                bytes += part
            }
            files.append(SourceFile(path: file.path, bytes: bytes))
        }
    }
}

/// Everything that reading and linting say about files.
func lint(_ files: [SourceFile], now: String, commits: [Example.Commit]? = nil) throws -> [Diagnostic] {
    let loaded = loadContent(files)
    guard let page = loaded.page else { return loaded.diagnostics }
    return loaded.diagnostics
        + LintRun(History(page, now: try readTime(now)), rules: allRules, revisions: try commits.map { try revisionLog($0, files) })
        .diagnostics
}

/// An example's commits as git would tell them.
private func revisionLog(_ commits: [Example.Commit], _ files: [SourceFile]) throws -> RevisionLog {
    var stories: [String: [Revision]] = [:]
    for commit in commits {
        let file = commit.text.map { SourceFile(path: commit.path, text: $0) } ?? files.first { $0.path == commit.path }
        let revision = Revision(
            commit.change, commit: commit.id, author: commit.author, at: try readTime(commit.at), facts: file.flatMap(PublishedFacts.init),
            isPushed: commit.isPushed, from: commit.from)
        stories[commit.path, default: []].append(revision)
    }
    return RevisionLog(stories, knowsPushes: true)
}
