import StatusModel

// What counts for how long, where a file doesn't say when something began or ended: as much as is sure, and never nothing at all.

extension CStateEvents {
    /// Of an outage's day no hour counts that nobody told of: it starts with the first time that is known.
    mutating func withSureStart(_ issue: CStateIssue) -> CStateIssue {
        guard let day = issue.startDay else { return issue }
        let nextDay = zone.startOfDay(day.adding(days: 1))
        let isOpen = issue.resolution == .open
        // Trouble that went on the next day was there when its own ended.
        let lasted = isOpen || issue.end.map { $0 >= nextDay } ?? false
        let times = issue.updates.parts.map(\.at) + [issue.end, lasted ? min(nextDay - .minutes(1), now) : nil].compactMap { $0 }
        guard let first = times.filter({ $0 >= issue.start }).min() else {
            remarks.add(.guessed, "only the day of its start is known, and no time of it", at: issue.place)
            return issue
        }
        var issue = issue
        issue.start = first
        let what = "it starts with the first time that is sure, so that no hours are made up"
        remarks.add(.guessed, "only the day of its start is known: \(what)", at: issue.place)
        return issue
    }

    /// When it was over: as told, or with its last update. Nil where nobody can say.
    mutating func sureEnd(_ issue: CStateIssue) -> Instant? {
        if let end = issue.end { return end }
        if let last = issue.updates.parts.map(\.at).max(), last > issue.start {
            remarks.add(.guessed, "no end is given: over with its last update", at: issue.place)
            return last
        }
        return nil
    }

    /// What lasted for nobody knows how long mustn't look as if it had never been: it counts for one minute, so that its day isn't green.
    mutating func keepADayMarked(_ incident: inout ImportedIncident, _ issue: CStateIssue) {
        guard incident.updates.last?.status == .resolved, let start = incident.started else { return }
        let last = incident.updates[incident.updates.count - 1].at
        guard (incident.ended ?? last).startOfMinute <= start.startOfMinute else { return }
        let what = issue.end == nil ? "no end is given: over, for how long nobody can say" : "its start or its end isn't told to the minute"
        remarks.add(.guessed, "\(what): it marks its day, and counts for one minute", at: issue.place)
        let end = start.startOfMinute + .minutes(1)
        if issue.end != nil && issue.startDay != nil || end > now { return incident.started = start - .minutes(1) }
        incident.ended = nil
        incident.updates[incident.updates.count - 1].at = end
    }
}
