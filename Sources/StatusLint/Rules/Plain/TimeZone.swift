import Diagnostics
import StatusModel

/// Every time of day says in which time zone.
struct TimeZone: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard subject.signs.contains(.digit) || subject.cues.has(.namedTime) else { return [] }
        let text = subject.block.text
        let times = subject.clockTimes
        guard let first = times.first else { return [] }
        let own = ownAbbreviations(context, subject.date)
        let mentions = [(text, subject.sentence.range, subject.words)] + leadIn(subject)
        for (text, range, words) in mentions {
            switch zoneMention(text, in: range, words, own: own) {
            case .clear: return []
            case .ambiguous(let place) where text == subject.block.text:
                return [
                    Finding(
                        "'\(text[place].string)' is the name of several time zones; write the time in UTC as well",
                        at: subject.place(place), level: .note)
                ]
            case .local(let place) where text == subject.block.text:
                return [
                    Finding(
                        "'\(text[place].string)' leaves readers to guess whose; name the time zone", at: subject.place(place), level: .note)
                ]
            case .ambiguous, .local: return []
            case nil: continue
            }
        }
        if subject.text.saysZoneForAll || isQuoted(first, in: text) { return [] }
        let time = text[first].string
        let zone = context.zone.abbreviation(at: subject.date)
        return [
            Finding(
                "'\(time)' has no time zone; write '\(time) \(zone)' if that is meant", at: subject.place(first),
                suggestion: "\(time) \(zone)")
        ]
    }

    /// What the page's own zone is called over the year.
    private func ownAbbreviations(_ context: RuleContext, _ date: Instant) -> Set<String> {
        [context.zone.abbreviation(at: date), context.zone.abbreviation(at: date + .days(182))]
    }

    /// A list item inherits the zone of the line that leads into the list.
    private func leadIn(_ subject: SentenceSubject) -> [([UInt8], Range<Int>, ArraySlice<Word>)] {
        guard let index = subject.block.leadIn else { return [] }
        let text = subject.text.blocks[index].text
        return [(text, 0..<text.count, words(text, in: 0..<text.count)[...])]
    }

    /// Words that others wrote are theirs to complete.
    private func isQuoted(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        let quote = UInt8(ascii: "\"")
        return text[..<range.lowerBound].reduce(0) { $0 + ($1 == quote ? 1 : 0) } % 2 == 1 && text[range.upperBound...].contains(quote)
    }

    let documentation = RuleDocumentation(
        id: "plain/time-zone", level: .error,
        summary: "A time of day says in which time zone",
        rationale:
            "Readers are in other zones than you. One zone in a sentence serves all its times, and a list takes it from the line before it.",
        source: "Guide D: every timestamp carries its time zone. Microsoft's style guide: give the zone when it matters to the customer.",
        good: [
            .update("Card payments have been failing since 14:02 UTC."),
            .update("Payments made between 2pm and 3:30pm London time may appear twice."),
            .update("These times are in GMT:\n\n- 14:02 first failures\n- 14:20 all payments"),
            .update("The upload takes 1:30:00 and one in 3:2 fails in version 8.10."),
        ],
        bad: [
            .update("Card payments have been failing since ↓14:02."),
            .update("Card payments failed from ↓2pm to 3pm. They work now."),
            .update("Payments made before ↓8.56am are safe."),
            .update("What happened:\n\n- ↓14:02 first failures\n- all payments"),
            .update("Payments fail since 08:00 ↓CST."),
        ])
}
