import StatusModel

extension History {
    /// What is owed over the life of an incident, as far as its files show.
    ///
    /// - Parameter revisions: what git knows about the files, where there is a repository.
    package func checklist(of incident: Incident, _ revisions: RevisionLog? = nil) -> Checklist {
        let maker = ChecklistMaker(history: self, incident: incident.known(on: today), owed: owedTasks(of: incident, revisions))
        let points = maker.response + maker.people + maker.words + maker.ending + maker.review
        let inOrder = points.enumerated().sorted { ($0.element.part, $0.offset) < ($1.element.part, $1.offset) }.map(\.element)
        return Checklist(incident: incident, policy: maker.policy, points: inOrder)
    }

    private func owedTasks(of incident: Incident, _ revisions: RevisionLog?) -> [(task: Obligation.IncidentTask, obligation: Obligation)] {
        obligations(revisions).compactMap { obligation in
            guard case .incident(let owner, let task) = obligation.matter, owner.slug == incident.slug else { return nil }
            return (task, obligation)
        }
    }
}

/// Makes the points of an incident's checklist. What is owed stands in it as the due list has it, so that the two can't disagree.
struct ChecklistMaker {
    let history: History
    let incident: Incident
    let owed: [(task: Obligation.IncidentTask, obligation: Obligation)]

    typealias Point = Checklist.Point
    typealias Deed = Checklist.Deed

    var policy: Policy { history.page.settings.policy(at: incident.started.value) }
    var duties: Duties { policy.duties(incident.severity.value) }
    var now: Instant { history.now }

    func point(_ subject: Checklist.Subject, _ state: Checklist.State) -> Point { Point(subject: subject, state: state) }
    func done(_ subject: Checklist.Subject, _ deed: Deed = Deed()) -> Point { point(subject, .done(deed)) }

    /// What is owed of one kind, soonest first.
    func owed(_ isMeant: (Obligation.IncidentTask) -> Bool) -> [Point] {
        owed.filter { isMeant($0.task) }.sorted { $0.obligation.due < $1.obligation.due }.map { task, obligation in
            // What has passed and can't be late is due.
            let urgency = obligation.urgency(at: now, within: .zero) ?? .soon
            return point(.owed(task), .owed(obligation, urgency))
        }
    }

    // MARK: What responders do at once

    var response: [Point] { declared + told + room + roles + log }

    private var declared: [Point] {
        if incident.isDraft { return [] }
        let at = incident.updates.first?.at.value ?? incident.record.acknowledged?.value ?? incident.record.detected?.value
        let first = incident.severityChanges.min { $0.at.value < $1.at.value }?.from.value ?? incident.severity.value
        return [done(.declared(first), Deed(at: at))]
    }

    private var told: [Point] {
        let known = incident.told(policy).sorted { $0.at < $1.at }.map { done(.told($0.people), Deed(at: $0.at)) }
        let untold = incident.isOpen || incident.isWithdrawn ? [] : incident.untoldAtOnce(policy).map { point(.told($0.people), .missed) }
        return known + untold + owed { if case .tell = $0 { true } else { false } }
    }

    private var room: [Point] {
        if let line = incident.lineThatNamesRoom(policy) { return [done(.room, line.deed)] }
        let open = owed { if case .openRoom = $0 { true } else { false } }
        guard open.isEmpty, !incident.isWithdrawn, let asked = incident.roomAsked(policy), let stopped = incident.stopped,
            asked.due <= stopped
        else { return open }
        return [point(.room, .missed)]
    }

    private var roles: [Point] {
        let changes = incident.record.handOvers.sorted { $0.at.value < $1.at.value }.map {
            done(.handOver($0), Deed(at: $0.at.value, by: $0.to.value))
        }
        let handOvers = changes + owed { if case .handOver = $0 { true } else { false } }
        if duties.roles.isEmpty { return handOvers }
        let missing = incident.missingRoles(policy)
        let subject = Checklist.Subject.roles(held: incident.record.roles, missing: missing)
        if missing.isEmpty { return [done(subject)] + handOvers }
        if incident.isWithdrawn { return handOvers }
        let open = owed { if case .giveRoles = $0 { true } else { false } }
        return (open.isEmpty ? [point(subject, incident.isOpen ? .open(from: nil) : .missed)] : open) + handOvers
    }

    /// A log is kept where several people work together: where the policy asks for roles or a room.
    private var log: [Point] {
        let lines = incident.record.timeline
        if duties.roles.isEmpty && duties.warRoomAfter == nil || incident.isWithdrawn && lines.isEmpty { return [] }
        let subject = Checklist.Subject.log(lines: lines.count, afterwards: lines.countWrittenAfterwards)
        return [lines.first.map { done(subject, Deed(at: $0.at.value)) } ?? point(subject, .open(from: nil))]
    }

    // MARK: Severity, and who hears of it

    var people: [Point] { severity + changes + notices }

    /// It is looked at again where the policy lets it rise with time.
    private var severity: [Point] {
        let owed = owed {
            switch $0 {
            case .raise, .classify: true
            default: false
            }
        }
        let changes = incident.severityChanges.sorted { $0.at.value < $1.at.value }.map { done(.changed($0), Deed(at: $0.at.value)) }
        let asks = incident.severitiesHad.contains { policy.duties($0.severity).raiseAfter != nil }
        if let line = incident.line(naming: .severity) { return changes + [done(.severity, line.deed)] + owed }
        guard asks, changes.isEmpty, incident.isUnmitigated else { return changes + owed }
        return [point(.severity, .open(from: nil))] + owed
    }

    private var changes: [Point] {
        let told = incident.severityChanges.filter(incident.wasTold).map { done(.change($0), Deed(at: $0.at.value)) }
        let missed = incident.isOpen ? nil : incident.untoldChange.map { point(.change($0), .missed) }
        return told + [missed].compactMap(\.self) + owed { if case .tellChange = $0 { true } else { false } }
    }

    private var notices: [Point] {
        let sent = incident.record.reportable.filter { $0.since != nil }.flatMap(\.regulation.notices).compactMap { notice -> Point? in
            let line = incident.record.timeline.last { $0.sends(notice) }
            return line.map { done(.notice(notice), $0.deed) }
        }
        return sent + owed { if case .notice = $0 { true } else { false } }
    }
}
