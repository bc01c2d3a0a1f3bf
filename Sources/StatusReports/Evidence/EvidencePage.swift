import Basics

/// The evidence as a page to read or print.
package struct EvidencePage {
    package init() {}

    package func text(for evidence: Evidence) -> String {
        RespondersPage(
            title: evidence.title, introduction: evidence.introduction, style: Self.style,
            sections: evidence.tables.enumerated().map { ($1.title, section($1, number: $0 + 1)) }
        ).text
    }

    private func section(_ table: EvidenceTable, number: Int) -> String {
        let id = "part-\(number)"
        let shown = table.shown
        let nothing = "<p>None in these days.</p>"
        return """
            <section>
            <h2 id="\(id)">\(escaped(table.title))</h2>
            <p class="note">\(escaped(table.note))</p>
            \(shown.rows.isEmpty ? nothing : PageTable(id, caption: nil, columns: shown.columns, rows: shown.rows.map(row)).html)
            <p class="note">\(escaped("\(table.name).csv has all columns."))</p>
            </section>
            """
    }

    private func row(_ cells: [String]) -> String {
        "<tr>" + cells.enumerated().map { cell($1, isFirst: $0 == 0) }.joined() + "</tr>\n"
    }

    /// A word that is too long for its column is broken, and no other.
    private func cell(_ text: String, isFirst: Bool) -> String {
        let isLong = text.split(whereSeparator: { $0 == " " || $0 == "-" }).contains { $0.count > Self.longestWord }
        let kind = isLong ? " class=\"words\"" : ""
        return isFirst ? "<th scope=\"row\"\(kind)>\(escaped(text))</th>" : "<td\(kind)>\(escaped(text))</td>"
    }

    private static let longestWord = 20

    /// Cells are broken between words, so that a table is as wide as a sheet of paper that lies on its side.
    private static let style = """
        main{max-width:80rem}
        td,tbody th{white-space:normal;min-width:5rem;overflow-wrap:break-word}
        td.words,th.words{min-width:8rem;overflow-wrap:anywhere}
        table{font-size:.85rem}
        @media print{@page{size:A4 landscape;margin:12mm}nav{display:none}table{font-size:7pt}td,tbody th,td.words,th.words{min-width:0}
        th,td{padding-inline-end:.4rem}h2{margin-top:1.5rem}}
        """
}
