import Basics

extension SentenceSubject {
    /// Whether a number or code names one of several things, since a word for those stands before it: "section 1.2.3.4". In "lessons 7:00
    /// and 8:00" it does for both.
    ///
    /// - Parameters:
    ///   - range: where it stands in the block's text.
    ///   - things: what is numbered.
    ///   - links: words that may stand between, as in "a ratio of 3:10".
    func isNumber(_ range: Range<Int>, of things: WordSet, past links: WordSet = linksToNumbers) -> Bool {
        guard var index = wordIndex(of: range) else { return false }
        let shape = words[index].signs
        let first = max(words.startIndex, index - Self.reach)
        while index > first {
            let before = words[index - 1]
            if things.contains(before.hash) { return true }
            if links.contains(before.hash) {
                index -= 1
            } else if let earlier = listed(before: index), words[earlier].signs.isSuperset(of: shape.intersection(Self.numberSigns)) {
                index = earlier
            } else {
                return false
            }
        }
        return false
    }

    /// The word that a stretch begins in, by halves: a sentence may be a list of thousands of numbers.
    func wordIndex(of range: Range<Int>) -> Int? {
        var (low, high) = (words.startIndex, words.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].range.upperBound > range.lowerBound { high = middle } else { low = middle + 1 }
        }
        return low < words.endIndex ? low : nil
    }

    /// Words looked back over: no list of numbers that is meant to be read is longer.
    private static let reach = 40
    private static let numberSigns: SignSet = [.digit, .innerPoint, .hyphen]

    /// The number before this one in a list: "7:00 and 8:00", "7:00, 8:00".
    private func listed(before index: Int) -> Int? {
        let before = words[index - 1]
        if joinsNumbers.contains(before.hash) { return index - 2 >= words.startIndex ? index - 2 : nil }
        let end = before.range.upperBound
        return end < block.text.count && block.text[end] == UInt8(ascii: ",") ? index - 1 : nil
    }
}

/// Parts of a text, a course or a work that go by numbers.
let numberedParts = WordSet([
    "section", "sections", "chapter", "chapters", "clause", "clauses", "paragraph", "paragraphs", "article", "articles", "annex",
    "appendix",
    "figure", "figures", "exercise", "exercises", "question", "questions", "lesson", "lessons", "unit", "units", "verse", "verses", "psalm",
    "psalms", "scene", "scenes", "episode", "episodes", "level", "levels", "requirement", "requirements", "rule", "rules", "item", "items",
    "step", "steps",
])
let linksToNumbers = WordSet(["no", "nos", "number", "numbers"])
private let joinsNumbers = WordSet(["and", "or", "to", "through"])
