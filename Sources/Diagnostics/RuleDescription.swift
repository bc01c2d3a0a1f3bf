/// What a report says about a rule.
package struct RuleDescription: Sendable {
    package var id: RuleID
    package var level: Level
    /// What is asked, in one phrase.
    package var summary: String
    /// Why, in a sentence or two.
    package var rationale: String

    package init(id: RuleID, level: Level, summary: String, rationale: String) {
        self.id = id
        self.level = level
        self.summary = summary
        self.rationale = rationale
    }
}
