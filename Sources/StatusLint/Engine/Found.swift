import Diagnostics

/// What was found in one incident or maintenance.
struct Found {
    let standing: Standing
    var diagnostics: [Diagnostic] = []

    var isExempt: Bool { standing.isExempt }

    init(_ standing: Standing) { self.standing = standing }
    init(isExempt: Bool) { self.init(Standing(isExempt: isExempt)) }

    /// What the event's facts show, for its words to be judged too.
    init(_ event: EventFindings) { (standing, diagnostics) = (event.standing, event.ofFacts) }

    mutating func judge<Subject>(_ subject: Subject, by rules: [ActiveRule<Subject>], isFresh: Bool) {
        for rule in rules where rule.isAsked(of: standing) {
            rule.judge(subject, isFresh: isFresh, into: &diagnostics)
        }
    }
}

/// What is asked of an incident or a maintenance at all.
struct Standing: Sendable {
    /// Whether only those rules count that nothing is exempt from.
    var isExempt = false
    /// Whether it is a false alarm, of which nothing is asked that is asked of trouble.
    var isWithdrawn = false
    /// Whether it stays with responders, so that nothing is asked that is for readers.
    var isInternal = false
}
