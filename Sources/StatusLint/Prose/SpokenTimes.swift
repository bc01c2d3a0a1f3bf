import Basics

/// Finds times of day that are told in words: "5 o'clock", "half past nine", "a quarter to four", "at noon".
extension SentenceSubject {
    /// All times of day in it, however they are written.
    var times: [Range<Int>] {
        let clock = clockTimes
        return clock + spokenTimes.filter { spoken in !clock.contains { $0.overlaps(spoken) } }
    }

    private var spokenTimes: [Range<Int>] {
        matches(of: .namedTime).compactMap { match in
            let (first, last) = (match.tokens.lowerBound, match.tokens.upperBound - 1)
            switch text.tokens[last].word {
            case clockWord: return isHour(last - 1) && !isName(last) ? joined(last - 1, last) : nil
            // "A quarter to four".
            case toWord: return isHour(last + 1) && ends(last + 1) ? joined(first, last + 1) : nil
            // "Half past nine", "10 past 6".
            case pastWord: return isPart(last - 1) && isHour(last + 1) && ends(last + 1) ? joined(last - 1, last + 1) : nil
            default: return word(first - 1).map(timeOpeners.contains) ?? false && ends(last) ? match.range : nil
            }
        }
    }

    private func word(_ index: Int) -> UInt64? { sentence.tokens.contains(index) ? text.tokens[index].word : nil }

    private func joined(_ first: Int, _ last: Int) -> Range<Int> {
        text.tokens[first].range.lowerBound..<text.tokens[last].range.upperBound
    }

    private func isHour(_ index: Int) -> Bool { word(index).map(hours.contains) ?? false }

    /// "The Six O'Clock News".
    private func isName(_ clock: Int) -> Bool {
        block.text[text.tokens[clock].range.lowerBound].isUppercase && word(clock + 1) != nil && text.tokens[clock + 1].isJoined
            && block.text[text.tokens[clock + 1].range.lowerBound].isUppercase
    }

    private func isPart(_ index: Int) -> Bool { word(index).map(partsOfHour.contains) ?? false }

    /// "A quarter to one third of homes", "the noon train": words behind it make it something else.
    private func ends(_ last: Int) -> Bool {
        guard let next = word(last + 1), text.tokens[last + 1].isJoined else { return true }
        return timeFollowers.contains(next)
    }
}

private let clockWord = wordHash("o'clock")
private let pastWord = wordHash("past")
private let toWord = wordHash("to")
private let hours = WordSet([
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "1", "2", "3", "4", "5", "6", "7",
    "8",
    "9", "10", "11", "12", "noon", "midnight",
])
private let partsOfHour = WordSet(["five", "ten", "quarter", "twenty", "half", "5", "10", "20", "25"])
private let timeOpeners = WordSet(["at", "by", "until", "till"])
private let timeFollowers = WordSet([
    "on", "today", "tomorrow", "yesterday", "tonight", "this", "the", "to", "and", "or", "until", "till", "for", "when", "while", "because",
    "as", "so", "but", "in", "we", "they", "it", "our", "all", "some", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "at", "with", "after", "before",
])
