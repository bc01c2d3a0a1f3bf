/// How often customers hear something, by severity and phase, and what an incident asks of the people who respond to it. The numbers
/// are `PolicyPreset`'s; `site.yml` may change single ones.
package struct Policy: Sendable, Equatable {
    package var severities: [Severity: Cadence]
    /// How long a fix is watched before the incident is called resolved; zero where that is not asked for.
    package var watch: TimeSpan

    /// What an incident of each severity asks of the people who respond to it.
    package var duties: [Severity: Duties]
    /// How long before it starts a maintenance is announced; zero where that is not asked for.
    package var notice: TimeSpan
    /// How long after an incident its review's actions are looked at again; nil where that is not asked for.
    package var followUp: TimeSpan?
    /// The hours that count for severities that keep business hours; nil where every hour counts.
    package var hours: BusinessHours?
    /// How soon roles are filled and severities decided, and where responders meet.
    package var response: ResponseRules
    /// How soon responders want to have done what; for reports.
    package var targets: ResponseTargets
    /// How often responders practise; nil where that is not asked for.
    package var drillEvery: CalendarSpan?
    /// The laws that want authorities told, and of incidents of which severities somebody is to say whether they are such.
    package var regulations: [Regulation: Set<Severity>] = [:]
    /// The policies before this one, oldest first: what started then is judged by what held then.
    package var earlier: [Earlier] = []
    /// What is asked of reviews before they are final.
    package var review = PolicyPreset.standard.review

    /// The numbers that no guide disputes are the defaults: C watches a fix for 30 minutes, D looks at actions on day 30; 72 hours of
    /// notice are ours.
    package init(
        severities: [Severity: Cadence], watch: TimeSpan = .minutes(30), duties: [Severity: Duties] = PolicyPreset.standard.duties,
        notice: TimeSpan = .hours(72), followUp: TimeSpan? = .days(30), hours: BusinessHours? = nil,
        response: ResponseRules = PolicyPreset.standard.response,
        targets: ResponseTargets = .standard
    ) {
        self.severities = severities
        self.watch = watch
        self.duties = duties
        self.notice = notice
        self.followUp = followUp
        self.hours = hours
        self.response = response
        self.targets = targets
    }

    package func duties(_ severity: Severity) -> Duties { duties[severity] ?? Duties() }

    package static let standard = PolicyPreset.standard.policy

    /// Nil where none is asked for.
    package func firstUpdate(_ severity: Severity) -> Pace? { severities[severity]?.firstUpdate }

    /// How soon the next update is due after one in this phase; nil once resolved, or where none is asked for.
    package func pace(_ severity: Severity, _ status: IncidentStatus) -> Pace? { severities[severity]?.updates[status] }

    /// The paces of one severity.
    package struct Cadence: Sendable, Equatable {
        /// From detection to the first update.
        package var firstUpdate: Pace?
        /// From an update in this phase to the next one.
        package var updates: [IncidentStatus: Pace]

        package init(firstUpdate: Pace?, updates: [IncidentStatus: Pace]) {
            self.firstUpdate = firstUpdate
            self.updates = updates
        }
    }

    /// Past the target is a warning, past the limit an error.
    package struct Pace: Sendable, Equatable {
        package var target: TimeSpan
        package var limit: TimeSpan

        package init(target: TimeSpan, limit: TimeSpan) {
            self.target = target
            self.limit = limit
        }
    }
}
