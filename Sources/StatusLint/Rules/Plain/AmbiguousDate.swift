import Basics
import Diagnostics

/// No date in numbers that is another day to half of the readers.
struct AmbiguousDate: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard subject.signs.contains(.digit), !subject.signs.isDisjoint(with: [.slash, .hyphen, .innerPoint]) else { return [] }
        let words = subject.words
        return words.indices.compactMap { index in
            let word = words[index]
            guard word.signs.contains(.digit), let date = NumericDate(subject.block.text[word.range]), date.readsTwoWays,
                isDate(date, index, subject), !subject.isQuoted(word.range), !subject.isKnown(word.range)
            else { return nil }
            return Finding(
                "'\(subject.string(word.range))' is \(date.spelled(dayFirst: true)) to some and \(date.spelled(dayFirst: false)) to others; "
                    + "write the month as a word", at: subject.place(word.range))
        }
    }

    /// With a whole year it is one. With half a year or none the words around it must ask when: "about 2/3 of homes" does not.
    private func isDate(_ date: NumericDate, _ index: Int, _ subject: SentenceSubject) -> Bool {
        let words = subject.words
        switch date.year {
        case .whole: return true
        case .half: return date.separator == UInt8(ascii: "/") || isAsked(index, words, subject)
        case .none:
            guard date.separator == UInt8(ascii: "/"), isAsked(index, words, subject) else { return false }
            return !words.contains { measuringWords.contains($0.hash) }
        }
    }

    /// "On 3/4", "between 1/2 and 3/2", "Friday 4/12".
    private func isAsked(_ index: Int, _ words: ArraySlice<Word>, _ subject: SentenceSubject) -> Bool {
        guard index > words.startIndex, endsThere(index, words, subject) else { return false }
        if standsByTime(words[index].range, subject) { return true }
        let before = words[index - 1]
        if joiningWords.contains(before.hash), index - 2 > words.startIndex,
            NumericDate(subject.block.text[words[index - 2].range])?.separator == UInt8(ascii: "/")
        {
            return isAsked(index - 2, words, subject)
        }
        guard openers.contains(before.hash) else { return false }
        return index - 2 < words.startIndex || !valuingWords.contains(words[index - 2].hash)
    }

    /// "At 02:56 01/12", "9/10 from 1 to 5 am".
    private func standsByTime(_ date: Range<Int>, _ subject: SentenceSubject) -> Bool {
        subject.clockTimes.contains {
            (0...2).contains(date.lowerBound - $0.upperBound) || (0...9).contains($0.lowerBound - date.upperBound)
        }
    }

    /// "On 1/2 price days": a noun behind it makes it a share.
    private func endsThere(_ index: Int, _ words: ArraySlice<Word>, _ subject: SentenceSubject) -> Bool {
        guard index + 1 < words.endIndex else { return true }
        let next = words[index + 1]
        return followers.contains(next.hash)
            || subject.block.text[words[index].range.upperBound..<next.range.lowerBound].contains { !$0.isSpace }
    }

    let documentation = RuleDocumentation(
        .plain, "ambiguous-date", level: .warning,
        summary: "No date in numbers that can be read two ways",
        rationale: "03/04/2026 is 3 April in London and March 4 in Boston. A month in words is the same day everywhere.",
        source: "Microsoft's style guide: never use numbers alone for a date. GOV.UK style guide: 14 November, with the month in words.",
        good: [
            .update("Sales reopen on 4 May 2026. Marks come on 2026-05-04. Fees are due on 25/12/2026 and on 05/05/2026."),
            .update("We are open 24/7. About 2/3 of homes have water. Add 1/2 teaspoon. Rooms 10/11 share a projector."),
            .update("The match ended 5-4. Platforms 3/4 are shut. The sort code is 11-12-13. Version 2.3.1 is out."),
            .update(
                "The fee rose by 1/2. The film got 9/10 from our readers. Seats 3-4 to 5-6 are sold. On 1/2 price days we close early."),
            .update("Screens show \"03/04/2026\" instead of the right day. Between 1/2 and 3/4 of homes are dry."),
        ],
        bad: [
            .update("Sales reopen on ↓04/05/2026. Orders dated ↓5-6-2026 are missing. Marks will be out on ↓2.3.2026."),
            .update("Your water was tested on ↓9/4/26. We will refund you by ↓11-12-26."),
            .update("Any ticket bought between ↓1/2 and ↓3/2 is valid. The pool is closed from ↓9/10."),
            .update("The lift stopped at 02:56 GMT on ↓1/12. Papers for the week ↓9/10 from 4 pm GMT are late, and those w/c ↓10/11."),
        ])
}

/// `3/4`, `3/4/26`, `03.04.2026`.
private struct NumericDate {
    enum Year {
        case whole, half, none
    }

    let first: Int
    let second: Int
    let year: Year
    let separator: UInt8

    init?(_ word: ArraySlice<UInt8>) {
        guard word.count >= 3, word.count <= 10, let separator = word.first(where: { !$0.isDigit }),
            [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(separator)
        else { return nil }
        let parts = word.split(separator: separator, omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }), parts[0].count < 3,
            parts[1].count < 3
        else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        (first, second, self.separator) = (numbers[0], numbers[1], separator)
        guard let last = parts.dropFirst(2).first else {
            year = .none
            return
        }
        if last.count == 4, (1990...2099).contains(numbers[2]) {
            year = .whole
        } else if last.count == 2, (20...39).contains(numbers[2]), separator != UInt8(ascii: ".") {
            year = .half
        } else {
            return nil
        }
    }

    /// 25/12 can only be Christmas, and 5/5 is the same day both ways.
    var readsTwoWays: Bool { (1...12).contains(first) && (1...12).contains(second) && first != second }

    func spelled(dayFirst: Bool) -> String {
        dayFirst ? "\(first) \(months[second - 1])" : "\(months[first - 1]) \(second)"
    }
}

private let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]
private let openers = WordSet([
    "on", "by", "from", "since", "until", "till", "before", "after", "between", "starting", "through", "due", "dated", "for", "commencing",
    "w/c", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday",
])
private let joiningWords = WordSet(["and", "to", "or"])
private let followers = WordSet([
    "to", "and", "at", "from", "until", "till", "is", "are", "was", "were", "will", "between", "for", "because", "when", "while", "we",
    "the",
    "you", "in", "or", "but", "starting", "due", "has", "have", "as", "so", "with", "after", "before", "around", "by", "our", "all",
])
private let valuingWords = WordSet([
    "rose", "fell", "cut", "reduced", "up", "down", "shrank", "grew", "increased", "dropped", "rated", "divided", "multiplied", "based",
])
private let measuringWords = WordSet([
    "rating", "rated", "ratings", "score", "scores", "marks", "stars", "price", "cup", "teaspoon", "tablespoon", "inch", "inches", "odds",
    "homes", "full", "size", "beat", "fraction",
])
