import Basics

/// What a rule is called, everywhere: `plain/jargon`.
package struct RuleID: Sendable, Hashable {
    package let family: RuleFamily
    /// Small letters, digits and hyphens.
    package let name: String

    package init(_ family: RuleFamily, _ name: String) { (self.family, self.name) = (family, name) }

    /// As it is written in settings, and printed.
    package var text: String { "\(family.rawValue)/\(name)" }

    func precedes(_ other: RuleID) -> Bool { text.precedes(other.text) }
}

extension RuleID: CustomStringConvertible {
    package var description: String { text }
}
