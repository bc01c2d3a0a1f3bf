import Basics
import Diagnostics

/// `--format html`: one page that needs nothing else: no script, no file beside it, nobody else's server.
package struct ReportPage {
    package init() {}

    package func text(for report: ReportTables) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>\(escaped(report.title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(escaped(report.title))</h1>
        \(report.introduction.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n"))
        \(report.tables.enumerated().map { section($1, number: $0) }.joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    private func section(_ table: ReportTable, number: Int) -> String {
        let id = "part-\(number)"
        return """
            <section>
            <h2 id="\(id)">\(escaped(table.title))</h2>
            \(table.note.map { "<p>\(escaped($0))</p>\n" } ?? "")\(table.plot.flatMap { ReportPlot($0, title: table.title)?.html } ?? "")\(grid(table, id))
            </section>
            """
    }

    /// A wide table scrolls in a box of its own, which the keyboard reaches.
    private func grid(_ table: ReportTable, _ id: String) -> String {
        let head = table.columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        let rows = table.rows.map { row in
            let cells = row.dropFirst().map { "<td>\(escaped($0))</td>" }.joined()
            let first = row.first.map { "<th scope=\"row\"\(Self.isDay($0) ? " class=\"day\"" : "")>\(escaped($0))</th>" } ?? ""
            return "<tr>\(first)\(cells)</tr>\n"
        }
        return """
            <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
            <table>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            </div>
            """
    }

    /// A date is not broken at its hyphens.
    private static func isDay(_ text: String) -> Bool { text.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false }

    private static let style = """
        :root{color-scheme:light dark;--text:#1b1f24;--quiet:#57606a;--back:#fff;--line:#d0d7de;
        --p0:#a40e26;--p1:#c4570a;--p2:#8a6d00;--p3:#4d5966}
        @media (prefers-color-scheme:dark){:root{--text:#e6edf3;--quiet:#9da7b1;--back:#0d1117;--line:#3d444d;
        --p0:#ff7b72;--p1:#f0883e;--p2:#d9b52b;--p3:#9da7b1}}
        body{margin:0;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
        main{max-width:56rem;margin:0 auto;padding:1.5rem 1rem 3rem}
        h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
        h2{font-size:1.2rem;margin:2.5rem 0 .5rem}
        p{margin:.25rem 0;max-width:44rem}
        section p{color:var(--quiet)}
        .scroll{overflow-x:auto;margin-top:.75rem}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
        th,td{text-align:start;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
        thead th{color:var(--quiet);font-weight:600;white-space:nowrap}
        tbody th{font-weight:600}
        td,.day{white-space:nowrap}
        td:last-child{white-space:normal;min-width:8rem}
        figure{margin:1rem 0;max-width:44rem}
        svg{display:block;width:100%}
        svg text{fill:var(--text);font-size:.9rem}
        rect{stroke:var(--back);stroke-width:2px}
        .p0{fill:var(--p0)}.p1{fill:var(--p1)}.p2{fill:var(--p2)}.p3{fill:var(--p3)}
        .key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 .5rem;padding:0;list-style:none}
        .key svg{display:inline-block;width:.8rem;height:.8rem;margin-inline-end:.4rem}
        @media print{.scroll{overflow:visible}}
        """
}

/// Text between tags or in quotation marks.
func escaped(_ text: String) -> String { escapedForMarkup(displayable(text)) }
