import Diagnostics

/// An allowance allows something. The engine checks this after all other rules.
struct UnusedAllowance: CheckedElsewhere {
    static func message(_ rule: RuleID) -> String { "nothing here misses '\(rule)'; delete this allowance" }

    let documentation = RuleDocumentation(
        .lint, "unused-allowance", level: .warning, comesWithTime: true,
        summary: "An allowance allows something",
        rationale: "What is left over from an earlier wording would silently allow the next mistake.",
        source: "Daymark, after biome, ruff and SwiftLint, which report unused suppressions.",
        good: [.update("The bank's notice says closed from 14:00.", allowing: "plain/time-zone: The notice we quote has none")],
        bad: [.update("Some card payments are failing.", allowing: "↓plain/time-zone: The notice we quote has none")])
}
