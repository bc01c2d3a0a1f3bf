import Basics
import Diagnostics

/// `--format text`: tables and small charts of at most 80 columns.
package struct ReportText {
    package init() {}

    package func text(for report: ReportTables) -> String {
        let head = displayable(report.title) + "\n" + String(repeating: "=", count: min(report.title.count, Self.width)) + "\n\n"
        return head + report.introduction.map { wrapped($0) }.joined() + report.tables.map { "\n" + text(for: $0) }.joined()
    }

    static let width = 80

    private func text(for table: ReportTable) -> String {
        let chart = table.plot.map(chart) ?? ""
        let note = table.note.map { wrapped($0) + "\n" } ?? ""
        return "\(table.title)\n\(String(repeating: "-", count: table.title.count))\n\(note)\(columns(table))\(chart)"
    }

    /// A table and its chart, below a line that names it.
    func table(_ table: ReportTable) -> String {
        "\(displayable(table.title)):\n" + (table.note.map { wrapped($0) } ?? "") + columns(table) + (table.plot.map(chart) ?? "")
    }

    /// The last column gives way where a line would be too long.
    private func columns(_ table: ReportTable) -> String {
        let rows = ([table.columns] + table.rows).map { $0.map { displayable($0) } }
        let widths = table.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
        return rows.map { row in
            let cells = zip(row, widths).dropLast().map { $0.padded(to: $1 + 2) }
            return cells.joined() + shortened(row.last ?? "", to: max(8, Self.width - before)) + "\n"
        }.joined()
    }

    /// A line a bar: the label, blocks, and the figure.
    private func chart(_ plot: ReportTable.Plot) -> String {
        let most = plot.bars.map(\.total).max() ?? 0
        guard most > 0 else { return "" }
        let labels = plot.bars.map(\.label.count).max() ?? 0
        let room = Self.width - labels - 2 - (plot.bars.map(\.text.count).max() ?? 0) - 1
        let legend =
            plot.parts.count > 1
            ? zip(plot.parts, Self.blocks).map { "\($1) \($0)" }.joined(separator: "   ") + "\n" : "\(plot.unit)\n"
        // A bar of few is not stretched: each counts two columns at most.
        let scale = plot.parts.count > 1 || most <= room / 2 ? min(room, most * 2) : min(room, 40)
        return "\n" + legend
            + plot.bars.map { bar in
                let blocks = zip(bar.values, Self.blocks).map { String(repeating: $1, count: ($0 * scale + most / 2) / most) }.joined()
                return bar.label.padded(to: labels + 2) + blocks + (blocks.isEmpty ? "" : " ")
                    + "\(bar.text)\n"
            }.joined()
    }

    private static let blocks: [Character] = ["█", "▓", "▒", "░"]

    /// Half of a secret would not be known for one when it is printed.
    private func shortened(_ text: String, to length: Int) -> String {
        text.count > length ? withoutSecrets(text).prefix(length - 1) + "…" : text
    }

    /// - Parameter indent: what each line begins with, the first one too.
    func wrapped(_ sentence: String, indent: String = "") -> String {
        let width = Self.width - indent.count
        var lines = [""]
        for word in displayable(sentence).split(separator: " ") {
            if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count >= width { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.map { indent + $0 + "\n" }.joined()
    }
}
