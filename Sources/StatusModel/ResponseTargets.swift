/// How soon responders want to have done what, by severity, and how much of what they promised. Guide B's and D's numbers; see
/// `docs/report.md`.
package struct ResponseTargets: Sendable {
    /// From the start to detection.
    package var detection: [Severity: TimeSpan]
    /// From detection on.
    package var acknowledgement: [Severity: TimeSpan]
    /// From detection on.
    package var resolution: [Severity: TimeSpan]
    /// At least so many of a hundred actions are done.
    package var actionsDone: Int
    /// Fewer than so many of a hundred incidents have a cause that an earlier one had.
    package var repeats: Int

    package static let standard = ResponseTargets(
        detection: [.sev1: .minutes(5), .sev2: .minutes(5)], acknowledgement: [.sev1: .minutes(5), .sev2: .minutes(5)],
        resolution: [.sev1: .hours(1), .sev2: .hours(4)], actionsDone: 90, repeats: 10)
}
