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
        /// To practise, which is about nothing that happened.
        case drill(OwedDrill)
    }

    package enum IncidentTask: Sendable {
        case update(UpdateDue.Reason)
        /// It was expected to be over by then.
        case estimate(Estimate)
        case raise(to: Severity)
        case tell(OwedTelling)
        /// Nobody is said to have been told of a change of severity.
        case tellChange(SeverityChange)
        /// Its severity only stands in for one that nobody could name.
        case classify
        /// Responders meet in one place, as this severity asks.
        case openRoom(Severity)
        case giveRoles([Role])
        /// Somebody else takes over from its commander, who has been that since then.
        case handOver(commander: String, since: Instant)
        /// What a law wants.
        case notice(OwedNotice)
        /// A step of it, or to finish it.
        case review(OwedReview.Reason, ReviewStep?)
        case action(ReviewAction)
        /// The review's actions that are open, late or not.
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
        if matter.isOfADay ? now >= due : now > due + grace, matter.canBeLate { return .overdue }
        if now >= due { return .due }
        return now >= min(mentionedFrom, due - span) ? .soon : nil
    }
}

extension Obligation.Matter {
    /// Whether it has a time of its own to be late by. An action that a follow-up asks about has another, which counts; a severity that
    /// stands in for another is right until more is known.
    fileprivate var canBeLate: Bool {
        switch self {
        case .incident(_, .followUp), .incident(_, .classify): false
        case .drill(let drill): drill.last != nil
        default: true
        }
    }

    /// Whether it has a whole day: with the first moment of the next one it is late.
    fileprivate var isOfADay: Bool { if case .incident(_, .action) = self { true } else { false } }

    /// Whether it is counted in minutes rather than days: customers or responders are waiting now.
    package var isPressing: Bool {
        switch self {
        case .incident(_, .update), .incident(_, .estimate), .incident(_, .raise), .incident(_, .tell), .incident(_, .giveRoles): true
        case .incident(_, .tellChange), .incident(_, .classify), .incident(_, .openRoom), .incident(_, .handOver), .incident(_, .notice):
            true
        case .maintenance(_, .start), .maintenance(_, .finish): true
        case .drill: false
        case .maintenance(_, .announce), .incident(_, .review), .incident(_, .action), .incident(_, .followUp): false
        }
    }

    /// What it is about; nil where that is the page as a whole.
    package var event: StatusEvent? {
        switch self {
        case .incident(let incident, _): .incident(incident)
        case .maintenance(let maintenance, _): .maintenance(maintenance)
        case .drill: nil
        }
    }
}
