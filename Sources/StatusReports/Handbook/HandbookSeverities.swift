import Basics
import StatusModel

extension Handbook.Section {
    /// Each severity as a card: when it is one, what is like it, and what it asks for soonest.
    static func severities(_ policy: Policy) -> Self {
        let cards = Severity.worstFirst.map { severity in
            Handbook.Card(severity.rawValue, [Handbook.Line(sentence(policy.meaning(of: severity)))] + lines(policy, severity))
        }
        let unsure =
            policy.response.classifyWithin.map {
                "Where nobody can say after \($0.words), it is a \(ResponseRules.unsureSeverity.rawValue) until more is known. "
            } ?? ""
        let data = "Where data may be lost or was shown to others, it is a \(Severity.sev1.rawValue) at once."
        return Self(title: "How bad is it?", blocks: [.cards(cards), .text(unsure + data)] + hours(policy))
    }

    private static func lines(_ policy: Policy, _ severity: Severity) -> [Handbook.Line] {
        let (duties, targets) = (policy.duties(severity), policy.targetsInForce)
        let examples = policy.examples(of: severity)
        let times = [
            ("noticed", targets.detection), ("acknowledged", targets.acknowledgement), ("mitigated", targets.mitigation),
            ("resolved", targets.resolution),
        ].compactMap { name, spans in spans[severity].map { "\(name) in less than \($0.words)" } }
        return (examples.isEmpty ? [] : [Handbook.Line(examples.joined(separator: "; "), lead: "Such as")])
            + (times.isEmpty ? [] : [Handbook.Line(times.joined(separator: ", "), lead: "Aim")])
            + (raise(duties, severity).map { [$0] } ?? []) + signs(policy.raiseSigns(of: severity))
    }

    private static func signs(_ signs: [String]) -> [Handbook.Line] {
        signs.isEmpty ? [] : [Handbook.Line("where \(signs.joined(separator: "; "))", lead: "The next severity")]
    }

    private static func raise(_ duties: Duties, _ severity: Severity) -> Handbook.Line? {
        guard let after = duties.raiseAfter, let next = severity.next else { return nil }
        return Handbook.Line("it becomes a \(next.rawValue), unless it is mitigated", lead: after.asDelay)
    }

    /// Which severities wait for business hours.
    private static func hours(_ policy: Policy) -> [Handbook.Block] {
        guard let hours = policy.hours else { return [] }
        let severities = Severity.worstFirst.filter { policy.duties($0).keepsBusinessHours }.map(\.rawValue)
        return severities.isEmpty ? [] : [.text("For \(listed(severities)) that counts business hours alone: \(hours.words).")]
    }

    /// "Many customers cannot pay."
    static func sentence(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
    }
}
