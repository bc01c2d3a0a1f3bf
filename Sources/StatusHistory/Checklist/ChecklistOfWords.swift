import StatusModel

// What customers are told, and how it ends.

extension ChecklistMaker {
    var words: [Point] { firstUpdate + updates }

    private var firstUpdate: [Point] {
        let open = owed { if case .update(.first) = $0 { true } else { false } }
        guard open.isEmpty, !incident.isInternal, let first = incident.updates.first?.at.value else { return open }
        let severity = incident.severity(at: first)
        guard let pace = policy.firstUpdate(severity) else { return [] }
        let limit = policy.deadline(pace.limit, after: incident.responseBegan, severity)
        let late = first > limit && !incident.isFoundOutAfterwards ? first - limit : nil
        return [done(.firstUpdate, Deed(at: first, late: late))]
    }

    /// How those went that were promised, and the next one.
    private var updates: [Point] {
        let record = history.byTheClock(incident).promises
        let next = owed {
            switch $0 {
            case .update(.promised), .update(.policy), .estimate: true
            default: false
            }
        }
        guard record.promised > 0 else { return next }
        return [record.kept == record.promised ? done(.updates(record)) : point(.updates(record), .missed)] + next
    }

    var ending: [Point] { watch + [end] }

    private var watch: [Point] {
        if policy.watch == .zero || incident.isWithdrawn || incident.isToldAfterwards { return [] }
        let subject = Checklist.Subject.watch(policy.watch)
        guard let began = incident.watchBegan?.at.value else {
            return [point(subject, incident.isOpen ? .open(from: nil) : .missed)]
        }
        if (incident.closed ?? now) - began >= policy.watch { return [done(subject, Deed(at: began))] }
        return [point(subject, incident.isOpen ? .open(from: began + policy.watch) : .missed)]
    }

    private var end: Point {
        let subject = Checklist.Subject.end(isWithdrawn: incident.isWithdrawn)
        return incident.closed.map { done(subject, Deed(at: $0)) } ?? point(subject, .open(from: nil))
    }
}
