import Basics
import Diagnostics
import StatusModel

/// A review finds out what let it happen, not who did it.
struct ReviewBlameless: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        let people = subject.people
        return subject.text.sentences.indices.flatMap { index -> [Finding] in
            let sentence = SentenceSubject(text: subject.text, index: index, date: context.now)
            let blamed = Blame().check(sentence, context)
            if !blamed.isEmpty { return blamed }
            let named = namedCauses(sentence, people)
            return named.isEmpty ? loneName(sentence, people) : named
        }
    }

    /// "caused by Ana", "because Ben forgot".
    private func namedCauses(_ sentence: SentenceSubject, _ people: Set<UInt64>) -> [Finding] {
        guard sentence.cues.has(.cause) || sentence.cues.has(.fault) else { return [] }
        let cues = sentence.matches(of: .cause) + sentence.matches(of: .fault)
        return sentence.tokens.indices.filter { people.contains(sentence.text.tokens[$0].word) }.compactMap { index in
            let isNear = cues.contains { cue in
                cue.meaning == .cue(.fault)
                    ? (0...3).contains(cue.tokens.lowerBound - index - 1) : (0...2).contains(index - cue.tokens.upperBound)
            }
            guard isNear else { return nil }
            let token = sentence.text.tokens[index]
            return Finding(
                "'\(sentence.string(token.range))' is named as a cause; say which check was missing instead",
                at: sentence.place(token.range))
        }
    }

    /// "Ana's mistake", or nothing but "Ana" as the root cause.
    private func loneName(_ sentence: SentenceSubject, _ people: Set<UInt64>) -> [Finding] {
        guard let index = sentence.tokens.indices.first(where: { people.contains(sentence.text.tokens[$0].word) }) else { return [] }
        let isOwned = sentence.isPossessive(index) && sentence.isWord(at: index + 1, in: mistakes)
        let isAlone =
            index == sentence.tokens.endIndex - 1
            && (sentence.tokens.count == 1 && isBelowCause(sentence) || sentence.isWord(at: index - 1, in: causes))
        guard isOwned || isAlone else { return [] }
        let range = sentence.text.tokens[index].range
        return [Finding("'\(sentence.string(range))' is named as a cause; say which check was missing instead", at: sentence.place(range))]
    }

    private func isBelowCause(_ sentence: SentenceSubject) -> Bool {
        let heading = sentence.text.blocks[..<sentence.sentence.block].last { if case .heading = $0.kind { true } else { false } }
        return heading.map { $0.text.lowercasedString.hasSuffix("cause") } ?? false
    }

    let documentation = RuleDocumentation(
        .review, "blameless", level: .error,
        summary: "No person is named as a cause",
        rationale: "Those who fear to be blamed stop telling what they saw, and the next review learns nothing.",
        source: "Guides A, B, C and D: no individual is named as a cause.",
        good: [
            .review(
                "status: draft\nowner: ana",
                "## Root cause\nThe disk was full because nothing deletes old records. Ana found it within a minute."),
            .review(
                "status: draft\nowner: ana", "## Root cause\nNothing checked the disk.\n\n## Response\nAna's first look found the mistake."),
        ],
        bad: [
            .review("status: draft\nowner: ana", "## Root cause\nThis was caused by ↓Ana."),
            .review("status: draft\nowner: ana", "## Root cause\n↓Ana.\n\n## Detection\n↓Ana should have checked. ↓Ana missed the alert."),
            .review("status: draft\nowner: ana", "## Summary\nRoot cause: ↓Ana. It was ↓Ana's mistake."),
            .review("status: draft", "## Root cause\n↓An engineer accidentally deleted the records."),
        ])
}

private let mistakes = WordSet(["mistake", "mistakes", "error", "errors", "fault", "oversight", "negligence", "blunder"])
private let causes = WordSet(["cause", "culprit", "reason"])
