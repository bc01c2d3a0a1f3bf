/// How soon responders want to have done what, by severity, and how much of what they promised. The presets have them from the guides;
/// see `docs/policy.md`.
package struct ResponseTargets: Sendable, Equatable {
    /// From the start to detection.
    package var detection: [Severity: TimeSpan]
    /// From detection on.
    package var acknowledgement: [Severity: TimeSpan]
    /// From detection on. Whole days are working days where a severity keeps business hours.
    package var mitigation: [Severity: TimeSpan]
    /// From detection on.
    package var resolution: [Severity: TimeSpan]
    /// More than so many of a hundred actions are done by their day.
    package var actionsDone: Int
    /// Fewer than so many of a hundred incidents have a cause that an earlier one had.
    package var repeats: Int

    /// The numbers that the guides share.
    private static let shared = ResponseTargets(
        detection: [.sev1: .minutes(5), .sev2: .minutes(5)],
        acknowledgement: [.sev1: .minutes(5), .sev2: .minutes(15), .sev3: .hours(1)], mitigation: [:],
        resolution: [.sev1: .hours(1), .sev2: .hours(4)], actionsDone: 90, repeats: 10)

    package static let standard = PolicyPreset.standard.targets

    /// - Parameter preset: B alone says how soon an incident is mitigated, and wants a SEV2 acknowledged as soon as a SEV1.
    fileprivate init(_ preset: PolicyPreset) {
        self = .shared
        if preset == .standard || preset == .bySeverity { mitigation = [.sev1: .hours(1), .sev2: .hours(4), .sev3: .days(1)] }
        if preset == .bySeverity { acknowledgement[.sev2] = .minutes(5) }
    }

    private init(
        detection: [Severity: TimeSpan], acknowledgement: [Severity: TimeSpan], mitigation: [Severity: TimeSpan],
        resolution: [Severity: TimeSpan], actionsDone: Int, repeats: Int
    ) {
        (self.detection, self.acknowledgement, self.mitigation) = (detection, acknowledgement, mitigation)
        (self.resolution, self.actionsDone, self.repeats) = (resolution, actionsDone, repeats)
    }
}

extension PolicyPreset {
    package var targets: ResponseTargets { ResponseTargets(self) }
}
