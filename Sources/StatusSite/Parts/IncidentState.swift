import StatusHistory
import StatusModel

// Where an incident stands, in the line above its title, and how well its updates kept to what was promised.

extension Site {
    /// "Resolved · lasted 49 minutes", "Working again since 11:38 GMT · lasted 1 hour 10 minutes", "Identified · 38 minutes so far".
    func state(of told: IncidentHistory) -> HTML {
        let incident = told.incident
        if incident.isWithdrawn { return HTML(escaping: language.text(.noIncidentAfterAll)) }
        let length = told.isFelt ? runningDuration(told.extent) : HTML(escaping: language.lastingFor(duration(told.extent)))
        // While a fix is watched nobody feels it any more, and the clock stands.
        let recovered = told.isWatched ? told.extent.end : nil
        let status = recovered.map { language.workingAgain(since: nearTime($0)) } ?? HTML(escaping: language.name(incident.status))
        return [status, length].joined(separator: " · ")
    }

    /// "7 updates, each no later than promised"; empty where no promise could be kept yet, or the one that is due now is late.
    func punctuality(of told: IncidentHistory) -> String {
        let (kept, count) = (told.punctuality, told.incident.updates.count)
        if kept.promised == 0 || kept.isOverdue { return "" }
        return kept.late.isEmpty
            ? language.updatesInTime(count, grace: kept.usedGrace ? PromiseRecord.grace : nil)
            : language.updatesLate(kept.late.count, of: count, most: kept.latest)
    }
}
