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
        }
    }

    private init(
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
        case .tell(let step): self.init(telling: step, of: incident, title, isPast: isPast, terms)
        case .giveRoles(let roles): self.init(roles, incident, title, terms)
        case .review(let cause): self.init(reviewing: incident, cause, title, terms)
        case .action(let action): self.init(action, title, terms)
        case .followUp(let actions): self.init(actions, incident, title, terms)
        }
    }

    private init(raising incident: Incident, to next: Severity, _ title: String, isPast: Bool, _ terms: DueTerms) {
        let severity = incident.severity
        self.init(
            "Raise \(title) to \(next.rawValue)",
            isPast ? "as \(severity.value.rawValue) it was to be mitigated by" : "unless it is mitigated by", at: severity.place,
            .edit(
                "\(terms.command(.update, .incident(incident.slug), "--severity \(next.rawValue) --because '…'")), or 'mitigated: TIME' in incident.yml"
            ), terms)
    }

    private init(telling step: Duties.EscalationStep, of incident: Incident, _ title: String, isPast: Bool, _ terms: DueTerms) {
        self.init(
            "Tell \(step.tell) about \(title)", isPast ? "it was not mitigated by" : "unless it is mitigated by",
            at: incident.severity.place, .command(terms.command(.log, .incident(incident.slug), shellWord("Told \(step.tell)"))),
            detail: step.after.shorthand, terms)
    }

    private init(_ roles: [Role], _ incident: Incident, _ title: String, _ terms: DueTerms) {
        let (names, severity) = (roles.map(\.rawValue), incident.severity)
        self.init(
            "Name who is \(listed(names)) for \(title)", "\(severity.value.rawValue) asks for that by", at: severity.place,
            .edit(
                terms.command(.update, .incident(incident.slug), names.map { "--role \($0)=NAME" }.joined(separator: " "))
                    + "; it is never published"),
            terms)
    }

    // MARK: Afterwards

    private init(reviewing incident: Incident, _ cause: String?, _ title: String, _ terms: DueTerms) {
        let isThere = incident.review != nil
        self.init(
            "\(isThere ? "Finish" : "Write") the review of \(title)",
            cause.map { "'\($0)' came back, due by" } ?? "\(incident.severity.value.rawValue), due by",
            at: incident.review?.status.place ?? incident.severity.place,
            isThere ? .edit("set 'status: final' once it is") : .command(terms.command(.review, .incident(incident.slug))), terms)
    }

    private init(_ action: ReviewAction, _ title: String, _ terms: DueTerms) {
        let owner = action.owner.map { "\($0.value)'s, " } ?? ""
        self.init(
            "Finish action \(action.id.value) of \(title): \(action.action.value)", "\(owner)due on",
            at: action.due?.place ?? action.id.place, .edit("set 'status: done', or agree on another day"), detail: action.id.value,
            day: action.due?.value, terms)
    }

    private init(_ actions: [ReviewAction], _ incident: Incident, _ title: String, _ terms: DueTerms) {
        let open = actions.count == 1 ? "the open action of \(title) is" : "the \(actions.count) open actions of \(title) are"
        self.init(
            "Look whether \(open) done",
            terms.settings.policy(at: incident.started.value).followUp.map { "\($0.words) after it was resolved, on" } ?? "on",
            at: actions.first?.id.place ?? incident.severity.place, .edit("set 'status: done' or 'dropped' for what is"), terms)
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
