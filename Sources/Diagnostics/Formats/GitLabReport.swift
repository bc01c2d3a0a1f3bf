import Basics

/// `--format gitlab`: a Code Quality report, which GitLab shows in merge requests.
package struct GitLabReport: ReportFormat {
    package var paths: PathStyle

    package init(paths: PathStyle = "") { self.paths = paths }

    package func text(for report: Report) -> String {
        jsonText(zip(report.diagnostics, report.fingerprints).map { Issue($0, fingerprint: $1, paths: paths) })
    }

    private struct Issue: Encodable {
        var description, check_name, fingerprint, severity: String
        var location: Location

        init(_ diagnostic: Diagnostic, fingerprint: String, paths: PathStyle) {
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
                path: paths.shown(file), lines: Lines(begin: file.position(at: diagnostic.place.range.lowerBound).line))
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
