import Diagnostics

/// An allowance allows something. The engine checks this after all other rules.
struct UnusedAllowance: CheckedElsewhere {
    static func message(_ rule: String) -> String { "nothing here misses '\(rule)'; delete this allowance" }

    let documentation = RuleDocumentation(
        id: "lint/unused-allowance", level: .warning,
        summary: "An allowance allows something",
        rationale: "What is left over from an earlier wording would silently allow the next mistake.",
        source: "Daymark, after biome, ruff and SwiftLint, which report unused suppressions.",
        good: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\nlint-allow:\n  plain/time-zone: The notice we quote has none\n---\nThe bank's notice says closed from 14:00."
                )
            ])
        ],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\nlint-allow:\n  ↓plain/time-zone: The notice we quote has none\n---\nSome card payments are failing."
                )
            ])
        ])
}
