import StatusModel

// What comes after it is over: the review, what it promised, and the last look.

extension ChecklistMaker {
    var review: [Point] {
        if incident.isWithdrawn { return [] }
        guard incident.resolved != nil else { return ahead }
        return steps + ending(of: incident.review) + actions + followUp
    }

    /// What the review will be asked for, while it goes on.
    private var ahead: [Point] {
        guard let span = duties.reviewDue, duties.reviewWhen == .always else { return [] }
        return [point(.review(after: span), .open(from: nil))]
    }

    private var isAsked: Bool { history.reviewsAskedFor.contains { $0.incident.slug == incident.slug } }

    /// In the order of life. Those that the policy has no day for are not there.
    private var steps: [Point] {
        if !isAsked, incident.review == nil { return [] }
        return ReviewStep.allCases.filter { $0 != .tickets && policy.review.days[$0] != nil }.flatMap { step -> [Point] in
            let before = step == .meeting ? scheduled : []
            if !incident.lacks(step) { return before + [done(.step(step), deed(of: step))] }
            let open = owed(step)
            // Once the review is late, that is what the due list says.
            return before + (open.isEmpty ? (isAsked ? [point(.step(step), .open(from: nil))] : []) : open)
        }
    }

    private func owed(_ step: ReviewStep?) -> [Point] {
        owed { if case .review(_, let owed) = $0 { owed == step } else { false } }
    }

    private func deed(of step: ReviewStep) -> Deed {
        switch step {
        case .owner: Deed(by: incident.review?.owner?.value)
        case .meeting: Deed(day: incident.review?.held?.value)
        case .draft, .inReview, .tickets: Deed()
        }
    }

    /// Nothing but the log knows of it, until the meeting was held.
    private var scheduled: [Point] {
        if let line = incident.line(naming: .scheduled) { return [done(.scheduled, line.deed)] }
        return incident.lacks(.meeting) ? [point(.scheduled, .open(from: nil))] : []
    }

    private func ending(of review: Review?) -> [Point] {
        guard let review else { return owed(nil) }
        let isFinal = review.status.value == .final
        var points = isFinal ? [done(.final, Deed(day: review.finished?.value, by: review.owner?.value))] : owed(nil)
        if review.isPublished {
            points.append(incident.publishableReview == nil ? point(.published, .open(from: nil)) : done(.published))
        }
        let tickets = owed(.tickets)
        if isFinal, tickets.isEmpty, policy.review.days[.tickets] != nil, !review.actions.isEmpty { points.append(done(.step(.tickets))) }
        return points + tickets
    }

    private var actions: [Point] {
        let open = owed { if case .action = $0 { true } else { false } }
        let dated = Set(
            owed.compactMap { task, _ in if case .action(let action) = task { action.id.value } else { nil } })
        let others = (incident.review?.actions ?? []).filter { !dated.contains($0.id.value) }
        return others.map { action in
            action.status == .open
                ? point(.action(action), .open(from: nil))
                : done(.action(action), Deed(day: action.done?.value, by: action.owner?.value))
        } + open
    }

    private var followUp: [Point] {
        guard let review = incident.review, !review.actions.isEmpty, policy.followUp != nil else { return [] }
        if history.hasFollowedUp(incident) { return [done(.followUp, Deed(day: review.followedUp?.value))] }
        let open = owed { if case .followUp = $0 { true } else { false } }
        if !open.isEmpty { return open }
        let isLeft = review.actions.contains { $0.status == .open }
        return [isLeft ? point(.followUp, .open(from: nil)) : done(.followUp)]
    }
}
