import Diagnostics
import StatusModel

/// What is worse counts at least as much.
struct FallingWeights: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        let uptime = subject.history.page.settings.uptime
        let statuses = ComponentStatus.allCases.sorted()
        return zip(statuses.indices, statuses).compactMap { index, worse in
            let weight = uptime.weight(of: worse)
            guard let better = statuses[..<index].max(by: { uptime.weight(of: $0) < uptime.weight(of: $1) }),
                uptime.weight(of: better) > weight,
                let place = uptime.weightPlaces[worse] ?? uptime.weightPlaces[better]
            else { return nil }
            let least = Self.text(uptime.weight(of: better))
            return Finding(
                "'\(worse.rawValue)' counts \(Self.text(weight)) and '\(better.rawValue)', which is better, counts \(least), so worse news "
                    + "would raise uptime; write '\(worse.rawValue): \(least)' or more, or let '\(better.rawValue)' count less",
                at: place)
        }
    }

    /// Thousandths as `site.yml` writes them: "0.3".
    private static func text(_ thousandths: Int) -> String {
        if thousandths % 1_000 == 0 { return String(thousandths / 1_000) }
        var digits = String(1_000 + thousandths % 1_000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(thousandths / 1_000).\(digits)"
    }

    let documentation = RuleDocumentation(
        .content, "falling-weights", level: .warning,
        summary: "A worse status counts at least as much in the uptime as a better one",
        rationale:
            "From best to worst the statuses are operational, under-maintenance, degraded-performance, partial-outage and major-outage. Where a "
            + "worse one counts less, a component's uptime rises when the news about it gets worse. What is left out has its usual weight: 0.3 "
            + "for a partial outage, 1 for a major one and 0 for all others.",
        source: "Daymark: weights never let trouble raise uptime.",
        good: [
            .site(siteStart + "uptime:\n  weights: {under-maintenance: 0, degraded-performance: 0.1, partial-outage: 0.3}"),
            .site(siteStart + "uptime:\n  weights: {partial-outage: 1}"),
        ],
        bad: [
            .site(siteStart + "uptime:\n  weights: {degraded-performance: 0.5, partial-outage: ↓0.3}"),
            .site(siteStart + "uptime:\n  weights: {degraded-performance: ↓0.5}"),
        ])
}
