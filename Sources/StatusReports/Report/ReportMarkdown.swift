import Basics
import Diagnostics

/// `--format markdown`: tables as GitHub and GitLab show them.
package struct ReportMarkdown {
    package init() {}

    package func text(for report: ReportTables) -> String {
        let tables = report.tables.map { table in
            "## \(escaped(table.title))\n\n" + (table.note.map { escaped($0) + "\n\n" } ?? "") + grid(table.columns, table.rows)
        }
        return (["# \(escaped(report.title))\n", report.introduction.map(escaped).joined(separator: "\n") + "\n"] + tables)
            .joined(separator: "\n")
    }

    func grid(_ columns: [String], _ rows: [[String]]) -> String {
        let rule = columns.map { _ in "---" }
        return ([columns.map(escaped), rule] + rows.map { $0.map(escaped) })
            .map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }

    /// Punctuation that could begin markup, and everything that could end a cell or a line.
    func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in displayable(text).unicodeScalars {
            if "\\`*_[]<>|&~#!".unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }
}
