import Basics

/// `--statistics`: how often each rule was missed, most frequent first.
package struct StatisticsReport: ReportFormat {
    private let summaries: [String: String]

    package init(rules: [RuleDescription]) {
        summaries = Dictionary(rules.map { ($0.id.text, $0.summary) }) { first, _ in first }
    }

    package func text(for report: Report) -> String {
        let countWidth = report.ruleCounts.map { String($0.count).count }.max() ?? 0
        let rows = report.ruleCounts.map { [String($0.count).alignedRight(to: countWidth), $0.rule.text, summaries[$0.rule.text] ?? ""] }
        return inColumns(rows).map { $0 + "\n" }.joined()
    }
}
