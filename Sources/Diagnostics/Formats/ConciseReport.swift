import Basics

/// `--format concise`: a line for each finding, in the form that editors and `grep -n` made common.
package struct ConciseReport: ReportFormat {
    package var paths: PathStyle

    package init(paths: PathStyle = "") { self.paths = paths }

    package func text(for report: Report) -> String {
        var text = ""
        var line: [UInt8] = []
        var positions: Positions?
        for diagnostic in report.diagnostics {
            let file = diagnostic.place.file
            if positions?.file !== file { positions = Positions(of: file) }
            guard let start = positions?.position(at: diagnostic.place.range.lowerBound) else { continue }
            line.removeAll(keepingCapacity: true)
            append(diagnostic, at: start, to: &line)
            line.append(UInt8(ascii: "\n"))
            text += String(decoding: line, as: UTF8.self)
        }
        return text
    }

    func line(for diagnostic: Diagnostic) -> String {
        var line: [UInt8] = []
        append(diagnostic, at: diagnostic.place.file.position(at: diagnostic.place.range.lowerBound), to: &line)
        return String(decoding: line, as: UTF8.self)
    }

    /// There can be tens of thousands of lines, so they are put together as bytes.
    private func append(_ diagnostic: Diagnostic, at start: LineColumn, to line: inout [UInt8]) {
        let colon = UInt8(ascii: ":")
        let space = UInt8(ascii: " ")
        line += displayableLine(paths.shown(diagnostic.place.file)).utf8
        line.append(colon)
        line += String(start.line).utf8
        line.append(colon)
        line += String(start.column).utf8
        line += [colon, space]
        line += diagnostic.level.rawValue.utf8
        line += [colon, space]
        line += displayable(diagnostic.message).utf8
        line += [space, UInt8(ascii: "[")]
        line += diagnostic.rule.text.utf8
        line.append(UInt8(ascii: "]"))
    }
}
