import Basics
import Diagnostics
import StatusModel

/// The text promises what the field promises.
struct NextUpdateMismatch: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard let updates = subject.incident?.updates, let promised = updates[subject.index].nextUpdate else { return [] }
        let isLatest = subject.index == updates.count - 1
        return subject.sentences.compactMap { sentence in
            guard let said = sentence.promisedUpdate(context.zone), abs((said.time - promised.value).seconds) > 60 else { return nil }
            return Finding(
                "'\(sentence.string(said.range))' is \(context.clock(said.time)), but 'next-update' says \(context.clock(promised.value)); "
                    + "leave it out of the text: the page prints it",
                at: sentence.place(said.range), notes: [Diagnostic.Note("'next-update' is here", at: promised.place)],
                level: isLatest ? .error : .warning)
        }
    }

    let documentation = RuleDocumentation(
        .cadence, "next-update-mismatch", level: .error, readsEnglish: true,
        summary: "The text promises the next update for the time that 'next-update' says",
        rationale: "The page prints the field. Two times for one promise make readers doubt both.",
        source: "Guides A and C: every update promises when the next one comes.",
        good: [
            .update("Some card payments are failing. Next update by 14:38 UTC."),
            .update("Some card payments are failing. We will update you again in 30 minutes."),
            .update("Some card payments fail. After next Tuesday's update at 12:00 UTC they won't."),
        ],
        bad: [
            .update("Some card payments are failing. Next update by ↓15:30 UTC."),
            .update("Some card payments are failing. We will post another update within ↓2 hours."),
            .update("Some card payments are failing. The next update follows in ↓two hours."),
            .update("Some card payments are failing. We'll post here again at ↓15:30 UTC."),
        ])
}

extension SentenceSubject {
    /// "Next update by 15:00 UTC", "more information in 30 minutes".
    ///
    /// - Parameter own: the page's zone.
    func promisedUpdate(_ own: Zone) -> (time: Instant, range: Range<Int>)? {
        guard let next = announcement else { return nil }
        if let (length, range) = length(after: next) { return (date + length, range) }
        guard let time = clockTimes.last(where: { $0.lowerBound > next }),
            let (hour, minute) = timeOfDay(block.text[time]), let zone = namedZone(own)
        else { return nil }
        let day = zone.date(at: date)
        let moments = [day, day.adding(days: 1)].flatMap { zone.instants(showing: CivilTime($0, secondOfDay: (hour * 60 + minute) * 60)) }
        return moments.first { $0 >= date }.map { ($0, time) }
    }

    /// Where a sentence begins to announce an update: "next … update", "update you".
    private var announcement: Int? {
        let tokens = tokens
        let news = tokens.indices.first { index in
            guard newsWords.contains(tokens[index].word), index > tokens.startIndex else { return false }
            // "next Tuesday's update" is another kind.
            let before = tokens[max(tokens.startIndex, index - 2)..<index]
            return nextWords.contains(tokens[index - 1].word) || before.contains { $0.word == wordHash("will") }
                || (before.count == 2 && nextWords.contains(tokens[index - 2].word) && kindWords.contains(tokens[index - 1].word))
        }
        // "We'll post here again", "we will be in touch".
        let talk = tokens.indices.first { index in
            talkWords.contains(tokens[index].word)
                && tokens[max(tokens.startIndex, index - 3)..<index].contains { WordSet.will.contains($0.word) }
        }
        return (news ?? talk).map { tokens[$0].range.lowerBound }
    }

    /// "in 30 minutes", "within the hour", "in half an hour".
    private func length(after offset: Int) -> (TimeSpan, Range<Int>)? {
        let tokens = Array(tokens)
        for (index, token) in tokens.enumerated() where index > 1 && token.range.lowerBound > offset {
            guard let unit = unitLengths[token.word] else { continue }
            let before = block.text[tokens[index - 1].range]
            let range = tokens[index - 1].range.lowerBound..<token.range.upperBound
            if let number = number(before) {
                // "at 14:30 for 20 minutes" is not about when.
                guard announcingWords.contains(tokens[index - 2].word) || leadWords.contains(tokens[index - 2].word) else { continue }
                return (TimeSpan(seconds: unit.seconds * number), range)
            }
            if tokens[index - 1].word == wordHash("the"), tokens[index - 2].word == wordHash("within") { return (unit, range) }
            if tokens[index - 1].word == wordHash("half")
                || (tokens[index - 1].word == wordHash("an") && tokens[index - 2].word == wordHash("half"))
            {
                return (TimeSpan(seconds: unit.seconds / 2), range)
            }
        }
        return nil
    }

    /// "30", "two".
    private func number(_ word: ArraySlice<UInt8>) -> Int? {
        word.count <= 3 && word.allSatisfy(\.isDigit) ? Int(word.string) : numberWords.firstIndex(of: word.lowercasedString).map { $0 + 1 }
    }

    private func timeOfDay(_ time: ArraySlice<UInt8>) -> (Int, Int)? {
        let numbers = time.split { !$0.isDigit }.compactMap { Int($0.string) }
        guard var hour = numbers.first, numbers.count <= 2 else { return nil }
        let letters = time.filter(\.isLetter).lowercasedString
        if letters == "pm", hour < 12 { hour += 12 }
        if letters == "am", hour == 12 { hour = 0 }
        return hour < 24 ? (hour, numbers.count > 1 ? numbers[1] : 0) : nil
    }

    /// UTC or the page's own zone; other zones are left to the reader.
    private func namedZone(_ own: Zone) -> Zone? {
        let names = [own.abbreviation(at: date), own.abbreviation(at: date + .days(182))]
        let words = words.map { string($0.range) }
        if words.contains(where: { $0 == "UTC" || $0 == "GMT" }) { return .utc }
        return words.contains(where: names.contains) ? own : nil
    }
}

private let newsWords = WordSet(["update", "updates", "news", "information"])
private let talkWords = WordSet(["post", "write", "report", "update", "touch"])
private let numberWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
private let nextWords = WordSet(["next", "another", "further", "more", "additional"])
private let kindWords = WordSet(["status", "public", "scheduled", "planned", "full"])
private let announcingWords = WordSet(["in", "within", "every"])
private let leadWords = WordSet(["next", "about", "around", "approximately", "least", "most"])
private let unitLengths: [UInt64: TimeSpan] = [
    wordHash("minute"): .minutes(1), wordHash("minutes"): .minutes(1), wordHash("mins"): .minutes(1), wordHash("hour"): .hours(1),
    wordHash("hours"): .hours(1),
]
