import Basics

/// A vague stretch of time.
struct VagueStretch {
    /// Offsets into the block's text.
    var range: Range<Int>
    var kind: Kind

    enum Kind {
        /// "Within hours".
        case length
        /// "This afternoon" leaves less open.
        case partOfDay
        /// "Later", "eventually".
        case open
    }
}

/// Finds promises that hang on a vague stretch of time: "within hours", "over the next few days", "this afternoon".
///
/// A stretch is made of a few kinds of words in a row, which says more than a list of phrases could. Where it may as well be past, only
/// "will", "expect" and the like before it make it a promise.
extension SentenceSubject {
    var vagueStretches: [VagueStretch] {
        guard tokens.contains(where: { stretchWords.contains($0.word) }) else { return [] }
        var found: [VagueStretch] = []
        var end = 0
        for start in tokens.indices where start >= end {
            guard let (stretch, kind) = stretch(start) else { continue }
            let range = text.tokens[stretch.lowerBound].range.lowerBound..<text.tokens[stretch.upperBound - 1].range.upperBound
            found.append(VagueStretch(range: range, kind: kind))
            end = stretch.upperBound
        }
        return found
    }

    private func stretch(_ start: Int) -> (Range<Int>, VagueStretch.Kind)? {
        if let length = lengthAhead(start) { return (length, .length) }
        if let part = partOfDay(start) { return (part, .partOfDay) }
        return openWord(start).map { ($0, .open) }
    }

    // MARK: Lengths

    /// "In the next few hours", "within days", "in a couple of weeks": indices of tokens.
    private func lengthAhead(_ start: Int) -> Range<Int>? {
        if takingWords.contains(text.tokens[start].word) { return lengthTaken(start) }
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
        if isAhead {
            // "Rooms booked for the coming days are kept."
            let isForWhat = text.tokens[start].word == forWord && !isPromised(stretch)
            return isForWhat || isOfWhatIsAsked(start) ? nil : stretch
        }
        let isVague = isFollowing || isWithin || (isAmount && text.tokens[start].word == inWord)
        return isVague && isPromised(stretch) ? stretch : nil
    }

    /// "It will take a few hours to correct", "can take several days", but not "took a few hours".
    private func lengthTaken(_ start: Int) -> Range<Int>? {
        // "Could last several hours", but not "in the last few hours".
        if word(start) == lastWord, !(word(start - 1).map { futureWords.contains($0) || maybeWords.contains($0) } ?? false) { return nil }
        var index = start + 1
        skip(["up", "to", "us", "a", "for"], &index)
        guard skip(["few", "couple", "several", "some", "number", "many"], &index) else { return nil }
        skip(["of", "more", "further"], &index)
        guard let unit = word(index), longUnits.contains(unit), isJoined(start, index),
            (start - 3..<start).contains(where: { word($0).map { futureWords.contains($0) || maybeWords.contains($0) } ?? false }),
            !(start - 2..<start).contains(where: { word($0) == youWord })
        else { return nil }
        return start..<index + 1
    }

    /// "Expecting a parcel today or in the coming days", "we don't know whether in the next few hours".
    func isOfWhatIsAsked(_ start: Int) -> Bool {
        if word(start - 1) == orWord, let before = word(start - 2), before == todayWord || before == tomorrowWord || before == tonightWord {
            return true
        }
        return (sentence.tokens.lowerBound..<start).contains { text.tokens[$0].word == whetherWord }
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
        if isWhose || isInBrackets(start) || isHeldOrMeant(start) { return nil }
        if isHour(start - 1) { return nil }
        // "By tomorrow evening" is a day and its end.
        if first == tomorrowWord, index - start > 1, word(start - 1) == byWord { return nil }
        let isMeant = isPromised(stretch) || (word(start - 1) == beWord && word(start - 2).map(maybeWords.contains) ?? false)
        return isJoined(start, index - 1) && endsThere(stretch) && isMeant ? stretch : nil
    }

    /// "At 3 this afternoon", "noon tomorrow": the words for the day only say which.
    private func isHour(_ index: Int) -> Bool {
        guard let last = word(index) else { return false }
        if hourNames.contains(last) { return true }
        let token = text.tokens[index]
        return token.range.count <= 2 && block.text[token.range].allSatisfy(\.isDigit) && word(index - 1).map(hourOpeners.contains) ?? false
    }

    /// "We watch it until tomorrow morning" promises more, not later; "usable for this morning" says for what, but "planned for tonight" when.
    private func isHeldOrMeant(_ start: Int) -> Bool {
        guard let before = word(start - 1) else { return false }
        if untilWords.contains(before) { return tokens.contains { watchWords.contains($0.word) } }
        return before == forWord && !(word(start - 2).map(planWords.contains) ?? false)
    }

    // MARK: Words without any length

    /// "Will be back later", "will eventually be sent", but not "an hour later" or "later flights".
    private func openWord(_ index: Int) -> Range<Int>? {
        let stretch = index..<index + 1
        if word(index) == eventuallyWord {
            return (index - 2..<index).contains { sentence.tokens.contains($0) && isFuture($0) } ? stretch : nil
        }
        guard word(index) == laterWord, endsThere(stretch), let before = word(index - 1), !laterness.contains(before),
            !units.contains(before)
        else { return nil }
        if isPromised(stretch) { return stretch }
        let isLast = stretch.upperBound == sentence.tokens.upperBound
        return isLast && tokens.contains { returnWords.contains($0.word) }
            && !tokens.contains { pastOpeners.contains($0.word) || tryWords.contains($0.word) }
            ? stretch : nil
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
        return futureWords.contains(token.word) || block.text.ends(token.range, in: "'ll")
    }

    /// "Messages sent this morning", "orders from this morning": says which ones, not when. "Will be fixed tonight" says when.
    private func tellsWhich(_ index: Int, after promise: Int) -> Bool {
        let word = text.tokens[index].word
        if originWords.contains(word) { return true }
        guard index > promise + 1, pastForms.contains(word) || block.text.ends(text.tokens[index].range, in: "ed")
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

private let hourNames = WordSet(["noon", "midday", "midnight", "o'clock"])
private let hourOpeners = WordSet(["at", "by", "from", "until", "till", "before", "after", "around", "about"])
private let lengthOpeners = WordSet(["in", "within", "over", "during", "for"])
private let takingWords = WordSet(["take", "last"])
private let lastWord = wordHash("last")
private let longUnits = WordSet(["hours", "days", "weeks", "months"])
private let maybeWords = WordSet(["can", "may", "could", "might", "would", "to", "it'll", "this'll"])
private let youWord = wordHash("you")
private let byWord = wordHash("by")
private let beWord = wordHash("be")
private let orWord = wordHash("or")
private let todayWord = wordHash("today")
private let whetherWord = wordHash("whether")
private let units = WordSet(["moments", "minutes", "hours", "days", "weeks", "months"])
private let spans = WordSet(["week", "weekend", "month"])
private let dayTimes = WordSet(["morning", "afternoon", "evening", "night"])
/// Without one of these there is nothing to look for.
private let stretchWords = WordSet([
    "moments", "minutes", "hours", "days", "weeks", "months", "week", "weekend", "month", "tonight", "overnight", "tomorrow", "morning",
    "afternoon", "evening", "later", "eventually",
])
private let laterness = WordSet([
    "minute", "hour", "day", "week", "month", "year", "years", "much", "or", "no", "than", "far", "not", "stops", "stop", "even",
    "slightly",
    "arrive", "arrives", "shown", "was", "were", "that", "try",
])
private let returnWords = WordSet(["back", "again", "reopen", "reopens", "resume", "resumes", "restart", "restarts", "return", "returns"])
private let tryWords = WordSet(["try", "trying", "retry"])
private let untilWords = WordSet(["until", "till"])
private let watchWords = WordSet(["watch", "watching", "monitor", "monitoring", "observe", "observing", "eye"])
private let planWords = WordSet(["planned", "scheduled", "set", "due", "aiming", "expected", "hoping", "aim", "hope"])
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
private let laterWord = wordHash("later")
private let eventuallyWord = wordHash("eventually")
private let forWord = wordHash("for")
