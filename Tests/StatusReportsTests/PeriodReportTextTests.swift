import StatusHistory
import StatusModel
import Testing

@testable import StatusReports

/// A month with one incident, in the formats that people and spreadsheets read.
@Suite struct PeriodReportTextTests {
    private func report(_ incidents: [Incident]) -> PeriodReport {
        PeriodReport(History(page(incidents), now: time("2026-11-20 15:00")), Period(monthOf: day("2026-11-20"), .utc))
    }

    private func tables(_ incidents: [Incident]) -> ReportTables {
        ReportTables(report(incidents), name: "Status", zone: .utc, writing: nil)
    }

    /// Noticed after 4 minutes, acknowledged 6 later, over at 14:50; one of two promises was kept.
    private func told(_ title: String = "Cards fail") -> Incident {
        var told = incident(
            "2026-11-20-cards-fail", title, .sev2,
            [update("2026-11-20 14:45", .monitoring, next: "2026-11-20 15:30"), update("2026-11-20 14:50", .resolved)])
        told.record.detected = written(time("2026-11-20 14:06"))
        told.record.acknowledged = written(time("2026-11-20 14:12"))
        return told
    }

    @Test func saysWhatItIsAbout() {
        #expect(tables([told()]).title == "Status: November 2026")
        #expect(
            tables([told()]).introduction == [
                "1 incident started between 2026-11-01 and 2026-11-30, a period that is not over yet.",
                "'Before' is October 2026. Days are those of UTC.",
                "Made on 2026-11-20 at 15:00 UTC. For responders: it is not part of the page.",
            ])
        #expect(tables([incident()]).introduction[0].hasSuffix("not over yet. 1 of them is still open."))
    }

    @Test func tablesHaveACellForEachColumn() {
        for incidents in [[], [incident()], [told(), told("Again")]] {
            for table in tables(incidents).tables {
                for row in table.rows { #expect(row.count == table.columns.count, "\(table.title)") }
                for bar in table.plot?.bars ?? [] { #expect(bar.values.count == table.plot?.parts.count, "\(table.title)") }
            }
        }
    }

    @Test func figuresStandBesideThoseBefore() throws {
        let glance = try #require(tables([told()]).tables.first)
        let rows = Dictionary(uniqueKeysWithValues: glance.rows.map { ($0[0], Array($0[1...3])) })
        #expect(rows["Incidents"] == ["1", "0", "more"])
        #expect(rows["Time to detect"] == ["4 min", "–", "–"])
        #expect(rows["Time to acknowledge"] == ["6 min", "–", "–"])
        #expect(rows["Time to first update"] == ["2 min", "–", "–"])
        #expect(rows["Longest silence"] == ["37 min", "–", "–"])
        #expect(rows["Promises kept"] == ["1 of 2, 50 %", "–", "–"])
        #expect(rows["Cadence kept"] == ["3 of 3, 100 %", "–", "–"])
        #expect(rows["Updates per incident"] == ["3.0", "–", "–"])
    }

    @Test func isDrawnInEightyColumns() {
        let text = ReportText().text(for: tables([told("Cards fail and " + String(repeating: "fail ", count: 30)), told()]))
        #expect(text.hasPrefix("Status: November 2026\n=====================\n\n2 incidents started"))
        #expect(text.contains("Nov 2026") && text.contains("████ 2\n"))
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func markdownHasNoMarkupOfATitle() {
        let text = ReportMarkdown().text(for: tables([told("a|b *c* <d> [e](f) `g`")]))
        #expect(text.hasPrefix("# Status: November 2026\n\n1 incident started"))
        #expect(text.contains(" | 3 | a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` |\n"))
    }

    /// A spreadsheet runs nothing, and a row stays a row.
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("-2", "'-2"), ("@a", "'@a"), ("Cards, \"some\"", "\"Cards, \"\"some\"\"\""), ("a=b", "a=b"),
    ])
    func aTitleIsAField(_ title: String, _ field: String) {
        let text = ReportCSV().text(for: report([told(title)])).text
        let row =
            "\r\n2026-11-20-cards-fail,\(field),SEV2,2026-11-20T14:02:00Z,2026-11-20T14:06:00Z,2026-11-20T14:12:00Z,,2026-11-20T14:50:00Z,"
        #expect(text.hasPrefix("slug,title,severity,started,") && text.contains(row) && text.hasSuffix("\r\n"), "\(text)")
    }

    @Test func barsAreSharesOfTheLongest() throws {
        let bars = [
            ReportTable.Bar(label: "<Oct>", values: [1, 0], text: "1"), ReportTable.Bar(label: "Nov", values: [1, 2], text: "3"),
        ]
        let plot = ReportTable.Plot(unit: "Incidents", parts: ["SEV3", "SEV2"], bars: bars)
        let html = try #require(ReportPlot(plot, title: "By month")).html
        #expect(
            html.contains(
                "<text x=\"0\" y=\"16\">&lt;Oct&gt;: 1</text><rect class=\"p0\" x=\"0.0%\" y=\"22\" width=\"33.3%\" height=\"14\"/>\n"))
        #expect(
            html.contains(
                "<rect class=\"p0\" x=\"0.0%\" y=\"68\" width=\"33.3%\" height=\"14\"/><rect class=\"p1\" x=\"33.3%\" y=\"68\" width=\"66.6%\""
            ))
        #expect(ReportPlot(ReportTable.Plot(unit: "a", parts: ["b"], bars: []), title: "c") == nil)
    }
}
