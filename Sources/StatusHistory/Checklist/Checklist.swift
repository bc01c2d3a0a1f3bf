import StatusModel

/// What is owed over the life of one incident, from its declaration to the last look at its actions, in the order of life: what its files show
/// to be done, and what is left. What is late here is what `obligations` has as overdue, and nothing else.
package struct Checklist: Sendable {
    package let incident: Incident
    /// The one that held when it started.
    package let policy: Policy
    package let points: [Point]

    package struct Point: Sendable {
        package var subject: Subject
        package var state: State
    }

    /// What a point is about. Which points there are comes from the policy.
    package enum Subject: Sendable {
        case declared(Severity)
        /// Something that is owed, whose words the due list has.
        case owed(Obligation.IncidentTask)
        case told(String)
        case room
        case roles(held: [RoleAssignment], missing: [Role])
        case handOver(HandOver)
        case log(lines: Int, afterwards: Int)
        case firstUpdate
        case updates(PromiseRecord)
        /// Somebody looked at the severity again while it went on.
        case severity
        case changed(SeverityChange)
        /// Those concerned were told of it.
        case change(SeverityChange)
        case notice(Regulation.Notice)
        case watch(TimeSpan)
        case end(isWithdrawn: Bool)
        case review(after: TimeSpan)
        case scheduled
        case step(ReviewStep)
        case final
        case published
        case action(ReviewAction)
        case followUp
    }

    package enum State: Sendable {
        case done(Deed)
        /// It is owed, and late, due or ahead.
        case owed(Obligation, Obligation.Urgency)
        /// It is left to do, and nothing says by when; or can't be done before a moment.
        case open(from: Instant?)
        /// It was never done, or not shown to be, and can't be any more.
        case missed
    }

    /// What is known of something that is done.
    package struct Deed: Sendable {
        package var at: Instant?
        package var day: CivilDate?
        package var by: String?
        /// By how much it came later than it was owed.
        package var late: TimeSpan?

        package init(at: Instant? = nil, day: CivilDate? = nil, by: String? = nil, late: TimeSpan? = nil) {
            (self.at, self.day, self.by, self.late) = (at, day, by, late)
        }
    }

    package func count(where isCounted: (State) -> Bool) -> Int { points.count { isCounted($0.state) } }
}

extension Checklist.State {
    package var isDone: Bool { if case .done = self { true } else { false } }
    package var isMissed: Bool { if case .missed = self { true } else { false } }
    package var isLate: Bool { if case .owed(_, .overdue) = self { true } else { false } }
}

/// The parts of an incident's life, in their order, as programs name them.
package enum ChecklistPart: String, Sendable, CaseIterable, Comparable {
    case declared
    case told = "tell"
    case room = "war-room"
    case roles
    case handOver = "hand-over"
    case log = "timeline"
    case firstUpdate = "first-update"
    case updates
    case severity
    case change = "severity-told"
    case notice
    case watch
    case end
    case review
    case action
    case followUp = "follow-up"

    package static func < (a: ChecklistPart, b: ChecklistPart) -> Bool { a.number < b.number }

    private var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Checklist.Point {
    package var part: ChecklistPart {
        switch subject {
        case .owed(let task): task.part
        case .declared: .declared
        case .told: .told
        case .room: .room
        case .roles: .roles
        case .handOver: .handOver
        case .log: .log
        case .firstUpdate: .firstUpdate
        case .updates: .updates
        case .severity, .changed: .severity
        case .change: .change
        case .notice: .notice
        case .watch: .watch
        case .end: .end
        case .review, .scheduled, .step, .final, .published: .review
        case .action: .action
        case .followUp: .followUp
        }
    }
}

extension Obligation.IncidentTask {
    fileprivate var part: ChecklistPart {
        switch self {
        case .tell: .told
        case .openRoom: .room
        case .giveRoles: .roles
        case .handOver: .handOver
        case .update(.first): .firstUpdate
        case .update, .estimate: .updates
        case .raise, .classify: .severity
        case .tellChange: .change
        case .notice: .notice
        case .review: .review
        case .action: .action
        case .followUp: .followUp
        }
    }
}
