import Basics
import Diagnostics
import StatusModel

/// A policy's numbers as text for the terminal.
enum PolicyText {
    static func table(_ policy: Policy) -> String {
        let severities: [Severity] = [.sev1, .sev2, .sev3]
        var rows = [["", "first update", "investigating", "identified", "monitoring"]]
        for severity in severities {
            let paces = [policy.firstUpdate(severity)] + [.investigating, .identified, .monitoring].map { policy.pace(severity, $0) }
            rows.append([severity.rawValue] + paces.map { $0.map(text) ?? "-" })
        }
        var parts = ["How often customers hear something (target/limit):\n\n" + columns(rows)]
        parts.append(
            "The first update, roles, and who is told are counted from 'detected', or from 'started' where that isn't written down.")
        parts += hours(policy)
        parts.append(
            policy.watch == .zero
                ? "An incident is resolved without a watch over the fix."
                : "A fix is watched for \(policy.watch.words) before the incident is resolved.")
        parts.append(
            policy.notice == .zero
                ? "Maintenance needs no notice." : "Maintenance is announced \(policy.notice.words) before it starts.")
        parts.append(
            policy.followUp.map { "A review's actions are looked at again \($0.words) after the incident." }
                ?? "A review's actions are not looked at again.")
        parts += severities.map { duties(policy.duties($0), of: $0) }
        parts.append(targets(policy))
        if let last = policy.earlier.last {
            parts.append("It holds for what starts on \(last.until.text) or later. What started before is held to the policy until then.")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func hours(_ policy: Policy) -> [String] {
        guard let hours = policy.hours else { return [] }
        let severities = Severity.allCases.reversed().filter { policy.duties($0).keepsBusinessHours }.map(\.rawValue)
        return severities.isEmpty
            ? [] : ["For \(listed(severities)) that counts business hours alone: \(hours.words)."]
    }

    private static func text(_ pace: Policy.Pace) -> String {
        pace.target == pace.limit ? pace.limit.shorthand : "\(pace.target.shorthand)/\(pace.limit.shorthand)"
    }

    private static func duties(_ duties: Duties, of severity: Severity) -> String {
        var lines = ["\(severity.rawValue) asks for:"]
        let roles = duties.roles.map(\.rawValue).joined(separator: ", ")
        lines.append("  roles: \(roles.isEmpty ? "none" : roles)" + (duties.separatesLeads ? " (commander and technical lead differ)" : ""))
        if let after = duties.raiseAfter { lines.append("  the next severity after \(after.words) without mitigation") }
        lines += duties.escalation.map { "  \($0.after == .zero ? "at once" : "after \($0.after.words)"): tell \($0.tell)" }
        if let due = duties.reviewDue { lines.append("  a review within \(due.words)\(duties.reviewWhen.words)") }
        return lines.joined(separator: "\n")
    }

    /// What reports judge by.
    private static func targets(_ policy: Policy) -> String {
        let targets = policy.targetsInForce
        let severities: [Severity] = [.sev1, .sev2, .sev3]
        let rows =
            [["", "detect", "acknowledge", "mitigate", "resolve"]]
            + severities.map { severity in
                [severity.rawValue]
                    + [targets.detection, targets.acknowledgement, targets.mitigation, targets.resolution].map {
                        $0[severity]?.shorthand ?? "-"
                    }
            }
        return "How soon reports want it (less than):\n\n" + columns(rows)
    }

    private static func columns(_ rows: [[String]]) -> String {
        inColumns(rows).map { "  " + $0 }.joined(separator: "\n")
    }
}

extension Duties.ReviewOccasion {
    fileprivate var words: String {
        switch self {
        case .always: ""
        case .repeated: ", where its cause comes back"
        case .begun: ", once somebody begins one"
        }
    }
}
