import Basics
import Diagnostics

/// Settings and allowances name rules and options that exist. The engine checks this as it reads them.
struct UnknownRule: CheckedElsewhere {
    static func diagnostic(_ rule: Located<String>, among catalogue: RuleCatalogue) -> Diagnostic {
        let wayOut = nearestName(to: rule.value, among: catalogue.names).map { "did you mean '\($0)'?" } ?? "'daymark rules' lists them"
        return diagnostic("there is no rule '\(rule.value)'; \(wayOut)", at: rule.place)
    }

    static func diagnostic(_ message: String, at place: Place, level: Level = .error) -> Diagnostic {
        Diagnostic(rule: RuleID(.lint, "unknown-rule"), level: level, message, at: place)
    }

    let documentation = RuleDocumentation(
        .lint, "unknown-rule", level: .error,
        summary: "Settings and allowances name rules, options and levels that exist",
        rationale: "A mistyped rule would be neither changed nor allowed, and nobody would notice.",
        source: "Daymark: a setting that does nothing is a mistake.",
        good: [.site(siteStart + "lint:\n  rules:\n    plain/long-sentence: {level: warning, words: 20}")],
        bad: [
            .site(siteStart + "lint:\n  rules:\n    ↓plain/long-sentense: {level: warning}"),
            .site(siteStart + "lint:\n  rules:\n    plain/long-sentence: {↓word: 20}"),
            .site(siteStart + "lint:\n  rules:\n    plain/long-sentence: {words: ↓many}"),
            .site(siteStart + "lint:\n  rules:\n    plain/long-sentence: {level: ↓loud}"),
            .site(siteStart + "lint:\n  rules:\n    cadence/overdue: {level: ↓error}"),
            .incident(
                "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nlint-allow:\n  ↓plain/time-zones: Customers are all in one town"
            ),
        ])
}

/// The settings an example can't do without.
let siteStart = "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: Europe/London\n"
