import Diagnostics

/// What was found in one incident or maintenance.
struct Found {
    /// Whether only those rules count that nothing is exempt from.
    let isExempt: Bool
    var diagnostics: [Diagnostic] = []

    init(isExempt: Bool) { self.isExempt = isExempt }

    /// What the event's facts show, for its words to be judged too.
    init(_ event: EventFindings) { (isExempt, diagnostics) = (event.isExempt, event.ofFacts) }

    mutating func judge<Subject>(_ subject: Subject, by rules: [ActiveRule<Subject>], isFresh: Bool) {
        for rule in rules where !isExempt || rule.isNeverExempt { rule.judge(subject, isFresh: isFresh, into: &diagnostics) }
    }
}
