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
    package let months: [Month]
    /// The weeks that the period has days of and that have begun: their Mondays, and how many incidents of the period started in each.
    package let weeks: [(monday: CivilDate, counts: [Severity: Int])]
    /// Actions that fell due in the period.
    package let actions: ActionTally
    package let previousActions: ActionTally
    /// Reviews that fell due in the period.
    package let reviews: ReviewTally
    package let previousReviews: ReviewTally
    package let targets: ResponseTargets

    /// A month's figures, with the actions that fell due in it.
    package struct Month: Sendable {
        package let period: Period
        package let figures: Figures
        package let actions: ActionTally
        package let reviews: ReviewTally
    }

    /// - Parameter exemptBefore: of incidents that started before it no review is asked for.
    package init(_ history: History, _ period: Period, exemptBefore: Instant? = nil) {
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
        months = period.months(6, zone).drop { month in
            // Of months before the first incident nothing is known.
            month.range.upperBound <= min(all.first?.started ?? history.now, period.range.lowerBound)
        }.map {
            Month(
                period: $0, figures: Figures(records(in: $0)), actions: history.actions(in: $0),
                reviews: history.reviews(in: $0, exemptBefore))
        }
        let byWeek = Dictionary(grouping: own) { zone.date(at: $0.started).monday }
        weeks = period.mondays.filter { zone.startOfDay($0) <= history.now }.map { ($0, Figures(byWeek[$0] ?? []).counts) }
        actions = history.actions(in: period)
        previousActions = history.actions(in: before)
        reviews = history.reviews(in: period, exemptBefore)
        previousReviews = history.reviews(in: before, exemptBefore)
    }

    /// Incidents per week, in tenths, over what has happened of the period; nil before a day of it is over.
    package var tenthsPerWeek: Int? { Self.tenthsPerWeek(figures.count, period, by: now) }
    package var previousTenthsPerWeek: Int? { Self.tenthsPerWeek(previous.count, previousPeriod, by: now) }

    private static func tenthsPerWeek(_ count: Int, _ period: Period, by now: Instant) -> Int? {
        let span = (min(period.range.upperBound, now) - period.range.lowerBound).seconds
        return span < 86_400 ? nil : (count * 10 * 7 * 86_400 + span / 2) / span
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
        ActionTally(reviewed.flatMap { $0.review?.actions ?? [] }, at: now, page.settings.zone) {
            (period.first...period.last).contains($0)
        }
    }
}

extension CivilDate {
    /// The first day of its week.
    fileprivate var monday: CivilDate { adding(days: -weekday) }
}
