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
        parts.append("A fix is watched for \(policy.watch.words) before the incident is resolved.")
        parts.append("Maintenance is announced \(policy.notice.words) before it starts.")
        parts.append("A review's actions are looked at again \(policy.followUp.words) after the incident.")
        parts += severities.map { duties(policy.duties($0), of: $0) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func text(_ pace: Policy.Pace) -> String {
        pace.target == pace.limit ? pace.limit.shorthand : "\(pace.target.shorthand)/\(pace.limit.shorthand)"
    }

    private static func duties(_ duties: Duties, of severity: Severity) -> String {
        var lines = ["\(severity.rawValue) asks for:"]
        let roles = duties.roles.map(\.rawValue).joined(separator: ", ")
        lines.append("  roles: \(roles.isEmpty ? "none" : roles)" + (duties.separatesLeads ? " (commander and technical lead differ)" : ""))
        if let after = duties.raiseAfter { lines.append("  the next severity after \(after.words) without mitigation") }
        lines += duties.escalation.map { "  after \($0.after.words): tell \($0.tell)" }
        if let due = duties.reviewDue {
            lines.append("  a review within \(due.words)" + (severity < .sev2 ? ", where its cause comes back" : ""))
        }
        return lines.joined(separator: "\n")
    }

    private static func columns(_ rows: [[String]]) -> String {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            "  " + zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined().trimmingSpaces
        }.joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
