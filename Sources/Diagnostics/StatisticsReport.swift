/// `--statistics`: how often each rule was missed, most frequent first.
package struct StatisticsReport: ReportFormat {
    private let summaries: [String: String]

    package init(rules: [RuleDescription]) {
        summaries = Dictionary(rules.map { ($0.id.text, $0.summary) }) { first, _ in first }
    }

    package func text(for report: Report) -> String {
        let counts = report.ruleCounts.map { (String($0.count), $0.rule.text) }
        let countWidth = counts.map(\.0.count).max() ?? 0
        let ruleWidth = counts.map(\.1.count).max() ?? 0
        return counts.map { count, rule in
            let line = padding(countWidth - count.count) + count + "  " + rule
            return line + (summaries[rule].map { padding(ruleWidth - rule.count) + "  " + $0 } ?? "") + "\n"
        }.joined()
    }

    private func padding(_ count: Int) -> String { String(repeating: " ", count: count) }
}
