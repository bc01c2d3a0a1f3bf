import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusLint

/// How findings are written down.
enum LintFormat: String, ExpressibleByArgument, CaseIterable {
    case human, concise, json, sarif, github, gitlab, junit, markdown

    static var standard: LintFormat { environmentVariable("GITHUB_ACTIONS") == "true" ? .github : .human }

    /// "human, concise, … or junit".
    static var names: String {
        let names = allCases.map(\.rawValue)
        return names.dropLast().joined(separator: ", ") + (names.last.map { " or " + $0 } ?? "")
    }

    /// Whether it is for programs, so that a person who looks at a log sees nothing of it.
    var isForPrograms: Bool {
        switch self {
        case .json, .sarif, .gitlab, .junit, .markdown: true
        case .human, .concise, .github: false
        }
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
        case .markdown: MarkdownReport(paths: shared.repositoryPaths)
        }
    }
}

/// What reports say about the rules.
let ruleDescriptions = allRules.map(\.documentation).map {
    RuleDescription(id: $0.id, level: $0.level, summary: $0.summary, rationale: $0.rationale)
}

/// `--summary`.
struct SummaryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Add all that is found as Markdown to this file, whatever the format, such as \"$GITHUB_STEP_SUMMARY\".", valueName: "file"))
    var summary: String?

    @Option(
        help: ArgumentHelp(
            "Add lines for later steps of a job to this file, such as errors=0 to \"$GITHUB_OUTPUT\".", valueName: "file"))
    var outputs: String?

    func validate() throws {
        if summary == "" { throw ValidationError("--summary has no file; leave it out, or name one") }
        if outputs == "" { throw ValidationError("--outputs has no file; leave it out, or name one") }
    }

    /// - Throws: where it would lie in a site, or in what the next build copies into one.
    func refusePublished(_ content: String) throws(DiskError) {
        for file in [summary, outputs].compactMap(\.self) {
            try PublishedSurroundings(of: file, contentDirectory: content).refuse("what is found is for colleagues")
        }
    }

    func add(_ report: Report, _ shared: SharedOptions) throws(DiskError) {
        try addOutputs([("errors", "\(report.count(.error))"), ("warnings", "\(report.count(.warning))")])
        if summary != nil { try add(MarkdownReport(paths: shared.repositoryPaths).text(for: report)) }
    }

    /// Adds Markdown to it, in which no secret is.
    func add(_ text: String) throws(DiskError) {
        if let summary { try AppendedFile(summary).append(withoutSecrets(text)) }
    }

    /// One line each, whatever is in them.
    func addOutputs(_ values: [(name: String, value: String)]) throws(DiskError) {
        guard let outputs else { return }
        try AppendedFile(outputs).append(values.map { "\($0.name)=\(displayableLine($0.value))\n" }.joined())
    }
}
