import Diagnostics
import StatusModel

/// Planned work says what customers will notice.
struct MaintenanceImpactMissing: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let maintenance = subject.maintenance
        let texts = ([maintenance.impact].compactMap { $0 } + maintenance.updates.map(\.body))
            .map { AnalysedText($0, context.words.phrases) }
        if maintenance.impact.map({ !$0.isEmpty }) ?? false || texts.contains(where: \.statesImpact) { return [] }
        return [
            Finding(
                "what customers will notice is missing; add 'impact: Card payments may take up to ten seconds longer'",
                at: maintenance.title.place)
        ]
    }

    let documentation = RuleDocumentation(
        .maintenance, "impact-missing", level: .error,
        summary: "Maintenance says what customers will notice",
        rationale: "'Database upgrade' tells nobody whether to plan around it.",
        source: "Guide D: start and end, and what customers will notice.",
        good: [.maintenance(announced: "2026-11-25 09:00 UTC")],
        bad: [.maintenance(title: "↓Database upgrade", announced: "2026-11-25 09:00 UTC", impact: nil)])
}
