import Diagnostics

/// What an incident of one severity asks of the people who respond to it.
package struct Duties: Sendable, Equatable {
    /// When an incident has this severity, and incidents to compare with, where the policy says it in words of its own.
    package var means: String?
    package var examples: [String]?
    /// The roles that somebody holds; never published.
    package var roles: [Role]
    /// Whether commander and technical lead are different people.
    package var separatesLeads: Bool
    /// How long it may go on without mitigation before it counts as the next severity up; nil where it never does.
    package var raiseAfter: TimeSpan?
    /// What raises it besides time, where the policy says it in words of its own.
    package var raiseWhen: [String]?
    /// Who is told when it goes on, soonest first; what is at zero is told at once.
    package var escalation: [EscalationStep]
    /// Who is told where nobody has acknowledged it, soonest first.
    package var unacknowledged: [EscalationStep]
    /// How long it may go on without mitigation before responders meet in one place; nil where that is not asked for.
    package var warRoomAfter: TimeSpan?
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
        /// The id of the channel in `notify:` that reaches them, and where the policy names it.
        package var channel: Located<String>?

        package init(after: TimeSpan, tell: String, channel: Located<String>? = nil) {
            self.after = after
            self.tell = tell
            self.channel = channel
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
        means: String? = nil, examples: [String]? = nil, roles: [Role] = [], separatesLeads: Bool = false, raiseAfter: TimeSpan? = nil,
        escalation: [EscalationStep] = [], unacknowledged: [EscalationStep] = [], warRoomAfter: TimeSpan? = nil,
        reviewDue: TimeSpan? = nil, reviewWhen: ReviewOccasion = .always, keepsBusinessHours: Bool = false
    ) {
        self.means = means
        self.examples = examples
        self.roles = roles
        self.separatesLeads = separatesLeads
        self.raiseAfter = raiseAfter
        self.escalation = escalation
        self.unacknowledged = unacknowledged
        self.warRoomAfter = warRoomAfter
        self.reviewDue = reviewDue
        self.reviewWhen = reviewWhen
        self.keepsBusinessHours = keepsBusinessHours
    }
}
