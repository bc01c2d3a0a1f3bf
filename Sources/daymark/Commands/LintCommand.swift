import ArgumentParser
import Diagnostics
import Foundation
import StatusHistory
import StatusLint

/// `daymark lint`: judges the content.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check the content.",
        discussion: """
            Checks everything, and reports what lies under the paths given, or all of it.

            EXAMPLES
              daymark lint
              daymark lint content/incidents/2026-11-20-card-payments-failing
              daymark lint --format json --now 2026-11-20T14:40Z

            \(exitCodes)
            """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: ArgumentHelp("Report only what lies under these files or folders.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("human, json or github. Default: github under GitHub Actions, else human.", valueName: "format"))
    var format: LintFormat?

    @Flag(help: "Exit with 1 on warnings too.")
    var strict = false

    @Option(help: ArgumentHelp("Run only this rule. May be given again.", valueName: "rule"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Leave this rule out. May be given again.", valueName: "rule"))
    var skip: [String] = []

    func validate() throws {
        let ids = allRules.map(\.documentation.id)
        for rule in only + skip where !ids.contains(rule) {
            throw ValidationError("there is no rule '\(rule)'\(didYouMean(rule, among: ids)); 'daymark rules' lists them")
        }
    }

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            let (content, fileCount) = try shared.load()
            var diagnostics = content.diagnostics
            diagnostics += LintRun(History(content.judged, now: now), only: only, skip: skip).diagnostics
            if !only.isEmpty { diagnostics.removeAll { !only.contains($0.rule) } }
            diagnostics.removeAll { skip.contains($0.rule) }
            let filter = try PathFilter(paths, content: shared.content)
            let report = Report(diagnostics.filter { filter.covers($0.place.file.path) }, fileCount: fileCount)
            let format = self.format ?? .standard
            try printResult(format.text(for: report, shared))
            if format == .human { printTalk(report.diagnostics.isEmpty ? report.summary + "\n" : "\n\(report.summary)\n") }
            if report.count(.error) > 0 || (strict && report.count(.warning) > 0) { throw findingsExitCode }
        }
    }
}

enum LintFormat: String, ExpressibleByArgument, CaseIterable {
    case human, json, github

    static var standard: LintFormat { ProcessInfo.processInfo.environment["GITHUB_ACTIONS"] == "true" ? .github : .human }

    func text(for report: Report, _ shared: SharedOptions) -> String {
        switch self {
        case .human: HumanReport(pathPrefix: shared.pathPrefix, colour: shared.color.isOn).text(for: report)
        case .json: JSONReport().text(for: report)
        case .github: GitHubReport(pathPrefix: shared.pathPrefix).text(for: report)
        }
    }
}
