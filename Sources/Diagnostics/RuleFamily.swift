/// What a rule is about: the part of its id before the slash.
package enum RuleFamily: String, Sendable, CaseIterable {
    /// Whether content can be read and published as it was meant.
    case content
    /// Whether updates come when they should.
    case cadence
    case severity
    /// Who does what in an incident.
    case roles
    /// Whether an update says what customers notice.
    case impact
    /// Whether an update's words and its status say the same.
    case status
    case title
    /// Plain words.
    case plain
    /// What nobody outside may read.
    case leak
    /// What the last update says.
    case resolved
    case maintenance
    case review
    /// Whether what was published stays as it was.
    case history
    /// Whether settings and allowances of the rules themselves are sound.
    case lint
    /// Templates of a site's pages.
    case template
    /// What responders owe: `daymark due`.
    case due
}
