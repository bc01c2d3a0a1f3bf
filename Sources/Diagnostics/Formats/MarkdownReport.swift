import Basics

/// `--format markdown`, and what `--summary` adds to a file: a table of all findings, for a job's summary or a merge request.
package struct MarkdownReport: ReportFormat {
    package var paths: PathStyle
    /// What stands above; nil for the report's own summary.
    package var title: String?
    /// GitHub refuses a summary above 1,048,576 bytes, and other steps may add to the same file.
    static let mostBytes = 900_000

    package init(paths: PathStyle = "", title: String? = nil) { (self.paths, self.title) = (paths, title) }

    package func text(for report: Report) -> String {
        var text = "### \(inMarkdown(title ?? report.summary))\n\n"
        if report.diagnostics.isEmpty { return text }
        text += "| | where | what | rule |\n|---|---|---|---|\n"
        for (index, diagnostic) in report.diagnostics.enumerated() {
            let row = row(for: diagnostic)
            if text.utf8.count + row.utf8.count > Self.mostBytes {
                return text + "\nThere is no room for \(report.diagnostics.count - index) more.\n\n"
            }
            text += row
        }
        return text + "\n"
    }

    private func row(for diagnostic: Diagnostic) -> String {
        let what = ([diagnostic.message] + diagnostic.notes.map(\.message)).flatMap { $0.split(separator: "\n").map(String.init) }
        let cells = [
            diagnostic.level.rawValue, location(diagnostic.place), what.map(inMarkdown).joined(separator: "<br>"),
            inMarkdown(diagnostic.rule.text),
        ]
        return "| " + cells.joined(separator: " | ") + " |\n"
    }

    private func location(_ place: Place) -> String {
        let start = place.file.position(at: place.range.lowerBound)
        return inMarkdown(paths.shown(place.file)) + ":\(start.line):\(start.column)"
    }
}

/// A text as one line in which nothing is markup: no emphasis, link, picture, tag or cell of a table, and nobody is called by name.
package func inMarkdown(_ text: String) -> String {
    displayableLine(text).reduce(into: "") { line, character in
        switch character {
        case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": line += "\\\(character)"
        case "<": line += "&lt;"
        case ">": line += "&gt;"
        case "&": line += "&amp;"
        // Not shown, and the name after it is a word like others.
        case "@": line += "@\u{2060}"
        default: line.append(character)
        }
    }
}
