import Diagnostics

/// `docs/rules.md`, made from the rules; a test keeps it current.
package enum RulesPage {
    package static func markdown(_ rules: [RuleDocumentation]) -> String {
        var parts = [
            """
            # The rules

            What `daymark lint` asks of the content. `daymark rules ID` prints one of these; this page is made from the same text by
            `make rules`. In the examples, `↓` stands before the place that a finding points to.
            """
        ]
        for family in families(rules) {
            parts.append("## \(family.rawValue)")
            parts += rules.filter { $0.id.family == family }.map(section)
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func families(_ rules: [RuleDocumentation]) -> [RuleFamily] {
        rules.map(\.id.family).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func section(_ rule: RuleDocumentation) -> String {
        var parts = ["### \(rule.id)", "\(rule.summary). (\(rule.level.rawValue))", rule.rationale, "Source: \(rule.source)"]
        if !rule.options.isEmpty {
            parts.append(rule.options.map { "- `\($0.name)` (\($0.defaultText)): \($0.summary)" }.joined(separator: "\n"))
        }
        parts += examples("In order:", rule.good) + examples("Found:", rule.bad)
        return parts.joined(separator: "\n\n")
    }

    private static func examples(_ title: String, _ examples: [Example]) -> [String] {
        let shown = examples.filter { !$0.shownFiles.isEmpty }
        return shown.isEmpty ? [] : [title] + shown.flatMap(\.shownFiles).map(block)
    }

    private static func block(_ file: Example.File) -> String {
        let visible = String(String.UnicodeScalarView(file.text.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" ? "·" : $0 }))
        return "```text\n# \(file.path)\n\(visible.hasSuffix("\n") ? visible : visible + "\n")```"
    }
}
