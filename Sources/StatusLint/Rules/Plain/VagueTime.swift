import Basics
import Diagnostics

/// A time rather than "soon".
struct VagueTime: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let phrases = subject.cues.has(.vagueTime) ? phrases(subject) : []
        let stretches = subject.vagueStretches.filter { stretch in !phrases.contains { $0.overlaps(stretch.range) } }
        guard !phrases.isEmpty || !stretches.isEmpty, !saysWhen(subject) else { return [] }
        let loose = saysDay(subject) ? [] : stretches
        return phrases.map { finding($0, subject) } + loose.map { finding($0.range, subject, $0.isPartOfDay ? .warning : nil) }
    }

    private func finding(_ range: Range<Int>, _ subject: SentenceSubject, _ level: Level? = nil) -> Finding {
        Finding(
            "'\(subject.line(range))' is a promise nobody can hold you to; say by when", at: subject.place(range), level: level)
    }

    private func phrases(_ subject: SentenceSubject) -> [Range<Int>] {
        let matches = subject.matches(of: .vagueTime)
        return matches.filter { match in
            let isInside = matches.contains { $0.tokens.count > match.tokens.count && $0.tokens.overlaps(match.tokens) }
            return !isInside && !isHarmless(match, subject) && !subject.isKnown(match.range)
        }.map(\.range)
    }

    /// "Within days, on Friday at the latest": a day is enough beside a stretch of days.
    private func saysDay(_ subject: SentenceSubject) -> Bool {
        zip(subject.tokens, subject.tokens.dropFirst()).contains { dayOpeners.contains($0.word) && dayNames.contains($1.word) }
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
        .plain, "vague-time", level: .error, weight: 30,
        summary: "A time instead of 'soon'",
        rationale:
            "'Shortly' means five minutes to one reader and a day to another. A time lets people plan, even if it is only the time of "
            + "the next update. A part of a day, such as 'this afternoon', is a warning.",
        source: "Guides A and C: every update promises when the next one comes. Base rule: precision and recall 1.00 on real updates.",
        good: [
            .update("We expect this to be fixed by 15:00 UTC. We will write again soon, in 30 minutes at the latest."),
            .update("Drivers who were late this morning will get their bonus. Your tyres will come within days, by Friday at the latest."),
            .update("We collected the bins within hours. Over the next few hours, until 22:00 UTC, the bins in Hove may overflow."),
            .update("It is too soon to say. Shortly after noon on Friday UTC the page was back. We write as soon as it is fixed."),
        ],
        bad: [
            .update("Some pages are empty. We expect a fix ↓shortly."),
            .update("Bins will be emptied ↓within hours. ↓Over the next few days some bags may stay on the street."),
            .update(
                "The tram will run again ↓early tomorrow. We hope to have the lift working ↓this evening and will write ↓in a few minutes."),
            .update("We will let you know ↓as soon as possible. It may be slow ↓for a while."),
        ])
}

private let eventWords = WordSet(["after", "afterwards", "afterward", "before", "thereafter", "beforehand", "following"])
private let numberWords = WordSet(["one", "two", "three", "four", "five", "six", "ten", "fifteen", "twenty", "thirty", "an", "a"])
private let dayOpeners = WordSet(["by", "on", "before", "until"])
private let dayNames = WordSet(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
