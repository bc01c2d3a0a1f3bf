import ArgumentParser
import Basics
import Diagnostics
import StatusLint

/// How findings are written down.
enum LintFormat: String, ExpressibleByArgument, CaseIterable {
    case human, concise, json, sarif, github, gitlab, junit

    static var standard: LintFormat { environmentVariable("GITHUB_ACTIONS") == "true" ? .github : .human }

    /// "human, concise, … or junit".
    static var names: String {
        let names = allCases.map(\.rawValue)
        return names.dropLast().joined(separator: ", ") + (names.last.map { " or " + $0 } ?? "")
    }

    func text(for report: Report, _ shared: SharedOptions) -> String { format(shared).text(for: report) }

    private func format(_ shared: SharedOptions) -> any ReportFormat {
        switch self {
        case .human: HumanReport(paths: shared.paths, colour: shared.color.isOn)
        case .concise: ConciseReport(paths: shared.paths)
        case .json: JSONReport()
        case .sarif:
            SARIFReport(
                paths: shared.repositoryPaths, version: programVersion, rules: ruleDescriptions)
        case .github: GitHubReport(paths: shared.repositoryPaths)
        case .gitlab: GitLabReport(paths: shared.repositoryPaths)
        case .junit: JUnitReport(paths: shared.repositoryPaths)
        }
    }
}

/// What reports say about the rules.
let ruleDescriptions = allRules.map(\.documentation).map {
    RuleDescription(id: $0.id, level: $0.level, summary: $0.summary, rationale: $0.rationale)
}
