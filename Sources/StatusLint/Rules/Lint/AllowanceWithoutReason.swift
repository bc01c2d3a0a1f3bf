import Diagnostics

/// An allowance says why. The engine checks this as it applies them.
struct AllowanceWithoutReason: CheckedElsewhere {
    static func message(_ rule: RuleID) -> String { "say why '\(rule)' is allowed here; without a reason it isn't" }

    let documentation = RuleDocumentation(
        .lint, "allowance-without-reason", level: .warning,
        summary: "An allowance says why",
        rationale: "The next reader can't tell a considered exception from a shortcut unless the reason is written down.",
        source: "Daymark, after biome, which requires a reason for a suppression.",
        good: [.update("The bank's notice says closed from 14:00.", allowing: "plain/time-zone: The notice we quote has none")],
        bad: [.update("Card payments have failed since 14:00 UTC.", allowing: "↓plain/time-zone:")])
}
