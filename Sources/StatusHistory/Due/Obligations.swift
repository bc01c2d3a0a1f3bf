import StatusModel

extension History {
    /// Everything that is owed now or will be, in no particular order.
    ///
    /// - Parameter revisions: what git knows about the files, where there is a repository.
    package func obligations(_ revisions: RevisionLog? = nil) -> [Obligation] {
        incidentsUnderRules.flatMap { ofResponse(to: $0) + ofActions(after: $0) }
            + owedReviews.map(Obligation.init) + maintenanceUnderRules.flatMap { ofWork($0, revisions) }
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
        let missing = incident.missingRoles(policy)
        if !missing.isEmpty {
            owed.append(Obligation(.incident(incident, .giveRoles(missing)), due: incident.rolesDue(policy)))
        }
        return owed
            + incident.escalations(policy).map { escalation, due in
                switch escalation {
                case .raise(let next): Obligation(.incident(incident, .raise(to: next)), due: due)
                case .tell(let step): Obligation(.incident(incident, .tell(step)), due: due)
                }
            }
    }

    /// What its review promised that is not done.
    private func ofActions(after incident: Incident) -> [Obligation] {
        guard let review = incident.review else { return [] }
        let zone = page.settings.zone
        var owed = review.actions.compactMap { action -> Obligation? in
            guard action.status == .open, let deadline = action.deadline(zone) else { return nil }
            return Obligation(.incident(incident, .action(action)), due: deadline, mentionedFrom: deadline - .days(1))
        }
        let open = review.actions.filter { $0.status == .open && !$0.isOverdue(at: now, zone) }
        if let resolved = incident.resolved, let followUp = page.settings.policy(at: incident.started.value).followUp, !open.isEmpty {
            let due = resolved + followUp
            owed.append(Obligation(.incident(incident, .followUp(open)), due: due, mentionedFrom: due - .days(1)))
        }
        return owed
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

extension Obligation {
    /// Its draft is due on day 1; until then its owner needs no reminder.
    fileprivate init(_ review: OwedReview) {
        let draftDue = review.incident.review == nil ? review.resolved + OwedReview.draft : review.due - .days(1)
        self.init(
            .incident(review.incident, .review(repeatedCause: review.repeatedCause)), due: review.due,
            mentionedFrom: min(draftDue, review.due - .days(1)))
    }
}
