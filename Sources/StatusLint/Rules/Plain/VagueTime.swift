import Basics
import Diagnostics

/// A time rather than "soon".
struct VagueTime: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let phrases = subject.cues.has(.vagueTime) ? phrases(subject) : []
        let stretches = subject.vagueStretches.filter { stretch in !phrases.contains { $0.overlaps(stretch.range) } }
        guard !phrases.isEmpty || !stretches.isEmpty, !subject.saysWhen else { return [] }
        let loose = subject.saysDay ? [] : stretches.filter { !isSetOut($0.range, subject) }
        return phrases.map { finding($0, subject, level(of: $0, subject)) }
            + loose.map { finding($0.range, subject, level(of: $0.kind)) }
    }

    /// "Over the next few days. On Saturday from 9:00 to 17:00 … On Sunday …": what follows has the days and their hours.
    private func isSetOut(_ range: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let words = subject.tokens.filter { range.contains($0.range.lowerBound) }.map(\.word)
        guard words.contains(where: daysAndWeeks.contains) else { return false }
        return subject.text.sentences.indices.dropFirst(subject.index + 1).prefix(6).count { index in
            let next = SentenceSubject(text: subject.text, index: index, date: subject.date)
            let isPast = next.sentence.tokens.contains { next.isWord(at: $0, in: pastWords) || next.tellsPast($0) }
            return !isPast && next.hasWord(of: .weekdays, in: next.sentence.tokens) && !next.times.isEmpty
        } > 1
    }

    private func finding(_ range: Range<Int>, _ subject: SentenceSubject, _ level: Level?) -> Finding {
        Finding(
            "'\(subject.line(range))' is a promise nobody can hold you to; say by when", at: subject.place(range), level: level)
    }

    private func level(of kind: VagueStretch.Kind) -> Level? {
        switch kind {
        case .length: nil
        case .partOfDay: .note
        case .open: .warning
        }
    }

    private func level(of range: Range<Int>, _ subject: SentenceSubject) -> Level? {
        isEffort(range, subject) || hangsOnNews(range, subject) ? .note : isLoose(range, subject) ? .warning : nil
    }

    /// "We will write as soon as we know more": honest, and `next-update` has the time.
    private func hangsOnNews(_ range: Range<Int>, _ subject: SentenceSubject) -> Bool {
        subject.tokens.last { range.contains($0.range.lowerBound) }.map { newsWords.contains($0.word) } ?? false
    }

    /// "We are working to mend it as soon as possible" says how hard, and "it will be back as soon as possible" when.
    private func isEffort(_ range: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let before = subject.tokens.prefix { $0.range.lowerBound < range.lowerBound }
        let last = subject.tokens.last { range.contains($0.range.lowerBound) }
        return last?.word == possibleWord && before.contains { effortWords.contains($0.word) }
            && !before.contains { vowWords.contains($0.word) }
    }

    /// "Until further notice" says how long something stays as it is, which is no promise of its end; a report
    /// "as soon as it is ready" is of no help to those who wait now.
    private func isLoose(_ range: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let words = subject.tokens.filter { range.contains($0.range.lowerBound) }.map(\.word)
        return words.first == untilWord || words.last.map(itWords.contains) ?? false
    }

    private func phrases(_ subject: SentenceSubject) -> [Range<Int>] {
        let matches = subject.matches(of: .vagueTime)
        return matches.filter { match in
            let isInside = matches.contains { $0.tokens.count > match.tokens.count && $0.tokens.overlaps(match.tokens) }
            return !isInside && !isHarmless(match, subject) && !subject.isKnown(match.range) && !isNamed(match.range, subject)
        }.map(\.range)
    }

    /// "Get-well-soon cards", "Coming Soon" on a screen.
    private func isNamed(_ range: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let (text, hyphen) = (subject.block.text, UInt8(ascii: "-"))
        if range.lowerBound > 0, text[range.lowerBound - 1] == hyphen { return true }
        return subject.isQuoted(range)
    }

    /// "Shortly after noon", "too soon to say", "as soon as it is fixed".
    private func isHarmless(_ match: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        func word(_ index: Int) -> UInt64? { subject.sentence.tokens.contains(index) ? subject.text.tokens[index].word : nil }
        if let after = word(match.tokens.upperBound), eventWords.contains(after), after != followingWord || !saysWill(subject) {
            return true
        }
        if isOthersTurn(match, word) || isOfOtherThings(match, subject) || isDatedOrPast(match, subject) { return true }
        guard match.tokens.count == 1, let before = word(match.tokens.lowerBound - 1) else { return false }
        return before == wordHash("too") || before == wordHash("as") || before == wordHash("how")
    }

    /// "An update will be shared shortly following a check" has no time; "the page came back shortly following it" has one.
    private func saysWill(_ subject: SentenceSubject) -> Bool { subject.tokens.contains { $0.word == willWord } }

    /// "By the end of the day today (3 May)" names the day, and "by the end of the day 300 homes had water" is past.
    private func isDatedOrPast(_ match: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        if subject.isOfWhatIsAsked(match.tokens.lowerBound) { return true }
        guard subject.isWord(at: match.tokens.lowerBound, in: .by), subject.isWord(at: match.tokens.upperBound - 1, in: dayWord) else {
            return false
        }
        return subject.hasDigit(in: subject.tokens(from: match.tokens.upperBound, 4).dropFirst())
            || !subject.tokens.contains { comingWords.contains($0.word) }
    }

    /// "Tell us as soon as possible", "please call as soon as you can": what is asked of readers.
    private func isOthersTurn(_ match: PhraseMatch, _ word: (Int) -> UInt64?) -> Bool {
        let start = match.tokens.lowerBound
        // "This helps us to fill the tanks as quickly as possible."
        if (start - 8..<start).contains(where: { word($0) == usWord && helping.contains(word($0 - 1) ?? 0) }) { return true }
        return word(start - 1) == usWord || (start - 6..<start).contains { word($0) == pleaseWord }
    }

    /// Phrases that only promise something beside a word of telling: "we publish it as soon as it is ready", "on a regular basis". "Once at
    /// some point in the window" has its bounds.
    private func isOfOtherThings(_ match: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        let words = subject.text.tokens[match.tokens].map(\.word)
        if words.last == pointWord, words.count == 3 {
            let next = match.tokens.upperBound
            let hasBounds =
                next + 1 < subject.sentence.tokens.upperBound && boundWords.contains(subject.text.tokens[next].word)
                && subject.text.tokens[next + 1].word == theWord
            if hasBounds { return true }
        }
        if words.last == safeWord { return false }
        // "At a later stage somebody made a mistake" is past.
        if words.last.map(stageWords.contains) ?? false { return !subject.tokens.contains { comingWords.contains($0.word) } }
        // "Does not answer in a timely manner" tells what is wrong, not when it ends.
        if words.last.map(mannerWords.contains) ?? false {
            let before = subject.tokens.prefix { $0.range.lowerBound < match.range.lowerBound }
            return !before.contains { futureWords.contains($0.word) } || before.contains { notWords.contains($0.word) }
        }
        let needsTelling = words.last == basisWord || (words.count > 4 && words.dropFirst(3).first.map(itWords.contains) ?? false)
        return needsTelling && !subject.tokens.contains { tellingWords.contains($0.word) }
    }

    let documentation = RuleDocumentation(
        .plain, "vague-time", level: .error, weight: 30,
        summary: "A time instead of 'soon'",
        rationale:
            "'Shortly' means five minutes to one reader and a day to another. A time lets people plan, even if it is only the time of "
            + "the next update. A part of a day, such as 'this afternoon', is a note, and so is news 'as soon as we know more'.",
        source: "Guides A and C: every update promises when the next one comes. Base rule: precision and recall 1.00 on real updates.",
        good: [
            .update("We expect this to be fixed by 15:00 UTC. We will write again soon, in 30 minutes at the latest."),
            .update("Drivers who were late this morning will get their bonus. Your tyres will come within days, by Friday at the latest."),
            .update("The branch will open again at 3 this afternoon, London time. Both lifts will run by noon tomorrow."),
            .update("We collected the bins within hours. Over the next few hours, until 22:00 UTC, the bins in Hove may overflow."),
            .update(
                "The app will tell you when your driver is near. The pump does not answer in a timely manner. The alarm came back an hour later."
            ),
            .update("Please send us your reading as soon as possible. Your order will be sent as soon as it is ready. Try again later."),
            .update(
                "By the end of the day 300 homes had water. The room stayed empty for a while. This will help us fill the tanks as quickly as possible."
            ),
            .update(
                "Guests expecting a bed today or in the coming days should call us. The queue took a few hours to clear. Get-well-soon cards were blank."
            ),
            .update("At a later stage somebody made a mistake. At some point last night the mail server refused letters."),
            .update("The pool is closed at times over the next few days: on Monday until 9:00 UTC. On Tuesday it opens at 10:00 UTC."),
            .update("It is too soon to say. Shortly after noon on Friday UTC the page was back. We write as soon as it is fixed."),
        ],
        bad: [
            .update("Some pages are empty. We expect a fix ↓shortly."),
            .update("Bins will be emptied ↓within hours. ↓Over the next few days some bags may stay on the street."),
            .update(
                "The tram will run again ↓early tomorrow. We hope to have the lift working ↓this evening and will write ↓in a few minutes."),
            .update("The lift runs again ↓later."),
            .update("We are at the school. Refunds will ↓eventually be paid."),
            .update("We will publish the results ↓as soon as they are ready. The pool will reopen ↓at a later date."),
            .update(
                "We will let you know ↓as soon as possible. Repairs will ↓take several weeks. It should get better ↓as the day goes on."),
        ])
}

extension SentenceSubject {
    /// "Failed", but not "is closed", "will be moved".
    fileprivate func tellsPast(_ index: Int) -> Bool { ends(index, in: "ed") && !isWord(at: index - 1, in: .auxiliaries) }
}

private let daysAndWeeks = WordSet(["days", "weeks"])
private let pastWords = WordSet(["was", "were", "had", "broke", "did"])
private let possibleWord = wordHash("possible")
private let effortWords = WordSet(["working", "work", "works", "trying", "try", "striving", "aiming", "efforts", "effort"])
private let vowWords = WordSet(["will", "we'll", "it'll", "shall", "should"])
private let dayWord = WordSet(["day"])
private let comingWords = WordSet([
    "will", "should", "expect", "expects", "expected", "hope", "hoped", "aim", "anticipated", "plan", "planned", "to", "we'll", "it'll",
])
private let helping = WordSet(["help", "helps", "helping", "assist", "assists", "assisting"])
private let eventWords = WordSet(["after", "afterwards", "afterward", "before", "thereafter", "beforehand", "following", "ago"])
private let boundWords = WordSet(["in", "during", "within", "between"])
private let itWords = WordSet(["it", "it's", "they"])
private let tellingWords = WordSet([
    "share", "shared", "publish", "published", "post", "posted", "provide", "provided", "release", "released", "update", "updates",
    "announce", "announced", "issue", "issued", "inform", "news", "report",
])
private let untilWord = wordHash("until")
private let followingWord = wordHash("following")
private let willWord = wordHash("will")
private let usWord = wordHash("us")
private let newsWords = WordSet(["more", "news", "information", "details"])
private let pleaseWord = wordHash("please")
private let pointWord = wordHash("point")
private let stageWords = WordSet(["point", "stage", "date"])
private let theWord = wordHash("the")
private let mannerWords = WordSet(["manner", "fashion"])
private let futureWords = WordSet(["will", "we'll", "shall", "aim", "hope", "expect", "plan", "working"])
private let notWords = WordSet(["not", "unable", "doesn't", "don't", "won't", "isn't", "never", "can't", "cannot"])
private let safeWord = wordHash("safe")
private let basisWord = wordHash("basis")

extension SentenceSubject {
    /// "Within days, on Friday at the latest": a day is enough beside a stretch of days.
    var saysDay: Bool {
        zip(tokens, tokens.dropFirst()).contains { dayOpeners.contains($0.word) && WordSet.weekdays.contains($1.word) }
    }

    /// Whether it has a clock time, or a length of time with its number.
    var saysWhen: Bool {
        if !times.isEmpty || hasWord(of: namedTimes, in: sentence.tokens) { return true }
        return matches(of: .duration).contains { match in
            guard match.tokens.lowerBound > sentence.tokens.lowerBound else { return false }
            let before = text.tokens[match.tokens.lowerBound - 1]
            return block.text[before.range].contains(where: \.isDigit) || numberWords.contains(before.word) || match.tokens.count > 1
        }
    }
}

private let namedTimes = WordSet(["noon", "midnight", "midday"])
private let numberWords = WordSet(["one", "two", "three", "four", "five", "six", "ten", "fifteen", "twenty", "thirty", "an", "a"])
private let dayOpeners = WordSet(["by", "on", "before", "until"])
