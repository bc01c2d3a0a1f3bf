import StatusModel

/// What a period was like, beside the one before it.
package struct PeriodReport: Sendable {
    package let period: Period
    package let previousPeriod: Period
    package let now: Instant
    /// Those that started in the period, oldest first.
    package let incidents: [IncidentRecord]
    /// False alarms that began in the period, oldest first: they count in no figure.
    package let withdrawn: [Incident]
    package let figures: Figures
    package let previous: Figures
    /// The worst severity first, without those that neither period had.
    package let severities: [(severity: Severity, figures: Figures, previous: Figures)]
    /// At most six months up to the period's end, oldest first, from the first with an incident on.
    package let months: [(period: Period, figures: Figures)]
    /// The weeks that the period has days of and that have begun: their Mondays, and how many incidents of the period started in each.
    package let weeks: [(monday: CivilDate, counts: [Severity: Int])]
    /// Actions that fell due in the period.
    package let actions: ActionTally
    package let previousActions: ActionTally
    package let targets: ResponseTargets

    package init(_ history: History, _ period: Period) {
        // Those of the policy at its end.
        let settings = history.page.settings
        let targets = settings.policy(at: min(history.now, period.range.upperBound - TimeSpan(seconds: 1))).targetsInForce
        let zone = history.page.settings.zone
        let all = history.incidentRecords
        func records(in period: Period) -> [IncidentRecord] { all.filter { period.range.contains($0.started) } }
        let before = period.before(zone)
        let (own, earlier) = (records(in: period), records(in: before))
        (self.period, previousPeriod, now, self.targets) = (period, before, history.now, targets)
        incidents = own
        withdrawn = history.incidents.map(\.incident).filter { $0.isWithdrawn && period.range.contains($0.started.value) }
        figures = Figures(own)
        previous = Figures(earlier)
        severities = Severity.allCases.reversed().compactMap { severity in
            let (own, earlier) = (own.filter(severity), earlier.filter(severity))
            return own.isEmpty && earlier.isEmpty ? nil : (severity, Figures(own), Figures(earlier))
        }
        months = period.months(6, zone).map { ($0, Figures(records(in: $0))) }.drop { month, _ in
            // Of months before the first incident nothing is known.
            month.range.upperBound <= min(all.first?.started ?? history.now, period.range.lowerBound)
        }.map { $0 }
        weeks = period.mondays.filter { zone.startOfDay($0) <= history.now }.map { monday in
            let week = monday...monday.adding(days: 6)
            return (monday, Figures(own.filter { week.contains(zone.date(at: $0.started)) }).counts)
        }
        actions = history.actions(in: period)
        previousActions = history.actions(in: before)
    }

    /// Whether all of the period has happened.
    package var isOver: Bool { period.range.upperBound <= now }
}

extension [IncidentRecord] {
    fileprivate func filter(_ severity: Severity) -> [IncidentRecord] { filter { $0.incident.severity.value == severity } }
}

extension History {
    /// The actions that were to be done by a day of the period that is over.
    fileprivate func actions(in period: Period) -> ActionTally {
        ActionTally(page.incidents.flatMap { $0.review?.actions ?? [] }, at: now, page.settings.zone) {
            (period.first...period.last).contains($0)
        }
    }
}
