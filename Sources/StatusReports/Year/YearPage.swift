import Basics
import Diagnostics

/// `--format html`: one page to read or print, that needs nothing else: no script, no file beside it, nobody else's server.
package struct YearPage {
    package init() {}

    package func text(for story: YearStory) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>\(escaped(story.title))</title>
        <style>
        \(YearStyle.text)
        </style>
        </head>
        <body>
        <main>
        <h1>\(escaped(story.title))</h1>
        \(story.introduction.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n"))
        \(contents(story))
        \(story.parts.enumerated().map { section($1, number: $0 + 1) }.joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    private func contents(_ story: YearStory) -> String {
        let items = story.parts.enumerated().map { "<li><a href=\"#part-\($0 + 1)\">\(escaped($1.title))</a></li>" }
        return "<nav aria-label=\"Parts\"><ol>\(items.joined())</ol></nav>"
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

    /// A wide table scrolls in a box of its own, which the keyboard reaches.
    private func table(_ table: ReportTable, id: String) -> String {
        let plot = table.plot.flatMap { ReportPlot($0, title: table.title)?.html } ?? ""
        let rows = table.rows.map { row in
            "<tr>" + row.enumerated().map { cell($1, isFirst: $0 == 0, isLast: $0 == row.count - 1) }.joined() + "</tr>\n"
        }
        let note = table.note.map { "<p class=\"note\">\(escaped($0))</p>\n" } ?? ""
        let kind = table.columns.count > 9 ? "wide" : "plain"
        if plot.isEmpty { return note + box(table.title, id, table.columns, rows.joined(), kind: kind) }
        return "<h3>\(escaped(table.title))</h3>\n" + note + plot
            + box("\(table.title), in figures", id, table.columns, rows.joined(), kind: kind)
    }

    private func cell(_ text: String, isFirst: Bool, isLast: Bool) -> String {
        // A date is not broken at its hyphens.
        let isDay = text.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
        if isFirst { return "<th scope=\"row\"\(isDay ? " class=\"day\"" : "")>\(escaped(text))</th>" }
        // Titles may be broken, figures and times are not.
        let isWords = isLast && text.count > 24
        return isWords ? "<td class=\"words\">\(escaped(text))</td>" : "<td>\(escaped(text))</td>"
    }

    private func box(_ caption: String, _ id: String, _ columns: [String], _ rows: String, kind: String) -> String {
        let head = columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        return """
            <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
            <table class="\(kind)">
            <caption id="\(id)">\(escaped(caption))</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </div>
            """
    }

    private func findings(_ findings: YearStory.Findings, id: String) -> String {
        let rows = findings.rules.map { rule in
            let quotes = rule.quotes.map { "<li>\(escaped($0))</li>" }.joined()
            let words = quotes.isEmpty ? "" : "<ul>\(quotes)</ul>"
            return "<tr><th scope=\"row\">\(escaped(rule.summary)) <code>\(escaped(rule.name))</code></th><td>\(rule.count)</td>"
                + "<td>\(escaped(rule.incidents))</td><td class=\"words\">\(words)</td></tr>\n"
        }
        return box(findings.title, id, ["What is asked", "Missed", "In incidents", "Words"], rows.joined(), kind: "findings")
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
