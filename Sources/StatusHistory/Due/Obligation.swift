import StatusModel

/// Something that responders owe, and by when.
package struct Obligation: Sendable {
    package var matter: Matter
    package var due: Instant
    /// How much later still counts as in time.
    package var grace: TimeSpan
    /// From when on it is worth a word, however short the span that was asked for.
    package var mentionedFrom: Instant

    package enum Matter: Sendable {
        case incident(Incident, IncidentTask)
        case maintenance(Maintenance, MaintenanceTask)
    }

    package enum IncidentTask: Sendable {
        case update(UpdateDue.Reason)
        /// It was expected to be over by then.
        case estimate(Estimate)
        case raise(to: Severity)
        case tell(Duties.EscalationStep)
        case giveRoles([Role])
        case review(repeatedCause: String?)
        case action(ReviewAction)
        /// The review's actions that are open and not late by their own day.
        case followUp([ReviewAction])
    }

    package enum MaintenanceTask: Sendable {
        case announce, start, finish
    }

    /// What comes first is what can least wait.
    package enum Urgency: Int, Sendable {
        /// Too late to be in time.
        case overdue
        /// Due by now, and not late yet.
        case due
        case soon
    }

    init(_ matter: Matter, due: Instant, grace: TimeSpan = .zero, mentionedFrom: Instant? = nil) {
        (self.matter, self.due, self.grace) = (matter, due, grace)
        self.mentionedFrom = min(mentionedFrom ?? due, due)
    }

    /// Nil where it is worth no word yet.
    package func urgency(at now: Instant, within span: TimeSpan) -> Urgency? {
        if now > due + grace, matter.canBeLate { return .overdue }
        if now >= due { return .due }
        return now >= min(mentionedFrom, due - span) ? .soon : nil
    }
}

extension Obligation.Matter {
    /// Whether it has a time of its own to be late by. An action that a follow-up asks about has another, which counts.
    fileprivate var canBeLate: Bool {
        if case .incident(_, .followUp) = self { false } else { true }
    }

    /// Whether it is counted in minutes rather than days: customers or responders are waiting now.
    package var isPressing: Bool {
        switch self {
        case .incident(_, .update), .incident(_, .estimate), .incident(_, .raise), .incident(_, .tell), .incident(_, .giveRoles): true
        case .maintenance(_, .start), .maintenance(_, .finish): true
        case .maintenance(_, .announce), .incident(_, .review), .incident(_, .action), .incident(_, .followUp): false
        }
    }

    /// What it is about.
    package var event: StatusEvent {
        switch self {
        case .incident(let incident, _): .incident(incident)
        case .maintenance(let maintenance, _): .maintenance(maintenance)
        }
    }
}
