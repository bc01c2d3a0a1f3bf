import Diagnostics
import StatusModel

/// The last word says what happened and what was put right.
struct ResolvedSummary: Rule {
    private static let scope = ChoiceOption("scope", ["update", "incident"], "where the summary may stand: in this update, or in any")

    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard subject.phase == .resolved, let first = subject.sentences.first, !isCorrection(subject) else { return [] }
        let texts = context[Self.scope] == "incident" ? subject.earlier + [subject.text] : [subject.text]
        let isTold = texts.reversed().contains { text in
            text.sentences.indices.contains { tellsWhatHappened(SentenceSubject(text: text, index: $0, date: subject.date)) }
        }
        if isTold { return [] }
        return [
            Finding(
                "what happened is missing; say what customers could not do, and what you put right", at: first.place(first.sentence.range))
        ]
    }

    /// A correction of a resolved update leaves the story to that one.
    private func isCorrection(_ subject: UpdateSubject) -> Bool {
        subject.incident?.updates.indices.contains(subject.index) == true && subject.incident?.updates[subject.index].corrects != nil
    }

    private func tellsWhatHappened(_ sentence: SentenceSubject) -> Bool {
        tellsTrouble(sentence) || tellsRepair(sentence) || tellsCause(sentence)
    }

    /// What customers could not do.
    private func tellsTrouble(_ sentence: SentenceSubject) -> Bool {
        // "The cache did not answer in time": not said for customers, which other rules see to, but it is what happened.
        if sentence.namesSymptom, !sentence.terms.isEmpty { return true }
        guard sentence.statesImpact, !sentence.cues.has(.noImpact) else { return false }
        if sentence.cues.has(.symptom) || sentence.namesWhatWasAffected { return true }
        return sentence.cues.has(.customer) && sentence.cues.has(.trouble) || sentence.cues.has(.product) && sentence.cues.has(.recovery)
    }

    /// What was repaired: a repair beside something more than "issue" or "fix".
    private func tellsRepair(_ sentence: SentenceSubject) -> Bool {
        sentence.matches(of: .repair).contains { names(sentence, near: $0) }
    }

    private func tellsCause(_ sentence: SentenceSubject) -> Bool {
        guard !sentence.cues.has(.hedge) else { return false }
        return sentence.matches(of: .cause).contains { cause in
            !nounCauses.contains(sentence.text.tokens[cause.tokens.upperBound - 1].word) && names(sentence, near: cause)
        }
    }

    /// Whether words of substance stand around a match, in reach of seven words.
    private func names(_ sentence: SentenceSubject, near match: PhraseMatch) -> Bool {
        let reach =
            max(
                sentence.sentence.tokens.lowerBound, match.tokens.lowerBound - 5)..<min(
                sentence.sentence.tokens.upperBound, match.tokens.upperBound + 7)
        let said = sentence.matches.filter { $0.meaning.isEmptyWord }.map(\.tokens)
        return reach.contains { index in
            guard !match.tokens.contains(index), !said.contains(where: { $0.contains(index) }) else { return false }
            let token = sentence.text.tokens[index]
            return token.range.count > 3 && !smallWords.contains(token.word)
        }
    }

    let documentation = RuleDocumentation(
        .resolved, "summary", level: .error,
        summary: "The resolved update says what happened",
        rationale: "'This incident has been resolved' leaves everybody who was hit without an answer. Many read only the last update.",
        source: "Guides A, C and D: what happened and what was fixed, in plain words.",
        options: [scope],
        good: [
            .resolved("Some customers could not pay by card for 40 minutes. We replaced a failed disk. You do not need to do anything.")
        ],
        bad: [.resolved("↓This incident has been resolved. You do not need to do anything.")])
}

extension PhraseMeaning {
    /// Words that carry no news of their own.
    fileprivate var isEmptyWord: Bool {
        switch self {
        case .cue(.generic), .cue(.passive), .cue(.us), .cue(.courtesy), .cue(.repair), .cue(.cause), .cue(.recovery), .cue(.hedge),
            .cue(.customerAction), .cue(.work), .cue(.noImpact):
            true
        default: false
        }
    }
}

private let nounCauses = WordSet(["cause", "causes", "reason", "culprit"])
private let smallWords = WordSet([
    "this", "that", "these", "those", "have", "been", "being", "were", "with", "from", "into", "they", "them", "their", "will", "would",
    "should", "also", "then", "than", "when", "while", "which", "what", "there", "here", "some", "most", "more", "very", "fully",
    "once",
    "about", "after", "before", "during", "until", "since", "over", "under", "through", "again", "further", "promptly", "quickly",
    "successfully", "permanently", "completely", "service", "services", "system", "systems", "everything", "normal", "normally",
    "currently",
    "today", "yesterday", "earlier", "please", "region", "necessary", "appropriate", "required", "underlying", "affected", "team",
    "status",
    "production", "operating", "continue", "closely", "process", "steps", "ensure", "prevent", "happen", "modify", "internal", "open",
])
