import StatusHistory
import StatusModel

extension EvidenceTable {
    /// The review of each incident of the period, and each that was to be final in the period.
    static func reviews(_ history: History, _ period: Period, among own: Set<String>, _ proof: EvidenceProof) -> EvidenceTable {
        let zone = history.page.settings.zone
        let asked = Dictionary(history.reviewsAskedFor.map { ($0.incident.slug, $0.due) }) { first, _ in first }
        let rows = history.reviewed.compactMap { incident -> [String]? in
            let (due, review) = (asked[incident.slug], incident.review)
            // What is due at the end of a day is due on that day.
            let lastMoment = due.map { $0 - TimeSpan(seconds: 1) }
            let isDue = lastMoment.map(period.range.contains) ?? false
            guard isDue || (own.contains(incident.slug) && (due != nil || review != nil)) else { return nil }
            let path = review?.file.path
            let claimed = lastMoment.flatMap { inTime(review, zone.date(at: $0), isOver: $0 < history.now) }
            let isInTime = proof.inTime(claimed, .finalReview, in: path) { at in due.map { at <= $0 } ?? true }
            return [
                incident.slug, incident.severity.value.rawValue, incident.resolved.cell, review?.owner?.value ?? "",
                review?.status.value.rawValue ?? "missing", due.cell, Bool?.some(isDue).cell, review?.held?.value.text ?? "",
                review?.finished?.value.text ?? "", isInTime,
            ] + proof.cells(.file, in: path) + proof.cells(.finalReview, in: path)
                + [proof.minutesLater(than: review?.finished?.value, .finalReview, in: path, zone)]
                + (review.map { proof.changes(to: $0.facts, in: path, since: .file) } ?? ["", "", ""])
        }
        return EvidenceTable(
            "reviews", "Reviews",
            note: "Those of the period's incidents, and those that were to be final in the period. In time goes by the day in 'finished'; "
                + "it is unproved where the commit that says so came after it was due.",
            [
                .init("incident", "Incident"), .init("severity", "Severity"), .init("resolved", "Resolved"), .init("owner", "Owner"),
                .init("status", "Status"), .init("due", "Due"), .init("due_in_period"), .init("held"), .init("finished", "Finished"),
                .init("in_time", "In time"), .init("commit", "Begun in"), .init("author"), .init("committed", "Begun at"),
                .init("final_commit", "Final in"), .init("final_author"), .init("final_committed", "Final at"),
                .init("final_minutes_later", "Minutes later"),
            ] + EvidenceProof.changeColumns, rows)
    }

    /// Nil where it isn't due yet, or nobody wrote down when it was final.
    private static func inTime(_ review: Review?, _ day: CivilDate, isOver: Bool) -> Bool? {
        guard let review, review.status.value == .final else { return isOver ? false : nil }
        return review.finished.map { $0.value <= day }
    }

    /// What reviews of the period's incidents promised, and what fell due in the period.
    static func actions(_ history: History, _ period: Period, among own: Set<String>, _ proof: EvidenceProof) -> EvidenceTable {
        let zone = history.page.settings.zone
        let rows = history.reviewed.flatMap { incident -> [[String]] in
            guard let review = incident.review else { return [] }
            return review.actions.compactMap { action -> [String]? in
                let isDue = action.due.map { (period.first...period.last).contains($0.value) } ?? false
                guard isDue || own.contains(incident.slug) else { return nil }
                return [incident.slug] + row(action, isDue: isDue, in: review.file.path, zone, proof)
            }
        }
        return EvidenceTable(
            "actions", "Actions",
            note: "Those of the period's incidents, and those that fell due in the period. In time goes by the day in 'done'; it is "
                + "unproved where the commit that says so is of a day after it was due.",
            [
                .init("incident", "Incident"), .init("id", "Action"), .init("action", "What"), .init("owner", "Owner"),
                .init("priority", "Priority"), .init("first_due"), .init("due", "Due"), .init("due_in_period"), .init("done_when"),
                .init("status", "Status"),
                .init("done", "Done"), .init("in_time", "In time"), .init("ticket", "Ticket"), .init("why", "Why"),
                .init("commit", "Named in"), .init("author"),
                .init("committed"),
                .init("done_commit", "Done in"), .init("done_author"), .init("done_committed"),
                .init("done_minutes_later", "Minutes later"),
            ] + EvidenceProof.changeColumns, rows)
    }

    private static func row(_ action: ReviewAction, isDue: Bool, in path: String, _ zone: Zone, _ proof: EvidenceProof) -> [String] {
        let (named, done) = (Statement.action(id: action.id.value), Statement.actionDone(id: action.id.value))
        let firstDue = proof.log?.firstSaid(in: path) { said -> CivilDate?? in
            if case .actionDue(let id, let day) = said, id == action.id.value { .some(day) } else { nil }
        }
        let isInTime = proof.inTime(inTime(action, proof.now, zone), done, in: path) { at in
            action.due.map { zone.date(at: at) <= $0.value } ?? true
        }
        let about: [String?] = [
            action.id.value, action.action.value, action.owner?.value, action.priority?.value, firstDue??.text, action.due?.value.text,
            Bool?.some(isDue).cell, action.doneWhen?.value, action.status.rawValue, action.done?.value.text, isInTime,
            action.ticket?.value, action.why?.value,
        ]
        return about.map { $0 ?? "" } + proof.cells(named, in: path) + proof.cells(done, in: path)
            + [proof.minutesLater(than: action.done?.value, done, in: path, zone)]
            + proof.changes(to: action.facts, in: path, since: named)
    }

    /// Nil where it isn't due yet, was dropped, or nobody wrote down when it was done.
    private static func inTime(_ action: ReviewAction, _ now: Instant, _ zone: Zone) -> Bool? {
        guard let due = action.due?.value, let deadline = action.deadline(zone) else { return nil }
        switch action.status {
        case .open: return deadline <= now ? false : nil
        case .done: return action.done.map { $0.value <= due }
        case .dropped: return nil
        }
    }
}
