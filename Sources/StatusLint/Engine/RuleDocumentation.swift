import Diagnostics

/// What `daymark rules ID` prints, `docs/rules.md` is made from and the examples' test runs.
package struct RuleDocumentation: Sendable {
    /// `family/name`.
    package var id: String
    package var level: Level
    /// What is asked, in one phrase.
    package var summary: String
    /// Why, in a sentence or two.
    package var rationale: String
    /// Who prescribes it, with the number.
    package var source: String
    package var options: [any RuleOption]
    package var good: [Example]
    package var bad: [Example]

    package init(
        id: String, level: Level, summary: String, rationale: String, source: String, options: [any RuleOption] = [], good: [Example],
        bad: [Example]
    ) {
        self.id = id
        self.level = level
        self.summary = summary
        self.rationale = rationale
        self.source = source
        self.options = options
        self.good = good
        self.bad = bad
    }

    /// Whether it reads English words, so that it has nothing to say about other languages.
    package var readsEnglish: Bool {
        switch family {
        case "plain": !["plain/internal-name", "plain/host-or-ip", "plain/ticket-id", "plain/error-code", "plain/stack-trace"].contains(id)
        case "impact", "resolved", "title": true
        default: ["cadence/next-update-mismatch", "cadence/phase-order"].contains(id)
        }
    }

    /// What stands before the slash.
    package var family: String { id.split(separator: "/").first.map(String.init) ?? id }
}
