import Diagnostics

/// The rules of one run, by what people call them.
package struct RuleCatalogue: Sendable {
    package let rules: [RuleDocumentation]
    private let byText: [String: RuleDocumentation]
    /// See `RuleDocumentation.weight`.
    let weights: [RuleID: Int]
    /// See `RuleDocumentation.isConfidential`.
    let confidential: Set<RuleID>

    package init(_ rules: [RuleDocumentation]) {
        self.rules = rules
        byText = Dictionary(rules.map { ($0.id.text, $0) }) { first, _ in first }
        weights = Dictionary(rules.compactMap { rule in rule.weight.map { (rule.id, $0) } }) { first, _ in first }
        confidential = Set(rules.filter(\.isConfidential).map(\.id))
    }

    /// The rule that is written so, such as `plain/jargon`.
    package subscript(_ text: String) -> RuleDocumentation? { byText[text] }

    /// As they are written, in their order.
    package var names: [String] { rules.map(\.id.text) }
}
