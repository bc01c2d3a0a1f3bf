import Basics
import Diagnostics

/// No midnight of which nobody knows at which end of the day it is.
struct Midnight: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let named = subject.cues.has(.namedTime) ? subject.matches(of: .namedTime).compactMap { midnight($0, subject) } : []
        let twelve = subject.signs.contains(.digit) ? subject.clockTimes.filter { isTwelve(subject.block.text[$0]) } : []
        return (named + twelve).filter { !subject.isQuoted($0) && !subject.isKnown($0) }.map {
            Finding(
                "'\(subject.line($0))' is the start of the day to some and its end to others; write 23:59 or 00:01", at: subject.place($0))
        }
    }

    /// "Midnight on Friday", "midnight UTC on 3 June", "Friday at midnight".
    private func midnight(_ match: PhraseMatch, _ subject: SentenceSubject) -> Range<Int>? {
        let tokens = subject.text.tokens
        guard match.tokens.count == 1, tokens[match.tokens.lowerBound].word == midnightWord else { return nil }
        func word(_ index: Int) -> UInt64? { subject.sentence.tokens.contains(index) ? tokens[index].word : nil }
        let at = match.tokens.lowerBound
        // Just before or after it there is no doubt, and "between Thursday and Friday" leaves none.
        if let before = word(at - 1), settlingWords.contains(before) { return nil }
        let range = match.range
        var next = at + 1
        if word(next) == betweenWord { return nil }
        if subject.sentence.tokens.contains(next), isZoneAbbreviation(subject.block.text[tokens[next].range]) { next += 1 }
        if word(next) == betweenWord { return nil }
        let isLinked = word(next).map(links.contains) ?? false
        if isLinked { next += 1 }
        if isLinked, word(next) == theWord { next += 1 }
        if let end = endOfDay(next, subject, isLinked: isLinked), subject.text.tokens[at + 1].isJoined {
            return range.lowerBound..<tokens[end].range.upperBound
        }
        // "Friday at midnight", "Friday midnight".
        let first = word(at - 1) == atWord ? at - 2 : at - 1
        guard let day = word(first), days.contains(day), !(word(first - 1).map(rangeWords.contains) ?? false) else { return nil }
        return tokens[first].range.lowerBound..<range.upperBound
    }

    /// The last token of a day that stands there: "Friday", "3 June", "30th".
    private func endOfDay(_ index: Int, _ subject: SentenceSubject, isLinked: Bool) -> Int? {
        let tokens = subject.text.tokens
        guard subject.sentence.tokens.contains(index) else { return nil }
        if days.contains(tokens[index].word) || months.contains(tokens[index].word) { return index }
        guard subject.block.text[tokens[index].range].first?.isDigit == true else { return nil }
        let isMonthNext = subject.sentence.tokens.contains(index + 1) && months.contains(tokens[index + 1].word)
        if isMonthNext { return index + 1 }
        let suffix = subject.block.text[tokens[index].range].suffix(2).lowercasedString
        return isLinked && ["st", "nd", "rd", "th"].contains(suffix) ? index : nil
    }

    /// `12 am`, `12:00 a.m.`, but not `12:30 am`.
    private func isTwelve(_ time: ArraySlice<UInt8>) -> Bool {
        let digits = time.filter(\.isDigit)
        guard digits.elementsEqual("12".utf8) || digits.elementsEqual("1200".utf8) else { return false }
        return time.first(where: \.isLetter)?.lowercased == UInt8(ascii: "a")
    }

    let documentation = RuleDocumentation(
        .plain, "midnight", level: .warning,
        summary: "A minute before or after midnight, not midnight of a day",
        rationale: "Midnight on Friday is Friday's first minute to some and its last to others, and a deadline is missed by a day.",
        source: "HMRC's pattern for services that are not available: use 11:59pm or 12:01am, not midnight. GOV.UK style guide: the same.",
        good: [
            .update("The site closes at 23:59 GMT on Friday. At 00:01 GMT on 2 May it opens again."),
            .update(
                "The Midnight Express runs ten minutes late. Midnight Mass on Friday will be streamed. Screenings of High Noon are off."),
            .update("Water goes off at midnight between Thursday 5 and Friday 6 June, GMT. Calls after midnight on Friday were free."),
            .update("Engineers worked past midnight. The bar closed just before midnight on Sunday. Midnight blue paint is sold out."),
            .update("Buses run between midnight and 6 am GMT on Friday. It is slow from 12:30 am GMT. 12 ambulances are late."),
        ],
        bad: [
            .update("The site closes at ↓midnight on Friday. Hand in your essays by ↓midnight Sunday."),
            .update(
                "From ↓midnight GMT on 3 June the water is off. The offer ends on ↓Friday at midnight. ↓Midnight of the 30th is the last moment."
            ),
            .update("Doors open at ↓12 am GMT. The next update comes at ↓12.00 a.m. GMT."),
        ])
}

private let midnightWord = wordHash("midnight")
private let betweenWord = wordHash("between")
private let theWord = wordHash("the")
private let atWord = wordHash("at")
private let links = WordSet(["on", "of", "this", "next"])
private let settlingWords = WordSet(["after", "past", "before", "the", "around", "near", "gone"])
private let rangeWords = WordSet(["to", "and", "through"])
private let days = WordSet([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "tomorrow",
])
private let months = WordSet([
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
])
