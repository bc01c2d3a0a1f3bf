import Diagnostics

/// Which rules a run is about.
package struct RuleSelection: Sendable {
    private let only: Set<String>
    private let skip: Set<String>

    package static let all = RuleSelection()

    /// - Parameters:
    ///   - only: ids of the rules to run; all where it is empty.
    ///   - skip: ids of rules not to run.
    package init(only: [String] = [], skip: [String] = []) { (self.only, self.skip) = (Set(only), Set(skip)) }

    package func includes(_ rule: RuleID) -> Bool { (only.isEmpty || only.contains(rule.text)) && !skip.contains(rule.text) }
}
