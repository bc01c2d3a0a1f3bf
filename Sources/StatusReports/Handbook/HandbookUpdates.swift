import StatusModel

extension Handbook.Section {
    /// How often customers hear something.
    static func cadence(_ policy: Policy) -> Self {
        let rows = Severity.worstFirst.filter(policy.hasOwnCadence).map { severity in
            [severity.rawValue] + [policy.firstUpdate(severity)].map(words)
                + [IncidentStatus.investigating, .identified, .monitoring].map { words(policy.pace(severity, $0)) }
        }
        let table = ReportTable(
            "Updates", note: "The first number is what we aim for. What is later than the second is too late.",
            columns: ["Severity", "First update", "Investigating", "Identified", "Monitoring"], rows: rows)
        let notice = "Planned work is announced \(policy.notice.words) before it starts, with what customers will notice."
        let promise = [
            "Each update says when the next one comes, with its time zone. It may come early, never late: say so even where nothing is new."
        ]
        return Self(
            title: "When do customers hear something?",
            blocks: [.table(table)] + (promise + (policy.notice == .zero ? [] : [notice])).map { .text($0) })
    }

    private static func words(_ pace: Policy.Pace?) -> String {
        guard let pace else { return ReportWords.unknown }
        return pace.target == pace.limit ? pace.limit.words : "\(pace.target.words), at most \(pace.limit.words)"
    }

    /// What to ask each time that an update is written.
    static func checkpoint(_ policy: Policy) -> Self {
        let raises = Severity.worstFirst.compactMap { severity -> String? in
            guard let after = policy.duties(severity).raiseAfter, let next = severity.next else { return nil }
            return "After \(after.words) without mitigation a \(severity.rawValue) becomes a \(next.rawValue)."
        }
        let turn = policy.response.handOverAfter.map { "A commander hands over after \($0.words)." }
        let asked: [(String, [String])] = [
            ("What do customers see?", ["Ask support. Never say that nothing is wrong where customers say otherwise."]),
            ("Is the severity still right?", ["Has it spread? Is data touched? Do we know more?"] + raises),
            ("Is somebody missing?", ["Is each role held, and does each who is to know know?"] + [turn].compactMap { $0 }),
            ("What do we try next?", ["Until when, and what if it does not help? Is there something to undo?"]),
            ("What was done?", ["Is it in the log, with its time and who did it?"]),
            ("When is the next update?", ["Promise a time that we can keep."]),
        ]
        let cards = asked.map { title, lines in Handbook.Card(title, lines.map { Handbook.Line($0) }) }
        return Self(title: "Ask at each update", blocks: [.cards(cards)])
    }
}
