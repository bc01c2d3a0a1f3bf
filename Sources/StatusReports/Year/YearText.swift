import Basics
import Diagnostics

/// `--format text`: lines of at most 80 columns.
package struct YearText {
    package init() {}

    private let text = ReportText()

    package func text(for story: YearStory) -> String {
        let head = displayable(story.title) + "\n" + String(repeating: "=", count: min(story.title.count, ReportText.width)) + "\n\n"
        return head + story.introduction.map { text.wrapped($0) }.joined() + story.parts.map { "\n" + part($0) }.joined()
    }

    private func part(_ part: YearStory.Part) -> String {
        let notes = part.notes.map { part.isList ? item($0) : text.wrapped($0) }.joined()
        let tables = part.tables.map { "\n" + table($0) }
        return "\(displayable(part.title))\n\(String(repeating: "-", count: part.title.count))\n"
            + ([notes] + tables + part.findings.map(findings) + part.updates.map(update)).joined()
    }

    /// "- " and what follows it, further in.
    private func item(_ words: String) -> String { "- " + text.wrapped(words, indent: "  ").dropFirst(2) }

    /// Where a table has more columns than fit, a service or month has a line for each of its figures.
    private func table(_ table: ReportTable) -> String {
        if widths(table).dropLast().reduce(0, { $0 + $1 + 2 }) + 8 <= ReportText.width { return text.table(table) }
        let rows = table.rows.map { row in
            displayable(row.first ?? "") + "\n"
                + text.wrapped(zip(table.columns, row).dropFirst().map { "\($0): \($1)" }.joined(separator: ", "), indent: "  ")
        }
        return displayable(table.title) + ":\n" + rows.joined()
    }

    private func widths(_ table: ReportTable) -> [Int] {
        table.columns.indices.map { column in ([table.columns] + table.rows).map { $0[column].count }.max() ?? 0 }
    }

    private func findings(_ findings: YearStory.Findings) -> String {
        "\n\(findings.title):\n"
            + findings.rules.map { rule in
                item(
                    "\(rule.summary): missed \(rule.count == 1 ? "once" : "\(rule.count) times"), in \(rule.incidents) incidents (\(rule.name))"
                )
                    + rule.quotes.map { text.wrapped($0, indent: "    ") }.joined()
            }.joined()
    }

    private func update(_ update: YearStory.ShownUpdate) -> String {
        "\n" + text.wrapped(update.title) + update.words.map { text.wrapped($0, indent: "  | ") }.joined()
            + update.remarks.map { text.wrapped($0) }.joined()
            + update.advice.map { one in
                item(
                    (one.words.isEmpty ? "" : "\u{201C}\(one.words)\u{201D}: ") + "\(one.instead)"
                        + (one.rule.isEmpty ? "" : " (\(one.rule))"))
            }.joined()
    }
}
