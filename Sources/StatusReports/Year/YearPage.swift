import Basics

/// `--format html`: a page to read or print.
package struct YearPage {
    package init() {}

    package func text(for story: YearStory) -> String {
        RespondersPage(
            title: story.title, introduction: story.introduction, style: YearStyle.text,
            sections: story.parts.enumerated().map { ($1.title, section($1, number: $0 + 1)) }
        ).text
    }

    private func section(_ part: YearStory.Part, number: Int) -> String {
        let id = "part-\(number)"
        let notes =
            part.isList
            ? "<ul class=\"short\">\(part.notes.map { "<li>\(escaped($0))</li>" }.joined())</ul>"
            : part.notes.map { "<p class=\"note\">\(escaped($0))</p>" }.joined(separator: "\n")
        let tables = part.tables.enumerated().map { table($1, id: "\(id)-\($0 + 1)") }
        let findings = part.findings.enumerated().map { self.findings($1, id: "\(id)-\($0 + 1)") }
        return
            (["<section>", "<h2 id=\"\(id)\">\(escaped(part.title))</h2>", notes] + tables + findings
            + part.updates.map(update) + ["</section>"]).joined(separator: "\n")
    }

    // MARK: Tables

    private func table(_ table: ReportTable, id: String) -> String {
        let plot = table.plot.flatMap { ReportPlot($0, title: table.title)?.html } ?? ""
        let note = table.note.map { "<p class=\"note\">\(escaped($0))</p>\n" } ?? ""
        if plot.isEmpty { return note + PageTable(table, id: id, caption: table.title).html }
        return "<h3>\(escaped(table.title))</h3>\n" + note + plot
            + PageTable(table, id: id, caption: "\(table.title), in figures").html
    }

    private func findings(_ findings: YearStory.Findings, id: String) -> String {
        let rows = findings.rules.map { rule in
            let quotes = rule.quotes.map { "<li>\(escaped($0))</li>" }.joined()
            let words = quotes.isEmpty ? "" : "<ul>\(quotes)</ul>"
            return "<tr><th scope=\"row\">\(escaped(rule.summary)) <code>\(escaped(rule.name))</code></th><td>\(rule.count)</td>"
                + "<td>\(escaped(rule.incidents))</td><td class=\"words\">\(words)</td></tr>\n"
        }
        return PageTable(
            id, caption: findings.title, columns: ["What is asked", "Missed", "In incidents", "Words"], rows: rows, kind: "findings"
        ).html
    }

    // MARK: Updates

    private func update(_ update: YearStory.ShownUpdate) -> String {
        let advice = update.advice.map { one in
            let words = one.words.isEmpty ? "" : "<q>\(escaped(one.words))</q>: "
            return "<li>\(words)<span>\(escaped(one.instead))</span>\(one.rule.isEmpty ? "" : " <code>\(escaped(one.rule))</code>")</li>"
        }
        let list =
            advice.isEmpty
            ? "" : "<p class=\"lead\">What to write instead:</p>\n<ul class=\"advice\">\(advice.joined(separator: "\n"))</ul>\n"
        return """
            <article>
            <h3>\(escaped(update.title))</h3>
            <blockquote>\(update.words.map { "<p>\(escaped($0))</p>" }.joined())</blockquote>
            \(update.remarks.map { "<p class=\"note\">\(escaped($0))</p>" }.joined(separator: "\n"))
            \(list)</article>
            """
    }
}
