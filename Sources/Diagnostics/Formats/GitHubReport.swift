import Basics

/// `--format github`: workflow commands that GitHub Actions shows as annotations on the lines of a change.
package struct GitHubReport: ReportFormat {
    package var paths: PathStyle

    package init(paths: PathStyle = "") { self.paths = paths }

    package func text(for report: Report) -> String {
        report.diagnostics.map(command).joined()
    }

    private func command(_ diagnostic: Diagnostic) -> String {
        let file = diagnostic.place.file
        let start = file.position(at: diagnostic.place.range.lowerBound)
        let end = file.position(at: diagnostic.place.range.upperBound)
        let name = diagnostic.level == .note ? "notice" : diagnostic.level.rawValue
        let properties = [
            "file=\(property(paths.shown(file)))", "line=\(start.line)", "endLine=\(end.line)", "col=\(start.column)",
            "title=\(property(diagnostic.rule.text))",
        ]
        return "::\(name) \(properties.joined(separator: ","))::\(escaped(diagnostic.message))\n"
    }

    /// A line end would let a text begin a command of its own, so scalars are looked at: CR LF is one Character.
    private func escaped(_ text: String, _ special: String = "%") -> String {
        var result = ""
        for scalar in displayable(text, keeping: "\r\n").unicodeScalars {
            if scalar == "\r" || scalar == "\n" || special.unicodeScalars.contains(scalar) {
                result += scalar.value < 0x10 ? "%0" : "%"
                result += String(scalar.value, radix: 16, uppercase: true)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private func property(_ text: String) -> String { escaped(text, "%:,") }
}
