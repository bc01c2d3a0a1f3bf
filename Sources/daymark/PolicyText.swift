import Basics
import Diagnostics
import StatusModel

/// A policy's numbers as text for the terminal.
enum PolicyText {
    static func table(_ policy: Policy) -> String {
        let severities = Severity.allCases.reversed()
        var rows = [["", "first update", "investigating", "identified", "monitoring"]]
        for severity in severities where policy.hasOwnCadence(severity) {
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
        parts += reviews(policy)
        parts += response(policy)
        parts.append(meanings(policy))
        parts += practice(policy)
        parts += severities.compactMap { duties(policy.duties($0), of: $0, raisedWhere: policy.raiseSigns(of: $0)) }
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

    /// How often responders practise, and which laws want authorities told.
    private static func practice(_ policy: Policy) -> [String] {
        let drill = policy.drillEvery.map { "Responders practise every \($0.turn)." }
        let laws = Regulation.allCases.compactMap { regulation in
            policy.regulations[regulation].map { severities in
                "At \(listed(severities.sorted(by: >).map(\.rawValue))) somebody says whether it is \(regulation.kind) under \(regulation.name)."
            }
        }
        return [drill].compactMap { $0 } + laws
    }

    private static func text(_ pace: Policy.Pace) -> String {
        pace.target == pace.limit ? pace.limit.shorthand : "\(pace.target.shorthand)/\(pace.limit.shorthand)"
    }

    /// Nil of a SEV4 where nothing is asked for.
    private static func duties(_ duties: Duties, of severity: Severity, raisedWhere signs: [String]) -> String? {
        var lines = ["\(severity.rawValue) asks for:"]
        let roles = duties.roles.map(\.rawValue).joined(separator: ", ")
        lines.append("  roles: \(roles.isEmpty ? "none" : roles)" + (duties.separatesLeads ? " (commander and technical lead differ)" : ""))
        if let after = duties.raiseAfter { lines.append("  the next severity after \(after.words) without mitigation") }
        lines += signs.map { "  the next severity where \($0)" }
        lines += duties.escalation.map { "  \(time($0.after)): tell \($0.whom)\(duties.wordsWhereTold(before: $0))" }
        lines += duties.unacknowledged.map {
            "  not acknowledged \($0.after == .zero ? "at once" : "in \($0.after.words)"): tell \($0.whom)"
        }
        if let after = duties.warRoomAfter { lines.append("  \(time(after))\(after == .zero ? "" : " without mitigation"): a war room") }
        if let due = duties.reviewDue { lines.append("  a review within \(due.words)\(duties.reviewWhen.words)") }
        return severity == .sev4 && duties.roles.isEmpty && lines.count == 2 ? nil : lines.joined(separator: "\n")
    }

    private static func time(_ after: TimeSpan) -> String { after == .zero ? "at once" : "after \(after.words)" }

    /// What every response is asked, whatever the severity.
    private static func response(_ policy: Policy) -> [String] {
        let rules = policy.response
        let places = [rules.room, rules.bridge].compactMap { $0 }
        return [
            rules.rolesWithin.map { "Roles are held within \($0.words) of detection." },
            rules.handOverAfter.map { "A commander hands over after \($0.words)." },
            rules.classifyWithin.map {
                "Where nobody can say how bad it is within \($0.words), it is a \(ResponseRules.unsureSeverity.rawValue)."
            },
            places.isEmpty ? nil : "Responders meet here: \(listed(places)).",
        ].compactMap { $0 }
    }

    /// When an incident has which severity, with incidents to compare with.
    private static func meanings(_ policy: Policy) -> String {
        let severities = Severity.allCases.reversed().map { severity in
            (["  \(severity.rawValue): \(policy.meaning(of: severity))"] + policy.examples(of: severity).map { "    - \($0)" })
                .joined(separator: "\n")
        }
        return "How bad it is:\n\n" + severities.joined(separator: "\n")
            + "\n\nA raise adds what the new severity asks for. A change of severity names its reason, and those who were told."
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
            + "\n\nMore than \(targets.actionsDone) % of actions are done in time. Fewer than \(targets.repeats) % of incidents repeat a cause."
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
