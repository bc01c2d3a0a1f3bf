import Diagnostics

/// What `daymark rules ID` prints, `docs/rules.md` is made from and the examples' test runs.
package final class RuleDocumentation: Sendable {
    /// `family/name`.
    package let id: String
    /// What stands before the slash.
    package let family: String
    package let level: Level
    /// Whether its findings come by the passing of time alone. Then they are never errors, whatever `site.yml` says: the clock must not keep
    /// a page from being published. `daymark due` is what fails for them.
    package let comesWithTime: Bool
    /// What is asked, in one phrase.
    package let summary: String
    /// Why, in a sentence or two.
    package let rationale: String
    /// Who prescribes it, with the number.
    package let source: String
    package let options: [any RuleOption]
    package let good: [Example]
    package let bad: [Example]

    package init(
        id: String, level: Level, comesWithTime: Bool = false, summary: String, rationale: String, source: String,
        options: [any RuleOption] = [], good: [Example],
        bad: [Example]
    ) {
        self.id = id
        family = id.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(id[..<$0]) } ?? id
        self.level = level
        self.comesWithTime = comesWithTime
        self.summary = summary
        self.rationale = rationale
        self.source = source
        self.options = options
        self.good = good
        self.bad = bad
    }

    /// Rules that look at the shapes of words, not at what they mean.
    private static let shapes = [
        "plain/internal-name", "plain/host-or-ip", "plain/ticket-id", "plain/error-code", "plain/stack-trace", "plain/markdown",
    ]

    /// Whether it reads English words, so that it has nothing to say about other languages.
    package var readsEnglish: Bool {
        switch family {
        case "plain": !Self.shapes.contains(id)
        case "impact", "resolved": true
        case "title": id != "title/plain-text"
        default: ["cadence/next-update-mismatch", "cadence/phase-order"].contains(id)
        }
    }
}
