/// `--format concise`: a line for each finding, in the form that editors and `grep -n` made common.
package struct ConciseReport: ReportFormat {
    /// What stands before a path, so that it is relative to the working directory.
    package var pathPrefix: String

    package init(pathPrefix: String = "") { self.pathPrefix = pathPrefix }

    package func text(for report: Report) -> String {
        var text = ""
        var positions: Positions?
        for diagnostic in report.diagnostics {
            let file = diagnostic.place.file
            if positions?.file !== file { positions = Positions(of: file) }
            let start = positions?.position(at: diagnostic.place.range.lowerBound)
            append(diagnostic, at: start ?? file.position(at: 0), to: &text)
            text += "\n"
        }
        return text
    }

    func line(for diagnostic: Diagnostic) -> String {
        var line = ""
        append(diagnostic, at: diagnostic.place.file.position(at: diagnostic.place.range.lowerBound), to: &line)
        return line
    }

    private func append(_ diagnostic: Diagnostic, at start: LineColumn, to text: inout String) {
        text += displayable(pathPrefix)
        text += displayable(diagnostic.place.file.path)
        text += ":\(start.line):\(start.column): \(diagnostic.level.rawValue): "
        text += displayable(diagnostic.message)
        text += " ["
        text += diagnostic.rule
        text += "]"
    }
}
