import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// The words for each kind of thing that can be owed.
struct DueWords {
    /// Tells apart what has one kind and one incident, such as an action's id.
    let detail: String?
    let what: String
    let place: Place
    let way: DueEntry.Way
    /// What stands before the time.
    private let reason: String
    /// The day instead of a time, for what is due on a day.
    private let day: CivilDate?
    private let time: LocalTime

    init(_ obligation: Obligation, _ terms: DueTerms) {
        switch obligation.matter {
        case .incident(let incident, let task): self.init(task, incident, isPast: obligation.due <= terms.time.now, terms)
        case .maintenance(let maintenance, let task): self.init(task, maintenance, terms)
        case .drill(let drill): self.init(drill, terms)
        }
    }

    init(
        _ what: String, _ reason: String, at place: Place, _ way: DueEntry.Way, detail: String? = nil,
        day: CivilDate? = nil, _ terms: DueTerms
    ) {
        (self.what, self.reason, self.place, self.way) = (what, reason, place, way)
        (self.detail, self.day, time) = (detail, day, terms.time)
    }

    /// "promised for 14:38 GMT, 2 minutes ago"
    func why(_ due: Instant) -> String {
        guard let day else { return "\(reason) \(time.text(due)), \(time.distance(due))" }
        // The day goes on until the moment that it is due by.
        let isToday = due > time.now && due <= time.now + .days(1)
        return "\(reason) \(day.text), \(isToday ? "today" : time.distance(due))"
    }

    // MARK: Incidents

    private init(_ task: Obligation.IncidentTask, _ incident: Incident, isPast: Bool, _ terms: DueTerms) {
        let title = "'\(incident.title.value)'"
        switch task {
        case .update(let reason): self.init(reason, incident, title, terms)
        case .estimate(let estimate): self.init(estimate, incident, title, isPast: isPast, terms)
        case .raise(let next): self.init(raising: incident, to: next, title, isPast: isPast, terms)
        case .tell(let telling): self.init(telling, of: incident, title, isPast: isPast, terms)
        case .tellChange(let change): self.init(change, of: incident, title, terms)
        case .classify: self.init(classifying: incident, title, terms)
        case .openRoom(let severity): self.init(openingRoom: severity, incident, title, isPast: isPast, terms)
        case .giveRoles(let roles): self.init(roles, incident, title, terms)
        case .handOver(let commander, let since): self.init(relieving: commander, since: since, incident, title, terms)
        case .review(let reason, nil): self.init(reviewing: incident, reason, title, terms)
        case .review(let reason, let step?): self.init(step, of: incident, reason, title, terms)
        case .action(let action): self.init(action, incident, title, terms)
        case .followUp(let actions): self.init(actions, incident, title, terms)
        case .notice(.decide(let regulation)): self.init(deciding: regulation, on: incident, title, terms)
        case .notice(.send(let notice)): self.init(sending: notice, about: incident, title, terms)
        }
    }

    // MARK: Afterwards

    private init(reviewing incident: Incident, _ reason: OwedReview.Reason, _ title: String, _ terms: DueTerms) {
        let isThere = incident.review != nil
        self.init(
            "\(isThere ? "Finish" : "Write") the review of \(title)",
            "\(reason.words(incident.severity.value)), due by",
            at: incident.review?.status.place ?? incident.severity.place,
            isThere
                ? .edit("set 'status: final' and 'finished: DATE' once it is")
                : .command(terms.command(.review, .incident(incident.slug))), terms)
    }

    /// A step before it is final, or the tickets of its actions.
    private init(
        _ step: ReviewStep, of incident: Incident, _ reason: OwedReview.Reason, _ title: String, _ terms: DueTerms
    ) {
        let review = "the review of \(title)"
        let name = StatusEvent.ID.incident(incident.slug)
        let what: String
        let way: DueEntry.Way
        switch step {
        case .owner:
            what = "Say who finishes \(review)"
            way =
                incident.review == nil
                ? .edit(terms.command(.review, name, "--owner NAME")) : .edit("write 'owner: NAME' into the review")
        case .draft: (what, way) = ("Write a draft of \(review)", .command(terms.command(.review, name)))
        case .meeting: (what, way) = ("Meet about \(review)", .edit("write 'held: DATE' into the review once you have"))
        case .inReview: (what, way) = ("Let others read \(review)", .edit("set 'status: in-review'"))
        case .tickets:
            (what, way) = ("Take the actions of \(review) to where you keep your work", .edit("write 'ticket: …' into each open action"))
        }
        self.init(
            what, "\(reason.words(incident.severity.value)), due by", at: incident.review?.status.place ?? incident.severity.place, way,
            detail: step.rawValue, terms)
    }

    private init(_ action: ReviewAction, _ incident: Incident, _ title: String, _ terms: DueTerms) {
        let owner = action.owner.map { "\($0.value)'s, " } ?? ""
        self.init(
            "Finish action \(action.id.value) of \(title): \(action.action.value)", "\(owner)due on",
            at: action.due?.place ?? action.id.place,
            .edit("\(terms.action("done", action, of: incident)) once it is, or agree on another day with 'actions move'"),
            detail: action.id.value,
            day: action.due?.value, terms)
    }

    private init(_ actions: [ReviewAction], _ incident: Incident, _ title: String, _ terms: DueTerms) {
        let open = actions.count == 1 ? "the open action of \(title) is" : "the \(actions.count) open actions of \(title) are"
        self.init(
            "Look whether \(open) done",
            terms.settings.policy(at: incident.started.value).followUp.map { "\($0.words) after it was resolved, on" } ?? "on",
            at: actions.first?.id.place ?? incident.severity.place,
            .edit(
                "\(terms.command(.actions, .incident(incident.slug))) lists them; write 'followed-up: DATE' into the review once you have"),
            terms)
    }

    // MARK: Updates

    private init(_ reason: UpdateDue.Reason, _ incident: Incident, _ title: String, _ terms: DueTerms) {
        let latest = incident.updates.last
        let severity = terms.history.byTheClock(incident).severity.rawValue
        switch reason {
        case .first where incident.isDraft:
            self.init(
                "Publish \(title), which an alert drafted, or withdraw it", "\(severity) wants the first update by",
                at: incident.publish?.place ?? incident.started.place, .command(terms.command(.publish, .incident(incident.slug))), terms)
        case .first:
            self.init(
                "Post the first update on \(title)", "\(severity) wants it by", at: incident.started.place,
                .command(terms.command(.update, .incident(incident.slug), "--status investigating")), terms)
        case .promised:
            self.init(
                "Post an update on \(title)", "promised for", at: latest?.nextUpdate?.place ?? incident.started.place,
                .command(terms.command(.update, .incident(incident.slug))), terms)
        case .policy:
            self.init(
                "Post an update on \(title)", "\(severity) \(incident.status.rawValue) wants one by",
                at: latest?.at.place ?? incident.started.place, .command(terms.command(.update, .incident(incident.slug))), terms)
        }
    }

    private init(_ estimate: Estimate, _ incident: Incident, _ title: String, isPast: Bool, _ terms: DueTerms) {
        self.init(
            "Say when \(title) will be over, or that nobody can say", "it \(isPast ? "was" : "is") expected to be over by",
            at: estimate.end.place,
            .edit("\(terms.command(.update, .incident(incident.slug), "--expected '…'")), with a new time or 'unknown'"), terms)
    }

    // MARK: Planned work

    private init(_ task: Obligation.MaintenanceTask, _ work: Maintenance, _ terms: DueTerms) {
        let title = "'\(work.title.value)'"
        switch task {
        case .finish:
            self.init(
                "Say that \(title) is over, or when it will be", "announced to end at", at: work.ends.place,
                .command(terms.command(.update, .maintenance(work.slug), "--status completed")), terms)
        case .start:
            self.init("Get ready for \(title)", "it starts at", at: work.starts.place, .none, terms)
        case .announce:
            self.init(
                "Announce \(title)", "\(terms.settings.policy(at: work.starts.value).notice.words) of notice mean by",
                at: work.starts.place,
                .edit("set 'announced' to when customers were told, or start later"), terms)
        }
    }
}
