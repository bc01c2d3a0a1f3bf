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
            return blamed.isEmpty ? namedCauses(sentence, people) : blamed
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

    let documentation = RuleDocumentation(
        .review, "blameless", level: .error,
        summary: "No person is named as a cause",
        rationale: "Those who fear to be blamed stop telling what they saw, and the next review learns nothing.",
        source: "Guides A, B, C and D: no individual is named as a cause.",
        good: [
            .review(
                "status: draft\nowner: ana",
                "## Root cause\nThe disk was full because nothing deletes old records. Ana found it within a minute.")
        ],
        bad: [
            .review("status: draft\nowner: ana", "## Root cause\nThis was caused by ↓Ana."),
            .review("status: draft", "## Root cause\n↓An engineer accidentally deleted the records."),
        ])
}
