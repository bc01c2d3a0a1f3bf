import Diagnostics

/// A time rather than "soon".
struct VagueTime: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard subject.cues.has(.vagueTime), !saysWhen(subject) else { return [] }
        let matches = subject.matches(of: .vagueTime)
        return matches.filter { match in
            let isInside = matches.contains { $0.tokens.count > match.tokens.count && $0.tokens.overlaps(match.tokens) }
            return !isInside && !isHarmless(match, subject)
        }.map { match in
            Finding("'\(subject.string(match.range))' is a promise nobody can hold you to; say by when", at: subject.place(match.range))
        }
    }

    private func saysWhen(_ subject: SentenceSubject) -> Bool {
        if !subject.clockTimes.isEmpty { return true }
        return subject.matches(of: .duration).contains { match in
            guard match.tokens.lowerBound > subject.sentence.tokens.lowerBound else { return false }
            let before = subject.text.tokens[match.tokens.lowerBound - 1]
            return subject.block.text[before.range].contains(where: \.isDigit) || numberWords.contains(before.word)
                || match.tokens.count > 1
        }
    }

    /// "Shortly after noon", "too soon to say", "as soon as it is fixed".
    private func isHarmless(_ match: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        func word(_ index: Int) -> UInt64? { subject.sentence.tokens.contains(index) ? subject.text.tokens[index].word : nil }
        if let after = word(match.tokens.upperBound), eventWords.contains(after) { return true }
        guard match.tokens.count == 1, let before = word(match.tokens.lowerBound - 1) else { return false }
        return before == wordHash("too") || before == wordHash("as") || before == wordHash("how")
    }

    let documentation = RuleDocumentation(
        id: "plain/vague-time", level: .error,
        summary: "A time instead of 'soon'",
        rationale:
            "'Shortly' means five minutes to one reader and a day to another. A time lets people plan, even if it is only the time of "
            + "the next update.",
        source: "Guides A and C: every update promises when the next one comes. Base rule: precision and recall 1.00 on real updates.",
        good: [
            .update("We expect this to be fixed by 15:00 UTC. We will write again soon, in 30 minutes at the latest."),
            .update("It is too soon to say. Shortly after noon on Friday UTC the page was back. We write as soon as it is fixed."),
        ],
        bad: [
            .update("Some pages are empty. We expect a fix ↓shortly."),
            .update("We will let you know ↓as soon as possible. It may be slow ↓for a while."),
        ])
}

private let eventWords = WordSet(["after", "afterwards", "afterward", "before", "thereafter", "beforehand", "following"])
private let numberWords = WordSet(["one", "two", "three", "four", "five", "six", "ten", "fifteen", "twenty", "thirty", "an", "a", "few"])
