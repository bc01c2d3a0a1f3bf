import StatusModel

extension History {
    /// Everything that is owed now or will be, in no particular order.
    ///
    /// - Parameter revisions: what git knows about the files, where there is a repository.
    package func obligations(_ revisions: RevisionLog? = nil) -> [Obligation] {
        incidentsUnderRules.flatMap { ofResponse(to: $0) + ofLaws(about: $0) + ofFollowUp(after: $0.known(on: today)) }
            + reviewed.flatMap(ofActions)
            + owedReviews.flatMap(ofReview) + owedTickets + maintenanceUnderRules.flatMap { ofWork($0, revisions) }
            + (owedDrill.map { [Obligation(.drill($0), due: $0.due, mentionedFrom: $0.due - OwedDrill.ahead)] } ?? [])
    }

    /// What is worth a word now, what can least wait first.
    package func owed(within span: TimeSpan, _ revisions: RevisionLog? = nil) -> [(obligation: Obligation, urgency: Obligation.Urgency)] {
        let worthAWord = obligations(revisions).compactMap { one in one.urgency(at: now, within: span).map { (one, $0) } }
        return worthAWord.enumerated().sorted { a, b in
            Self.order(a.element) == Self.order(b.element) ? a.offset < b.offset : Self.order(a.element) < Self.order(b.element)
        }.map(\.element)
    }

    private static func order(_ one: (obligation: Obligation, urgency: Obligation.Urgency)) -> (Int, Int, Int) {
        (one.urgency.rawValue, one.obligation.matter.isPressing ? 0 : 1, one.obligation.due.seconds)
    }

    /// What an open incident asks for.
    private func ofResponse(to incident: Incident) -> [Obligation] {
        guard incident.isOpen else { return [] }
        let policy = page.settings.policy(at: incident.started.value)
        var owed: [Obligation] = []
        if let update = incident.updateDue(policy, now: now) {
            owed.append(Obligation(.incident(incident, .update(update.reason)), due: update.at, grace: update.grace))
        }
        if let estimate = byTheClock(incident).estimate {
            owed.append(Obligation(.incident(incident, .estimate(estimate)), due: estimate.end.value, grace: PromiseRecord.grace))
        }
        return owed + ofPeople(in: incident, policy)
            + incident.escalations(policy).map { escalation, due in
                switch escalation {
                case .raise(let next): Obligation(.incident(incident, .raise(to: next)), due: due)
                case .tell(let telling): Obligation(.incident(incident, .tell(telling)), due: due)
                }
            }
    }

    /// What those who respond owe each other, and those who are to know.
    private func ofPeople(in incident: Incident, _ policy: Policy) -> [Obligation] {
        var owed: [Obligation] = []
        func owe(_ task: Obligation.IncidentTask, _ due: Instant) { owed.append(Obligation(.incident(incident, task), due: due)) }
        let missing = incident.missingRoles(policy)
        if !missing.isEmpty, let span = policy.response.rolesWithin { owe(.giveRoles(missing), incident.rolesDue(policy, within: span)) }
        if let room = incident.roomDue(policy) { owe(.openRoom(room.severity), room.due) }
        if let due = incident.classificationDue(policy) { owe(.classify, due) }
        if let change = incident.untoldChange, change.at.value <= now { owe(.tellChange(change), change.at.value) }
        if let turn = incident.handOverDue(policy) { owe(.handOver(commander: turn.commander, since: turn.since), turn.due) }
        return owed
    }

    /// What authorities are sent about it, a day ahead.
    private func ofLaws(about incident: Incident) -> [Obligation] {
        incident.owedNotices(page.settings.policy(at: incident.started.value), page.settings.zone).map { notice, due in
            Obligation(.incident(incident, .notice(notice)), due: due, mentionedFrom: due - .days(1))
        }
    }

    /// What its review promised that is not done. Each has a day of its own, so that no rule has to ask for it.
    private func ofActions(after incident: Incident) -> [Obligation] {
        let zone = page.settings.zone
        return (incident.review?.actions ?? []).compactMap { action in
            guard action.status == .open, let deadline = action.deadline(zone) else { return nil }
            return Obligation(.incident(incident, .action(action)), due: deadline, mentionedFrom: deadline - .days(1))
        }
    }

    /// A look at those that are open, late ones too, unless somebody has looked.
    private func ofFollowUp(after incident: Incident) -> [Obligation] {
        guard let due = followUpDue(after: incident), let review = incident.review, !hasFollowedUp(incident) else { return [] }
        let open = review.actions.filter { $0.status == .open }
        if open.isEmpty { return [] }
        return [Obligation(.incident(incident, .followUp(open)), due: due, mentionedFrom: due - .days(1))]
    }

    /// Its end, and the steps before it, each by its own day. Once it is late nothing else about it matters, and who writes the draft says who
    /// finishes it.
    private func ofReview(_ review: OwedReview) -> [Obligation] {
        let end = Obligation(
            .incident(review.incident, .review(review.reason, nil)), due: review.due, mentionedFrom: review.due - .days(1))
        if now > review.due { return [end] }
        let isDraftLate = review.deadline(of: .draft).map { now > $0 } ?? false
        return review.steps.filter { $0.step != .owner || !isDraftLate }.map { step, due in
            Obligation(.incident(review.incident, .review(review.reason, step)), due: due, mentionedFrom: due - .days(1))
        } + [end]
    }

    private var owedTickets: [Obligation] {
        reviewsWithoutTickets.map { review, due in
            Obligation(.incident(review.incident, .review(review.reason, .tickets)), due: due, mentionedFrom: due - .days(1))
        }
    }

    private func ofWork(_ work: Maintenance, _ revisions: RevisionLog?) -> [Obligation] {
        if work.isSaidToGoOn {
            return [Obligation(.maintenance(work, .finish), due: work.ends.value, grace: Maintenance.overrunGrace)]
        }
        guard now < work.starts.value, work.status(at: now) == .scheduled else { return [] }
        let start = Obligation(.maintenance(work, .start), due: work.starts.value)
        let policy = page.settings.policy(at: work.starts.value)
        if policy.notice == .zero || work.isAnnounced(at: now, revisions) { return [start] }
        let notice = work.starts.value - policy.notice
        return [start, Obligation(.maintenance(work, .announce), due: notice, mentionedFrom: notice - .days(1))]
    }
}
