import Basics

/// `--format sarif`: SARIF 2.1.0, which code scanning services read.
package struct SARIFReport: ReportFormat {
    package var paths: PathStyle
    private let version: String
    private let rules: [RuleDescription]

    /// - Parameter version: the program's own.
    package init(paths: PathStyle = "", version: String, rules: [RuleDescription]) {
        self.paths = paths
        self.version = version
        self.rules = rules
    }

    package func text(for report: Report) -> String {
        let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let results = zip(report.diagnostics, report.fingerprints).map { result($0, index: indices[$0.rule], fingerprint: $1) }
        let driver = SARIF.Driver(name: "daymark", version: version, rules: rules.map(Self.rule))
        return jsonText(SARIF.Document(runs: [SARIF.Run(tool: SARIF.Tool(driver: driver), results: results)]))
    }

    private static func rule(_ rule: RuleDescription) -> SARIF.Rule {
        SARIF.Rule(
            id: rule.id.text, shortDescription: SARIF.Text(rule.summary), fullDescription: SARIF.Text(rule.rationale),
            help: SARIF.Text("\(rule.summary). \(rule.rationale) 'daymark rules \(rule.id)' shows examples."),
            defaultConfiguration: SARIF.Configuration(level: rule.level.rawValue))
    }

    private func result(_ diagnostic: Diagnostic, index: Int?, fingerprint: String) -> SARIF.Result {
        let elsewhere = diagnostic.notes.compactMap { note in note.place.map { (note.message, $0) } }
        let remarks = diagnostic.notes.filter { $0.place == nil }.map(\.message)
        return SARIF.Result(
            ruleId: diagnostic.rule.text, ruleIndex: index, level: diagnostic.level.rawValue,
            message: SARIF.Text(([diagnostic.message] + remarks).joined(separator: "\n")),
            locations: [SARIF.Location(physicalLocation: physicalLocation(diagnostic.place))],
            relatedLocations: elsewhere.isEmpty
                ? nil
                : elsewhere.enumerated().map { index, note in
                    SARIF.Location(id: index + 1, physicalLocation: physicalLocation(note.1), message: SARIF.Text(note.0))
                },
            partialFingerprints: ["daymarkFinding/v1": fingerprint],
            fixes: diagnostic.suggestion.map { [fix(diagnostic.place, $0)] })
    }

    private func fix(_ place: Place, _ words: String) -> SARIF.Fix {
        let replacement = SARIF.Replacement(deletedRegion: region(place, snippet: nil), insertedContent: SARIF.Text(words))
        return SARIF.Fix(
            description: SARIF.Text("Write '\(words)'"),
            artifactChanges: [SARIF.Change(artifactLocation: artifact(place.file), replacements: [replacement])])
    }

    private func physicalLocation(_ place: Place) -> SARIF.PhysicalLocation {
        SARIF.PhysicalLocation(artifactLocation: artifact(place.file), region: region(place, snippet: SARIF.Text(place.excerpt)))
    }

    private func region(_ place: Place, snippet: SARIF.Text?) -> SARIF.Region {
        let start = place.file.position(at: place.range.lowerBound, in: .utf16)
        let end = place.file.position(at: place.range.upperBound, in: .utf16)
        return SARIF.Region(startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column, snippet: snippet)
    }

    /// A URI: relative to the repository, unless the content directory was named by an absolute path.
    private func artifact(_ file: SourceFile) -> SARIF.Artifact {
        let path = paths.shown(file).percentEncoded
        return path.hasPrefix("/") ? SARIF.Artifact(uri: "file://" + path) : SARIF.Artifact(uri: path, uriBaseId: "%SRCROOT%")
    }
}
