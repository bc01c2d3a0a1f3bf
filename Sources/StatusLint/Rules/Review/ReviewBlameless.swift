import Basics
import Diagnostics
import StatusModel

/// A review finds out what let it happen, not who did it.
struct ReviewBlameless: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        let names = subject.people
        return subject.text.sentences.indices.flatMap { index -> [Finding] in
            let sentence = SentenceSubject(text: subject.text, index: index, date: context.now)
            let people = sentence.people(named: names)
            let blamed = Blame().findings(in: sentence, of: people) { !sentence.isOnlyDenied($0) }
            if !blamed.isEmpty { return blamed }
            let failings =
                people.compactMap(sentence.failing) + [sentence.failingPronoun, sentence.ownedByName, sentence.mockery].compactMap { $0 }
            if let failing = failings.filter({ !sentence.isQuoted($0) }).min(by: { $0.lowerBound < $1.lowerBound }) {
                return [
                    Finding(
                        "'\(sentence.line(failing))' finds fault with somebody; say what let it happen, and what would have shown it",
                        at: sentence.place(failing))
                ]
            }
            let individuals = people.filter { sentence.isIndividual($0, names) }
            let named = sentence.isPraise ? [] : namedCauses(sentence, individuals)
            return named.isEmpty ? loneName(sentence, individuals) : named
        }
    }

    /// "Caused by Ana", "because Ben forgot", "because of the commander".
    private func namedCauses(_ sentence: SentenceSubject, _ people: [PhraseMatch]) -> [Finding] {
        let cues = sentence.matches(of: .cause) + sentence.matches(of: .fault)
        return people.filter { person in
            cues.contains { cue in
                cue.meaning == .cue(.fault)
                    ? (0...3).contains(cue.tokens.lowerBound - person.tokens.upperBound)
                    : (0...2).contains(person.tokens.lowerBound - cue.tokens.upperBound)
                        && !sentence.isOnlyDenied(before: person.tokens.lowerBound)
            }
        }.map { namedAsCause($0, sentence) }
    }

    /// "Ana's mistake", or nothing but "Ana" as the root cause.
    private func loneName(_ sentence: SentenceSubject, _ people: [PhraseMatch]) -> [Finding] {
        guard let person = people.first else { return [] }
        let last = person.tokens.upperBound - 1
        if sentence.isOnlyDenied(before: person.tokens.lowerBound) { return [] }
        let isOwned = sentence.isPossessive(last) && sentence.isWord(at: last + 1, in: mistakes)
        let isAll = person.tokens == sentence.sentence.tokens && isBelowCause(sentence)
        let isAlone =
            last == sentence.tokens.endIndex - 1 && (isAll || sentence.isWord(at: person.tokens.lowerBound - 1, in: .causeNouns))
        return isOwned || isAlone ? [namedAsCause(person, sentence)] : []
    }

    private func namedAsCause(_ person: PhraseMatch, _ sentence: SentenceSubject) -> Finding {
        Finding(
            "'\(sentence.line(person.range))' is named as a cause; say which check was missing instead", at: sentence.place(person.range))
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
                "status: draft\nowner: ana",
                "## Root cause\nNobody is to blame. The cause was not Ana. \"Human error\" is where we begin to look, and not an answer."),
            .review(
                "status: draft\nowner: the on-call team", "## Root cause\nPayments failed because the certificate had expired."),
            .review(
                "status: draft\nowner: ana", "## Root cause\nNothing checked the disk.\n\n## Response\nAna's first look found the mistake."),
            .review(
                "status: draft\nowner: ana",
                "## Response\n### What went well\nIt was quick because Ana knew the pump.\n### What slowed us\nThe commander should have been told sooner."
            ),
        ],
        bad: [
            .review("status: draft\nowner: ana", "## Root cause\nThis was caused by ↓Ana."),
            .review("status: draft\nowner: ana", "## Root cause\n↓Ana.\n\n## Detection\n↓Ana should have checked. ↓Ana missed the alert."),
            .review(
                "status: draft",
                "## Root cause\nThe ↓mistake was Femi's. It happened ↓on Chi's watch. ↓He forgot to check. An ↓inexperienced admin was on duty.\n\n"
                    + "## Response\nWe ↓blame the network team."
            ),
            .review("status: draft\nowner: ana", "## Summary\nRoot ↓cause: Ana. It was ↓Ana's mistake."),
            .review("status: draft", "## Root cause\n↓An engineer accidentally deleted the records."),
            .review(
                "status: draft", "## Root cause\nThis was because of ↓the commander.\n\n## Response\n↓The on-call engineer was too slow."),
        ])
}

private let mistakes = WordSet(["mistake", "mistakes", "error", "errors", "fault", "oversight", "negligence", "blunder"])
