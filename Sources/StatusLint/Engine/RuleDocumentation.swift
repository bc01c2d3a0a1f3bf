import Diagnostics

/// What `daymark rules ID` prints, `docs/rules.md` is made from and the examples' test runs, and what the engine has to know of a rule.
package final class RuleDocumentation: Sendable {
    package let id: RuleID
    package let level: Level
    /// Whether its findings come by the passing of time alone. Then they are never errors, whatever `site.yml` says: the clock must not keep
    /// a page from being published. `daymark due` is what fails for them.
    package let comesWithTime: Bool
    /// Whether it reads English words, so that it has nothing to say about other languages.
    package let readsEnglish: Bool
    /// Whether it keeps from readers what is for colleagues only, so that its errors stay errors in texts that were always there.
    let isConfidential: Bool
    /// How telling it is beside others that point at the same words: of those that overlap, only the one that weighs most speaks. Nil for a
    /// rule that stands beside any other.
    let weight: Int?
    /// What is asked, in one phrase.
    package let summary: String
    /// Why, in a sentence or two.
    package let rationale: String
    /// Who prescribes it, with the number.
    package let source: String
    package let options: [any RuleOption]
    /// None for what only other parts of the program find.
    package let good: [Example]
    package let bad: [Example]

    /// - Parameter readsEnglish: nil for what is usual in the family.
    package init(
        _ family: RuleFamily, _ name: String, level: Level, comesWithTime: Bool = false, readsEnglish: Bool? = nil,
        isConfidential: Bool? = nil, weight: Int? = nil, summary: String, rationale: String, source: String,
        options: [any RuleOption] = [], good: [Example] = [], bad: [Example] = []
    ) {
        id = RuleID(family, name)
        self.level = level
        self.comesWithTime = comesWithTime
        self.readsEnglish = readsEnglish ?? family.isAboutWriting
        self.isConfidential = isConfidential ?? (family == .leak)
        self.weight = weight
        self.summary = summary
        self.rationale = rationale
        self.source = source
        self.options = options
        self.good = good
        self.bad = bad
    }

    /// Why no setting turns it down; nil where one can.
    var fixedBecause: String? {
        if id == secretRule { return "where something only looks like a secret, say why in that file, under 'lint-allow'" }
        return id.family.bindingBecause
    }
}
