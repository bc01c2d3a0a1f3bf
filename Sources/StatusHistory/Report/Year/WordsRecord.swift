import StatusModel

/// What titles and updates of a period's incidents say: counted by those who know words, so that a report can tell.
package struct WordsRecord: Sendable {
    /// Whether the rules that read words know the page's language. If not, nothing is known of what updates tell.
    package var isRead = true
    /// Every update of the incidents that readers were told of, by incident and then by time.
    package var readings: [UpdateReading] = []
    /// What was found in the folders of those incidents, by rule, the most frequent first.
    package var rules: [RuleTally] = []
    /// Rules that the settings turn off, which found nothing for that reason.
    package var switchedOff: [String] = []
    /// Findings that authors stand by, each with a reason in its file: no rule's count has them.
    package var allowances = 0
    /// From when on the linter judges this content: here it is judged all the same.
    package var exemptBefore: CivilDate?

    package init() {}

    package var findings: Int { rules.reduce(0) { $0 + $1.count } }

    /// How many updates tell each thing, of those that readers want it of.
    package func share(of fact: ToldFact, afterwards: Bool) -> Share {
        let asked = readings.filter { $0.wanted.contains(fact) && $0.update.status.value.endsIncident == afterwards }
        return Share(asked.count { $0.told.contains(fact) }, of: asked.count)
    }
}

/// What one rule found.
package struct RuleTally: Sendable {
    /// What its findings are about.
    package enum Matter: String, Sendable, CaseIterable {
        case titles, facts, wording, timing, other
    }

    package var rule: String
    package var matter: Matter
    /// What it asks, in one phrase.
    package var summary: String
    package var errors = 0
    package var warnings = 0
    package var notes = 0
    /// In how many incidents.
    package var incidents = 0
    /// The words that it was found in, the most frequent first.
    package var quotes: [(words: String, count: Int)] = []

    package init(_ rule: String, _ matter: Matter, summary: String) { (self.rule, self.matter, self.summary) = (rule, matter, summary) }

    package var count: Int { errors + warnings + notes }
}
