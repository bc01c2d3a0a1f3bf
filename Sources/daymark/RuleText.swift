import Basics
import StatusLint

/// A rule's documentation as text for the terminal.
enum RuleText {
    static func list(_ rules: [RuleDocumentation]) -> String {
        inColumns(rules.map { [$0.id.text, $0.level.rawValue, $0.summary] }).map { $0 + "\n" }.joined()
    }

    static func explanation(_ rule: RuleDocumentation) -> String {
        var parts = ["\(rule.id) (\(rule.level.rawValue))\n\n\(rule.summary).", rule.rationale, "Source: \(rule.source)"]
        if !rule.options.isEmpty {
            parts.append("Options, in site.yml under lint, rules:\n" + rule.options.map(option).joined(separator: "\n"))
        }
        if !rule.good.isEmpty { parts.append("Good:\n\n" + rule.good.map(example).joined(separator: "\n\n")) }
        if !rule.bad.isEmpty { parts.append("Missed where ↓ stands:\n\n" + rule.bad.map(example).joined(separator: "\n\n")) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func option(_ option: any RuleOption) -> String {
        "  \(option.name): \(option.summary) (\(option.defaultText))"
    }

    private static func example(_ example: Example) -> String {
        if example.shownFiles.isEmpty { return "    (content that is in order)" }
        return example.shownFiles.map { file in
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + visible($0) }
            return "  \(file.path)\n" + lines.joined(separator: "\n").trimmingNewlines
        }.joined(separator: "\n")
    }

    /// Control characters in an example must not steer the terminal.
    private static func visible(_ line: Substring) -> String {
        String(String.UnicodeScalarView(line.unicodeScalars.map { $0.value < 0x20 ? "·" : $0 }))
    }
}

extension String {
    fileprivate var trimmingNewlines: String {
        var text = self
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}
