/// The four named policies, with the numbers of published incident-communication guides. B, C and D are the guides compared
/// in `docs/policy.md`.
package enum PolicyPreset: String, Sendable, CaseIterable {
    /// Ours, from B, C and D.
    case standard
    /// D: one pace a phase, whatever the severity; the first update within minutes 5 to 15.
    case byPhase = "by-phase"
    /// B: one pace a severity, whatever the phase.
    case bySeverity = "by-severity"
    /// C: every 15 minutes, without exception.
    case quarterHour = "quarter-hour"

    package var policy: Policy {
        var policy = Policy(severities: cadence, duties: duties, response: response, targets: targets)
        policy.review = review
        // B asks for a training and a test of the plan each year.
        policy.drillEvery = self == .bySeverity ? CalendarSpan(months: 12) : nil
        return policy
    }

    private var cadence: [Severity: Policy.Cadence] {
        switch self {
        case .standard:
            // No limit is laxer than the laxest guide's.
            Self.cadence(
                sev1: Self.cadence(first: (5, 15), investigating: (15, 30), monitoring: (30, 60)),
                sev2: Self.cadence(first: (15, 15), investigating: (30, 60), monitoring: (60, 60)),
                sev3: Self.cadence(first: (60, 60), investigating: (120, 240), monitoring: (240, 240)))
        case .byPhase:
            Self.cadence(everySeverity: Self.cadence(first: (15, 15), investigating: (30, 30), monitoring: (60, 60)))
        case .bySeverity:
            Self.cadence(
                sev1: Self.cadence(first: (5, 5), investigating: (15, 30), monitoring: (15, 30)),
                sev2: Self.cadence(first: (15, 15), investigating: (30, 60), monitoring: (30, 60)),
                sev3: Self.cadence(first: (60, 60), investigating: (120, 240), monitoring: (120, 240)))
        case .quarterHour:
            Self.cadence(everySeverity: Self.cadence(first: (5, 5), investigating: (15, 15), monitoring: (15, 15)))
        }
    }

    /// Minutes, as target and limit. Identified is paced as investigating: no guide tells them apart.
    private static func cadence(first: (Int, Int), investigating: (Int, Int), monitoring: (Int, Int)) -> Policy.Cadence {
        func pace(_ minutes: (Int, Int)) -> Policy.Pace { Policy.Pace(target: .minutes(minutes.0), limit: .minutes(minutes.1)) }
        return Policy.Cadence(
            firstUpdate: pace(first),
            updates: [.investigating: pace(investigating), .identified: pace(investigating), .monitoring: pace(monitoring)])
    }

    /// SEV4 never belongs on the page; where one is there all the same, it is held to SEV3's pace.
    private static func cadence(sev1: Policy.Cadence, sev2: Policy.Cadence, sev3: Policy.Cadence) -> [Severity: Policy.Cadence] {
        [.sev1: sev1, .sev2: sev2, .sev3: sev3, .sev4: sev3]
    }

    private static func cadence(everySeverity pace: Policy.Cadence) -> [Severity: Policy.Cadence] {
        cadence(sev1: pace, sev2: pace, sev3: pace)
    }
}
