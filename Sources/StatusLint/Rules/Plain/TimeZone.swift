import Basics
import Diagnostics
import StatusModel

/// Every time of day says in which time zone.
struct TimeZone: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard subject.signs.contains(.digit) || subject.cues.has(.namedTime) else { return [] }
        let text = subject.block.text
        guard
            let first = subject.times.first(where: { !isLength($0, subject) && !isRatioOrName($0, subject) && !isInCity($0, subject) })
        else { return [] }
        let own = context.ownZoneNames(at: subject.date)
        let mentions = [(text, subject.sentence.range, subject.words)] + linesBeside(subject) + leadIn(subject)
        for (text, range, words) in mentions {
            let isOwn = range == subject.sentence.range && text == subject.block.text
            switch zoneMention(text, in: range, words, own: own) {
            case .clear: return []
            case .ambiguous(let place) where isOwn:
                return [
                    Finding(
                        "'\(text[place].string)' is the name of several time zones; write the time in UTC as well",
                        at: subject.place(place), level: .note)
                ]
            case .local(let place) where isOwn:
                return [
                    Finding(
                        "'\(text[place].string)' leaves readers to guess whose; name the time zone", at: subject.place(place), level: .note)
                ]
            case .ambiguous, .local: return []
            case nil: continue
            }
        }
        // Words that others wrote are theirs to complete.
        if subject.text.saysZoneForAll || subject.isQuoted(first) { return [] }
        let time = text[first].string
        let zone = context.zone.abbreviation(at: subject.date)
        return [
            Finding(
                "'\(time)' has no time zone; write '\(time) \(zone)' if that is meant", at: subject.place(first),
                // Before the second time of a range it would read as an offset: "18:30 UTC-22:10".
                suggestion: beginsRange(first, subject) ? nil : "\(time) \(zone)", level: isPlain(first, subject) ? nil : .warning)
        ]
    }

    /// Whether it can be nothing but a time that has a zone: "17.30" and "0422" only seem to be one, and of midnight most know whose.
    private func isPlain(_ time: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let text = subject.block.text[time]
        return text.contains(UInt8(ascii: ":")) || (text.first?.isDigit == true && text.contains(where: \.isLetter))
    }

    private func beginsRange(_ time: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let after = subject.block.text[time.upperBound...].drop { $0 == UInt8(ascii: " ") }
        return after.first == UInt8(ascii: "-") || after.starts(with: "–".utf8) || after.starts(with: "—".utf8)
    }

    /// "It takes 1:30 to finish", "longer than 3:30": how long, not when.
    private func isLength(_ time: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let words = subject.words
        // "Lasted 3h12".
        let letters = subject.block.text[time].filter(\.isLetter)
        guard letters.isEmpty || letters == [UInt8(ascii: "h")],
            let index = words.firstIndex(where: { $0.range.lowerBound == time.lowerBound })
        else { return false }
        func isOne(of known: WordSet, _ position: Int) -> Bool { words.indices.contains(position) && known.contains(words[position].hash) }
        // "12:30 or longer".
        if isOne(of: .or, index + 1), isOne(of: comparingWords, index + 2) { return true }
        if isOne(of: unitWords, index + 1) || isOne(of: lastingWords, index - 1) { return true }
        return isOne(of: .than, index - 1) && isOne(of: comparingWords, index - 2)
    }

    /// "A ratio of 3:10", "in 16:10 format", "lessons 7:00 and 8:00".
    private func isRatioOrName(_ time: Range<Int>, _ subject: SentenceSubject) -> Bool {
        guard !subject.block.text[time].contains(where: \.isLetter) else { return false }
        if subject.isNumber(time, of: ratioWords, past: ratioLinks) || subject.isNumber(time, of: numberedParts) { return true }
        if isScore(time, subject) { return true }
        return subject.words.first { $0.range.lowerBound >= time.upperBound }.map { shapeWords.contains($0.hash) } ?? false
    }

    /// "The match ended 3:10", but not "the match starts at 3:10".
    private func isScore(_ time: Range<Int>, _ subject: SentenceSubject) -> Bool {
        guard subject.words.contains(where: { gameWords.contains($0.hash) }), let index = subject.wordIndex(of: time) else { return false }
        return index == subject.words.startIndex || !timeOpeners.contains(subject.words[index - 1].hash)
    }

    /// "14:02 in London": the place says which zone.
    private func isInCity(_ time: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let text = subject.block.text
        let words = subject.words
        guard let index = words.lastIndex(where: { $0.range.lowerBound < time.upperBound }), words.indices.contains(index + 2),
            text[words[index + 1].range].elementsEqual("in".utf8)
        else { return false }
        let one = text[words[index + 2].range].string
        let two = words.indices.contains(index + 3) ? one + "_" + text[words[index + 3].range].string : one
        return zonePlaces.contains(one) || zonePlaces.contains(two)
    }

    /// What the page's own zone is called over the year.
    private static let mostLines = 40

    /// Lines that only a hard break or a bullet parts share a zone, as one sentence would.
    private func linesBeside(_ subject: SentenceSubject) -> [([UInt8], Range<Int>, ArraySlice<Word>)] {
        let sentences = subject.text.sentences
        let text = subject.block.text
        // Without a stop only the end of a line ends a sentence inside a block.
        func joins(_ index: Int) -> Bool {
            sentences.indices.contains(index) && sentences.indices.contains(index + 1)
                && sentences[index].block == sentences[index + 1].block
                && ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[sentences[index].range.upperBound - 1])
        }
        var (first, last) = (subject.index, subject.index)
        while joins(first - 1), subject.index - first < Self.mostLines { first -= 1 }
        while joins(last), last - subject.index < Self.mostLines { last += 1 }
        return (first...last).filter { $0 != subject.index }.map { (text, sentences[$0].range, subject.text.words[sentences[$0].words]) }
    }

    /// A list item inherits the zone of the line that leads into the list.
    private func leadIn(_ subject: SentenceSubject) -> [([UInt8], Range<Int>, ArraySlice<Word>)] {
        guard let index = subject.block.leadIn else { return [] }
        let text = subject.text.blocks[index].text
        return [(text, 0..<text.count, words(text, in: 0..<text.count)[...])]
    }

    let documentation = RuleDocumentation(
        .plain, "time-zone", level: .error,
        summary: "A time of day says in which time zone",
        rationale:
            "Readers are in other zones than you. One zone in a sentence serves all its times, and a list takes it from the line before it.",
        source: "Guide D: every timestamp carries its time zone. Microsoft's style guide: give the zone when it matters to the customer.",
        good: [
            .update("Card payments have been failing since 14:02 UTC."),
            .update("Payments made between 2pm and 3:30pm London time may appear twice."),
            .update("These times are in GMT:\n\n- 14:02 first failures\n- 14:20 all payments"),
            .update("Ferries that do not sail (times in UTC):  \n10:15 to Arran  \n12:40 to Islay"),
            .update("Ferries that do not sail (times in UTC):\n• 10:15 to Arran\n• 12:40 to Islay"),
            .update("Doses mixed in a ratio of 3:10 or 4:10 are safe. Films in 16:10 format and exercises 7:30 and 8:15 do not open."),
            .update("The Six O'Clock News is late."),
            .update("Doors close at 10:00 a.m. New York time, at 3 p.m. Paris time and on the boat at 5 p.m. Pacific."),
            .update("Lifts stop at 3 p.m. Monday and run again at 5 p.m. UTC. Tills are shut from 6 a.m. to 6 p.m. (GMT+9)."),
            .update("The upload takes 1:30:00 and one in 3:2 fails in version 8.10."),
            .update(
                "The match ended 3:10. Fuel is sold at 17.30 a litre. Bus 1730 is late. Calls from 0800 numbers fail. Beds are 2.10 by 1.40."
            ),
            .update("A quarter to a third of homes have no water. The noon train is cancelled. At 2 p.m. Eastern the sale reopens."),
            .update("The fee rose from 10.20 to 11.15 euros. Sessions of 12:30 or longer stop. By 9.45 am Irish time the tills worked."),
            .update("The export takes 1:30 to finish. Songs longer than 3:30 stop. It began at 14:02 in London."),
        ],
        bad: [
            .update("Opening hours on Sunday:  \nThe pool opens at ↓9:30  \nThe sauna is closed."),
            .update("Doses mixed in a ratio of 3:10 are safe, but the clinic is closed until ↓14:30."),
            .update("Card payments have been failing since ↓14:02."),
            .update("Card payments failed from ↓2pm to 3pm. They work now."),
            .update("Payments made before ↓8.56am are safe."),
            .update("The rink closed at ↓17.30. Phones were quiet from ↓5 o'clock. The doors opened at ↓14h02."),
            .update("Power came back at ↓0422. Trains run from ↓9.45 to 11.15. The lift is at risk on Tuesday ↓0700-0900."),
            .update(
                "The tills have been off since ↓half past nine. Ask again at a ↓quarter to four. The gates opened at ↓ten past six. We write at ↓noon."
            ),
            .update("Doors open ↓9:00–10:00 AM. The Estimated Time of Repair is ↓15:00."),
            .update("What happened:\n\n- ↓14:02 first failures\n- all payments"),
            .update("What happened:\n\n- ↓14:02: the first payments failed.\n- all payments"),
            .update("Payments fail since 08:00 ↓CST."),
        ])
}

private let ratioWords = WordSet(["ratio", "ratios", "scale", "odds", "score", "proportion", "proportions", "mixture", "dilution"])
private let ratioLinks = WordSet(["of", "is", "was", "were", "are"])
/// What a ratio stands before.
private let shapeWords = WordSet(["ratio", "scale", "format", "odds", "dilution", "mixture", "win", "defeat", "draw", "lead"])
private let unitWords = WordSet(["hours", "minutes", "long"])
private let lastingWords = WordSet(["takes", "take", "took", "taking", "lasts", "last", "lasted", "lasting"])
private let gameWords = WordSet(["match", "won", "lost", "beat", "drew", "score", "scores", "defeat"])
private let timeOpeners = WordSet([
    "at", "by", "until", "till", "since", "from", "before", "after", "between", "around", "about", "to", "and", "for", "today", "tomorrow",
])
private let comparingWords = WordSet(["longer", "shorter", "more", "less", "over"])
