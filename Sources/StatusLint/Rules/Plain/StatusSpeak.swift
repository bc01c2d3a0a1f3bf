import Basics
import Diagnostics

/// What only status pages say.
struct StatusSpeak: Rule {
    func check(_ subject: TextSubject, _ context: RuleContext) -> [Finding] {
        let found = subject.sentences.flatMap { sentence -> [(sentence: SentenceSubject, term: Term)] in
            if sentence.terms.isEmpty { return [] }
            // Headings are often prescribed, as a review's "Root cause" is.
            if case .heading = sentence.block.kind, subject.text.blocks.count > 1 { return [] }
            return sentence.terms.filter { $0.entry.part == .statusSpeak && !isAskedAboutElsewhere($0, sentence) }.map { (sentence, $0) }
        }
        guard let (sentence, term) = found.first else { return [] }
        let words = sentence.string(term.range)
        // One finding a text: who mends the first one sees the others.
        let others = found.dropFirst().map { $0.sentence.string($0.term.range).lowercased() }
            .reduce(into: [String]()) { if !$0.contains($1), $1 != words.lowercased() { $0.append($1) } }
        let more = others.isEmpty ? "" : "; the same goes for " + others.map { "'\($0)'" }.joined(separator: ", ")
        let advice = sentence.rewording(of: term).map { "say '\($0.words)'" } ?? term.question
        return [Finding("'\(words)' is what only status pages say: \(advice)\(more)", at: sentence.place(term.range))]
    }

    /// Other rules have more to say about vague times, sweeping claims, and fixes that nobody made.
    private func isAskedAboutElsewhere(_ term: Term, _ sentence: SentenceSubject) -> Bool {
        sentence.matches.contains { match in
            switch match.meaning {
            case .cue(.vagueTime), .cue(.noImpact): match.range.overlaps(term.range)
            case .cue(.passive): sentence.cues.has(.generic) && match.range.overlaps(term.range)
            default: false
            }
        }
    }

    let documentation = RuleDocumentation(
        .plain, "status-speak", level: .note, weight: 20,
        summary: "Everyday words instead of what only status pages say",
        rationale: "Readers skip phrases that they have read a hundred times, and miss what is new. There is one finding a text, with all "
            + "such phrases in it.",
        source: "GOV.UK style guide: its list of words to avoid has 'impact' and 'deploy' on it.",
        good: [.update("Some pages open slowly. We are looking for the cause.")],
        bad: [.update("Customers see ↓degraded performance. We are working on a resolution.")])
}
