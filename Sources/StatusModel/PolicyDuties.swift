/// What an incident of one severity asks of the people who respond to it. B, C and D are the guides compared in `docs/policy.md`.
package struct Duties: Sendable, Equatable {
    /// The roles that somebody holds; never published.
    package var roles: [Role]
    /// Whether commander and technical lead are different people.
    package var separatesLeads: Bool
    /// How long it may go on without mitigation before it counts as the next severity up.
    package var raiseAfter: TimeSpan?
    /// Who is told when it goes on, soonest first.
    package var escalation: [EscalationStep]
    /// How long after it is resolved its review is due; nil where none is asked for.
    package var reviewDue: TimeSpan?

    package struct EscalationStep: Sendable, Equatable {
        package var after: TimeSpan
        package var tell: String

        package init(after: TimeSpan, tell: String) {
            self.after = after
            self.tell = tell
        }
    }

    package init(
        roles: [Role] = [], separatesLeads: Bool = false, raiseAfter: TimeSpan? = nil, escalation: [EscalationStep] = [],
        reviewDue: TimeSpan? = nil
    ) {
        self.roles = roles
        self.separatesLeads = separatesLeads
        self.raiseAfter = raiseAfter
        self.escalation = escalation
        self.reviewDue = reviewDue
    }

    /// Roles by D, different leads by B; SEV2 becomes SEV1 after 60 minutes by D; escalation and review times by B (SEV1's 48 hours by C
    /// too). A SEV3's two weeks hold only where its cause comes back.
    package static let standard: [Severity: Duties] = [
        .sev1: Duties(
            roles: [.commander, .communications, .technical, .scribe], separatesLeads: true,
            escalation: [
                EscalationStep(after: .minutes(30), tell: "the team lead"),
                EscalationStep(after: .minutes(60), tell: "the engineering manager and the executive on call"),
                EscalationStep(after: .minutes(120), tell: "everyone in engineering"),
            ], reviewDue: .hours(48)),
        .sev2: Duties(
            roles: [.commander, .technical], separatesLeads: true, raiseAfter: .minutes(60),
            escalation: [
                EscalationStep(after: .minutes(60), tell: "the team lead"),
                EscalationStep(after: .minutes(240), tell: "the engineering manager"),
            ], reviewDue: .days(7)),
        .sev3: Duties(reviewDue: .days(14)),
        .sev4: Duties(),
    ]
}
