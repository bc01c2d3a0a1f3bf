/// What an incident of one severity asks of the people who respond to it.
package struct Duties: Sendable, Equatable {
    /// The roles that somebody holds; never published.
    package var roles: [Role]
    /// Whether commander and technical lead are different people.
    package var separatesLeads: Bool
    /// How long it may go on without mitigation before it counts as the next severity up; nil where it never does.
    package var raiseAfter: TimeSpan?
    /// Who is told when it goes on, soonest first.
    package var escalation: [EscalationStep]
    /// How long after it is resolved its review is due; nil where none is asked for.
    package var reviewDue: TimeSpan?
    /// Which of its incidents that review is asked of.
    package var reviewWhen: ReviewOccasion
    /// Whether only the policy's business hours count for what is asked from detection on.
    package var keepsBusinessHours: Bool

    package struct EscalationStep: Sendable, Equatable {
        /// Zero is at once.
        package var after: TimeSpan
        package var tell: String

        package init(after: TimeSpan, tell: String) {
            self.after = after
            self.tell = tell
        }
    }

    /// Which incidents of a severity a review is asked of. A review that names a day of its own is always owed by then.
    package enum ReviewOccasion: String, Sendable, CaseIterable {
        case always
        /// Only where an earlier incident had the same cause.
        case repeated
        /// Nobody has to write one; whoever begins one finishes it.
        case begun
    }

    package init(
        roles: [Role] = [], separatesLeads: Bool = false, raiseAfter: TimeSpan? = nil, escalation: [EscalationStep] = [],
        reviewDue: TimeSpan? = nil, reviewWhen: ReviewOccasion = .always, keepsBusinessHours: Bool = false
    ) {
        self.roles = roles
        self.separatesLeads = separatesLeads
        self.raiseAfter = raiseAfter
        self.escalation = escalation
        self.reviewDue = reviewDue
        self.reviewWhen = reviewWhen
        self.keepsBusinessHours = keepsBusinessHours
    }
}
