import Basics
import StatusModel

extension Handbook.Section {
    /// Who is told when, for each severity that tells anybody, and which authorities.
    static func telling(_ policy: Policy) -> Self {
        let cards = Severity.worstFirst.compactMap { severity -> Handbook.Card? in
            let duties = policy.duties(severity)
            let lines =
                duties.escalation.map { Handbook.Line($0.whom + duties.wordsWhereTold(before: $0), lead: $0.after.asDelay) }
                + duties.unacknowledged.map {
                    Handbook.Line($0.whom, lead: $0.after == .zero ? "Not acknowledged at once" : "Not acknowledged in \($0.after.words)")
                }
            return lines.isEmpty ? nil : Handbook.Card(severity.rawValue, lines)
        }
        let times = Handbook.Block.text(
            "Times count from detection, until it is mitigated. 'daymark log' ticks each step, and 'daymark due' lists what is left. "
                + "Where customers noticed it before an alert did, the next step is due at once.")
        let all = cards + authorities(policy)
        return Self(title: "Who is told?", blocks: all.isEmpty ? [] : [.cards(all)] + (cards.isEmpty ? [] : [times]))
    }

    /// What each law that the policy names wants authorities to be sent.
    private static func authorities(_ policy: Policy) -> [Handbook.Card] {
        Regulation.allCases.compactMap { regulation in
            guard let severities = policy.regulations[regulation], !severities.isEmpty else { return nil }
            let names = severities.sorted(by: >).map(\.rawValue)
            let asked = Handbook.Line(
                "is it \(regulation.kind)? Say so in 'reportable' within \(Regulation.decision.inHours).", lead: "At \(listed(names))")
            return Handbook.Card(
                "Authorities: \(regulation.name)",
                [asked] + regulation.notices.map { Handbook.Line(words($0), lead: $0.name.prefix(1).uppercased() + $0.name.dropFirst()) })
        }
    }

    /// "72 hours after it is known to be significant"
    private static func words(_ notice: Regulation.Notice) -> String {
        let length =
            switch notice.length {
            case .span(let span): span.inHours
            case .calendar(let span): span.words
            }
        let start = notice.start == .reportable ? "it is known to be \(notice.regulation.kind)" : "the one before it"
        return "\(length) after \(start)" + (notice.atMost.map { ", at most \($0.inHours) after detection" } ?? "")
    }
}

extension TimeSpan {
    /// As laws count: "72 hours".
    fileprivate var inHours: String { counted(seconds / 3_600, "hour") }
}
