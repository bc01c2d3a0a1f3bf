import Diagnostics

/// What was found in one incident or maintenance.
struct Found {
    /// Whether only those rules count that nothing is exempt from.
    let isExempt: Bool
    /// Whether it is a false alarm, of which nothing is asked that is asked of trouble.
    let isWithdrawn: Bool
    var diagnostics: [Diagnostic] = []

    init(isExempt: Bool, isWithdrawn: Bool = false) { (self.isExempt, self.isWithdrawn) = (isExempt, isWithdrawn) }

    /// What the event's facts show, for its words to be judged too.
    init(_ event: EventFindings) { (isExempt, isWithdrawn, diagnostics) = (event.isExempt, event.isWithdrawn, event.ofFacts) }

    mutating func judge<Subject>(_ subject: Subject, by rules: [ActiveRule<Subject>], isFresh: Bool) {
        for rule in rules where (!isExempt || rule.isNeverExempt) && !(isWithdrawn && rule.isAboutTrouble) {
            rule.judge(subject, isFresh: isFresh, into: &diagnostics)
        }
    }
}
