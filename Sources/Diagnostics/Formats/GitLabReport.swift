import Basics

/// `--format gitlab`: a Code Quality report, which GitLab shows in merge requests.
package struct GitLabReport: ReportFormat {
    /// What stands before a path, so that it is relative to the repository.
    package var pathPrefix: String

    package init(pathPrefix: String = "") { self.pathPrefix = pathPrefix }

    package func text(for report: Report) -> String {
        jsonText(zip(report.diagnostics, report.fingerprints).map { Issue($0, fingerprint: $1, pathPrefix: pathPrefix) })
    }

    private struct Issue: Encodable {
        var description, check_name, fingerprint, severity: String
        var location: Location

        init(_ diagnostic: Diagnostic, fingerprint: String, pathPrefix: String) {
            let file = diagnostic.place.file
            description = diagnostic.message
            check_name = diagnostic.rule.text
            self.fingerprint = fingerprint
            severity =
                switch diagnostic.level {
                case .note: "info"
                case .warning: "minor"
                case .error: "major"
                }
            location = Location(
                path: pathPrefix + file.path, lines: Lines(begin: file.position(at: diagnostic.place.range.lowerBound).line))
        }
    }

    private struct Location: Encodable {
        var path: String
        var lines: Lines
    }

    private struct Lines: Encodable {
        var begin: Int
    }
}
