import Basics

/// A vague stretch of time.
struct VagueStretch {
    /// Offsets into the block's text.
    var range: Range<Int>
    /// "This afternoon" leaves less open than "within hours".
    var isPartOfDay: Bool
}

/// Finds promises that hang on a vague stretch of time: "within hours", "over the next few days", "this afternoon".
///
/// A stretch is made of a few kinds of words in a row, which says more than a list of phrases could. Where it may as well be past, only
/// "will", "expect" and the like before it make it a promise.
extension SentenceSubject {
    var vagueStretches: [VagueStretch] {
        guard tokens.contains(where: { units.contains($0.word) || dayParts.contains($0.word) || spans.contains($0.word) }) else {
            return []
        }
        var found: [VagueStretch] = []
        var end = 0
        for start in tokens.indices where start >= end {
            let length = lengthAhead(start)
            guard let stretch = length ?? partOfDay(start) else { continue }
            let range = text.tokens[stretch.lowerBound].range.lowerBound..<text.tokens[stretch.upperBound - 1].range.upperBound
            found.append(VagueStretch(range: range, isPartOfDay: length == nil))
            end = stretch.upperBound
        }
        return found
    }

    // MARK: Lengths

    /// "In the next few hours", "within days", "in a couple of weeks": indices of tokens.
    private func lengthAhead(_ start: Int) -> Range<Int>? {
        guard lengthOpeners.contains(text.tokens[start].word) else { return nil }
        var index = start + 1
        let isWithin = text.tokens[start].word == withinWord
        skip(["the"], &index)
        let isAhead = skip(["next", "coming"], &index)
        let isFollowing = !isAhead && skip(["following"], &index)
        skip(["a", "matter", "of"], &index)
        let isAmount = skip(["few", "couple", "several", "some"], &index)
        skip(["of", "more"], &index)
        guard let unit = word(index), units.contains(unit), isJoined(start, index) else { return nil }
        let stretch = start..<index + 1
        if isAhead { return stretch }
        let isVague = isFollowing || isWithin || (isAmount && text.tokens[start].word == inWord)
        return isVague && isPromised(stretch) ? stretch : nil
    }

    // MARK: Parts of a day

    /// "Tonight", "early tomorrow morning", "later this week".
    private func partOfDay(_ start: Int) -> Range<Int>? {
        var index = start
        let isRough = skip(["early", "earlier", "late", "later"], &index)
        guard let first = word(index) else { return nil }
        index += 1
        switch first {
        case thisWord, nextWord:
            guard let span = word(index), spans.contains(span) || (first == thisWord && dayTimes.contains(span)) else { return nil }
            index += 1
        case tomorrowWord:
            if let time = word(index), dayTimes.contains(time) { index += 1 } else if !isRough { return nil }
        default: guard first == tonightWord || first == overnightWord else { return nil }
        }
        let stretch = start..<index
        let isWhose = block.text[text.tokens[index - 1].range.upperBound...].prefix(3).contains { $0 == UInt8(ascii: "'") || $0 == 0x99 }
        return isJoined(start, index - 1) && !isWhose && !isInBrackets(start) && endsThere(stretch) && isPromised(stretch) ? stretch : nil
    }

    /// "Out of hours (overnight)" only explains.
    private func isInBrackets(_ start: Int) -> Bool {
        let first = text.tokens[start].range.lowerBound
        return first > 0 && block.text[first - 1] == UInt8(ascii: "(")
    }

    /// "Overnight parcels", "next week parcels": the words behind it make it say which ones.
    private func endsThere(_ stretch: Range<Int>) -> Bool {
        guard let next = word(stretch.upperBound), text.tokens[stretch.upperBound].isJoined else { return true }
        return clauseOpeners.contains(next)
    }

    // MARK: Promises

    /// Whether it is said of what is to come: "will" stands before it in the same clause, or it opens the sentence and "will" follows.
    private func isPromised(_ stretch: Range<Int>) -> Bool {
        let before = sentence.tokens.lowerBound..<stretch.lowerBound
        guard !before.isEmpty else { return (stretch.upperBound..<sentence.tokens.upperBound).contains(where: isFuture) }
        guard let promise = before.last(where: isFuture) else { return false }
        let between = promise + 1..<stretch.lowerBound
        if text.tokens[promise].word == shouldWord, word(promise + 1) == haveWord { return false }
        return !between.contains { pastOpeners.contains(text.tokens[$0].word) } && !tellsWhich(stretch.lowerBound - 1, after: promise)
    }

    private func isFuture(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return futureWords.contains(token.word) || block.text[token.range].suffix(3).lowercasedString == "'ll"
    }

    /// "Messages sent this morning", "orders from this morning": says which ones, not when. "Will be fixed tonight" says when.
    private func tellsWhich(_ index: Int, after promise: Int) -> Bool {
        let word = text.tokens[index].word
        if originWords.contains(word) { return true }
        guard index > promise + 1, pastForms.contains(word) || block.text[text.tokens[index].range].suffix(2).lowercasedString == "ed"
        else {
            return false
        }
        return !auxiliaries.contains(text.tokens[index - 1].word)
    }

    // MARK: Tokens

    private func word(_ index: Int) -> UInt64? { sentence.tokens.contains(index) ? text.tokens[index].word : nil }

    @discardableResult private func skip(_ words: [String], _ index: inout Int) -> Bool {
        let start = index
        while let word = word(index), words.contains(where: { wordHash($0) == word }) { index += 1 }
        return index > start
    }

    /// Whether no comma stands between two tokens.
    private func isJoined(_ first: Int, _ last: Int) -> Bool { first >= last || (first + 1...last).allSatisfy { text.tokens[$0].isJoined } }
}

private let lengthOpeners = WordSet(["in", "within", "over", "during", "for"])
private let units = WordSet(["moments", "minutes", "hours", "days", "weeks", "months"])
private let spans = WordSet(["week", "weekend", "month"])
private let dayTimes = WordSet(["morning", "afternoon", "evening", "night"])
private let dayParts = WordSet(["tonight", "overnight", "tomorrow", "morning", "afternoon", "evening"])
private let futureWords = WordSet([
    "will", "we'll", "shall", "should", "expect", "expects", "hope", "hopes", "plan", "plans", "aim", "going",
])
private let clauseOpeners = WordSet([
    "and", "or", "but", "so", "at", "by", "while", "when", "because", "until", "in", "on", "we", "we'll", "you", "the", "our", "some",
    "all",
    "they", "it", "your", "if", "with", "for", "to",
])
private let pastOpeners = WordSet(["who", "whoever", "which", "that", "what", "was", "were", "had", "did"])
private let originWords = WordSet(["from", "since", "of"])
private let pastForms = WordSet(["sent", "made", "paid", "bought", "seen", "written", "given", "taken", "lost"])
private let auxiliaries = WordSet(["be", "been", "being", "is", "are", "get"])
private let withinWord = wordHash("within")
private let inWord = wordHash("in")
private let thisWord = wordHash("this")
private let nextWord = wordHash("next")
private let tomorrowWord = wordHash("tomorrow")
private let shouldWord = wordHash("should")
private let haveWord = wordHash("have")
private let tonightWord = wordHash("tonight")
private let overnightWord = wordHash("overnight")
