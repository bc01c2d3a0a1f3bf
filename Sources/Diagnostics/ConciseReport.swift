/// `--format concise`: a line for each finding, in the form that editors and `grep -n` made common.
package struct ConciseReport: ReportFormat {
    /// What stands before a path, so that it is relative to the working directory.
    package var pathPrefix: String

    package init(pathPrefix: String = "") { self.pathPrefix = pathPrefix }

    package func text(for report: Report) -> String {
        report.diagnostics.map { line(for: $0) + "\n" }.joined()
    }

    func line(for diagnostic: Diagnostic) -> String {
        let file = diagnostic.place.file
        let start = file.position(at: diagnostic.place.range.lowerBound)
        let place = "\(pathPrefix)\(file.path):\(start.line):\(start.column)"
        return displayable("\(place): \(diagnostic.level.rawValue): \(diagnostic.message) [\(diagnostic.rule)]")
    }
}
