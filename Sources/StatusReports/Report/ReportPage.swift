import Basics

/// `--format html`: a report as a page to read or print.
package struct ReportPage {
    package init() {}

    package func text(for report: ReportTables) -> String {
        RespondersPage(
            title: report.title, introduction: report.introduction, parts: report.tables.enumerated().map { section($1, number: $0) }
        ).text
    }

    private func section(_ table: ReportTable, number: Int) -> String {
        let id = "part-\(number)"
        let note = table.note.map { "<p class=\"note\">\(escaped($0))</p>\n" } ?? ""
        let plot = table.plot.flatMap { ReportPlot($0, title: table.title)?.html } ?? ""
        return """
            <section>
            <h2 id="\(id)">\(escaped(table.title))</h2>
            \(note)\(plot)\(PageTable(table, id: id, caption: nil).html)
            </section>
            """
    }
}
