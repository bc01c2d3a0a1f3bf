import Basics

/// What a sentence says of how far the work is. Offsets are those of the block's text.
extension SentenceSubject {
    // MARK: It is over

    /// "This is now fixed", "everything is back to normal", "the restart resolved the problem".
    var saysItIsOver: Range<Int>? {
        if limitsWhatWasSaid || isAsked { return nil }
        return sentence.tokens.lazy.compactMap { isOver($0) ?? solved($0) }.first
    }

    /// - Parameter index: that of "is", "has been", "should be".
    private func isOver(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: beingWords), isWhole(index - 1) else { return nil }
        var end = index + 1
        var saysNow = false
        while isWord(at: end, in: beingWords) || isWord(at: end, in: adverbs) {
            saysNow = saysNow || isWord(at: end, in: nowWord)
            end += 1
        }
        let isBack =
            isWord(at: end, in: backWord)
            && (isWord(at: end + 1, in: upWord) || isWord(at: end + 1, in: .normal) || isWord(at: end + 2, in: .normal))
        guard isBack || isWord(at: end, in: overWords), !hasWord(of: waiting, in: sentence.tokens.lowerBound..<index) else { return nil }
        if isBack { return stretch(subjectStart(index - 1)..<min(end + 3, sentence.tokens.upperBound)) }
        saysNow = saysNow || isWord(at: end + 1, in: nowWord)
        // "It should be fixed by noon" is a promise, "it should be fixed now" is none.
        let isPromise = isWord(at: index, in: shouldWord) && !saysNow
        return isPromise || isWord(at: end + 1, in: placing) ? nil : stretch(subjectStart(index - 1)..<end + 1)
    }

    /// Whether the subject is everything, or the trouble itself.
    private func isWhole(_ index: Int) -> Bool {
        guard isWord(at: index, in: wholeSubjects) else { return false }
        let start = subjectStart(index)
        return start == sentence.tokens.lowerBound || !text.tokens[start].isJoined || isWord(at: start - 1, in: openers)
    }

    private func subjectStart(_ index: Int) -> Int {
        var start = index
        while isWord(at: start - 1, in: articles), text.tokens[start].isJoined { start -= 1 }
        return max(start, sentence.tokens.lowerBound)
    }

    private func solved(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: solvingWords), isWord(at: index + 1, in: theWords) else { return nil }
        guard isWord(at: index + 2, in: troubles), !hasWord(of: waiting, in: sentence.tokens.lowerBound..<index) else { return nil }
        return isWord(at: index + 3, in: placing) ? nil : stretch(index..<index + 3)
    }

    /// "Players can join again".
    var customersCanAgain: Range<Int>? {
        guard !isAsked, !limitsWhatWasSaid, !hasWord(of: waiting, in: sentence.tokens) else { return nil }
        for customer in matches(of: .customer) {
            let can = customer.tokens.upperBound
            guard isWord(at: can, in: .can), let again = clause(from: can).first(where: { isWord(at: $0, in: .again) }) else {
                continue
            }
            return customer.range.lowerBound..<text.tokens[again].range.upperBound
        }
        return nil
    }

    /// Whether it says that not all is over.
    var limitsWhatWasSaid: Bool { hasWord(of: limits, in: sentence.tokens) }

    private var isAsked: Bool { isWord(at: sentence.tokens.lowerBound, in: conditions) || bytes.last == UInt8(ascii: "?") }

    // MARK: The cause

    /// "We have found the cause".
    var knownCause: Range<Int>? {
        sentence.tokens.lazy.compactMap { cause -> Range<Int>? in
            guard isWord(at: cause, in: .causeNouns) else { return nil }
            // "Root cause found", "the cause has been identified".
            var after = cause + 1
            while isWord(at: after, in: beingWords) || isWord(at: after, in: adverbs) { after += 1 }
            if isWord(at: after, in: foundWords), !isDenied(cause..<after), text.tokens[after].isJoined {
                return stretch(subjectStart(cause)..<after + 1)
            }
            guard let found = tokens(before: cause, 5).last(where: { isWord(at: $0, in: foundWords) }),
                let us = tokens(before: found, 4).last(where: { isWord(at: $0, in: finders) }), !isDenied(us..<found),
                (found + 1..<cause).allSatisfy({ isWord(at: $0, in: causeKinds) })
            else { return nil }
            return stretch(us..<cause + 1)
        }.first
    }

    private func isDenied(_ words: Range<Int>) -> Bool {
        hasWord(of: denials, in: words) || hasWord(of: waiting, in: words) || hasWord(of: waiting, in: tokens(before: words.lowerBound, 4))
            || hasWord(of: denials, in: tokens(before: words.lowerBound, 4))
    }

    /// "We don't know yet what is behind it", "the reason is unclear".
    var unknownCause: Range<Int>? {
        sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            if isWord(at: index, in: knowWord), let denial = tokens(before: index, 3).last(where: { isWord(at: $0, in: denials) }) {
                guard
                    let what = tokens(from: index + 1, 3).first(where: { isWord(at: $0, in: whatWords) || isWord(at: $0, in: .causeNouns) })
                else { return nil }
                guard !isWord(at: what, in: .what) || isWord(at: what + 1, in: behindWords) else { return nil }
                return stretch((isWord(at: denial - 1, in: we) ? denial - 1 : denial)..<what + 1)
            }
            guard isWord(at: index, in: .causeNouns), let unclear = clause(from: index).first(where: { isWord(at: $0, in: unclearWords) }),
                hasWord(of: stateWords, in: index + 1..<unclear)
            else { return nil }
            return stretch(subjectStart(index)..<unclear + 1)
        }.first
    }

    // MARK: It goes on

    /// "Some customers still cannot pay", "the problem remains".
    var stillWrong: Range<Int>? {
        if isAsked || hasWord(of: conditions, in: sentence.tokens) { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            if isWord(at: index, in: .still), isWord(at: index + 1, in: stillVerbs),
                !hasWord(of: mayWords, in: tokens(before: index, 3)),
                has(.customer, in: tokens(before: index, 4)) || hasWord(of: someWords, in: tokens(before: index, 4))
            {
                return stretch(clause(upTo: index).lowerBound..<index + 2)
            }
            guard isWord(at: index, in: remainsWords) else { return nil }
            let trouble = isWord(at: index - 1, in: .still) ? index - 2 : index - 1
            return isWord(at: trouble, in: troubles) ? stretch(subjectStart(trouble)..<index + 1) : nil
        }.first
    }

    /// "We believe it should be fixed", "hopefully that is all".
    var hopedRecovery: Range<Int>? {
        if let hope = firstWord(of: hopefully, in: sentence.tokens), hope == sentence.tokens.lowerBound { return stretch(hope..<hope + 1) }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            guard isWord(at: index, in: overWords), let first = tokens(before: index, 6).first(where: { isWord(at: $0, in: hedges) }),
                hasWord(of: beingWords, in: first..<index)
            else { return nil }
            // "We believe it is now resolved."
            if isWord(at: first, in: believing), hasWord(of: nowWord, in: first..<index), !hasWord(of: shouldWord, in: first..<index) {
                return nil
            }
            if isWord(at: first, in: shouldWord), hasWord(of: noLonger, in: first..<index) { return nil }
            return stretch((isWord(at: first - 1, in: we) ? first - 1 : first)..<index + 1)
        }.first
    }
}

private let beingWords = WordSet(["is", "are", "has", "have", "been", "should", "be"])
private let shouldWord = WordSet(["should"])
private let adverbs = WordSet(["now", "fully", "completely", "all", "since", "also", "again", "already", "finally", "successfully"])
private let nowWord = WordSet(["now", "already"])
private let backWord = WordSet(["back"])
private let upWord = WordSet(["up", "online"])
private let overWords = WordSet([
    "fixed", "resolved", "solved", "repaired", "mended", "restored", "over", "recovered", "rectified", "cured",
])
private let wholeSubjects = WordSet([
    "this", "it", "issue", "problem", "incident", "outage", "fault", "everything", "service", "services", "systems", "trouble", "all",
    "traffic", "issues",
    "problems",
])
private let articles = WordSet(["the", "this", "that", "all", "our", "these", "root", "underlying", "exact", "an", "a"])
private let openers = WordSet(["and", "that", "so", "as"])
private let placing = WordSet(["to", "for", "in", "at", "on", "by", "until", "from"])
private let waiting = WordSet([
    "until", "once", "when", "if", "before", "till", "whether", "not", "isn't", "hasn't", "working", "hope", "expect", "trying", "soon",
    "after",
    "as", "to", "will", "would", "yesterday", "unless",
])
private let solvingWords = WordSet(["resolved", "fixed", "solved", "cured", "rectified"])
private let theWords = WordSet(["the", "this", "all"])
private let troubles = WordSet(["issue", "issues", "problem", "problems", "fault", "faults", "outage", "errors", "trouble", "incident"])
private let limits = WordSet([
    "but", "however", "still", "except", "some", "remaining", "partly", "partially", "most", "many", "almost", "nearly", "not", "though",
    "yet",
    "only", "other", "continues", "isn't", "cannot",
])
private let conditions = WordSet(["if", "when", "should", "unless", "whether", "once", "until"])
private let foundWords = WordSet(["found", "identified", "located", "know", "discovered", "traced"])
private let finders = WordSet(["we", "we've", "engineers", "team", "technicians", "they", "crew"])
private let causeKinds = WordSet(["the", "a", "root", "underlying", "exact", "likely", "its", "real", "out", "main", "what", "is"])
private let denials = WordSet(["not", "don't", "doesn't", "haven't", "hasn't", "no", "never", "cannot", "can't", "without", "nobody"])
private let knowWord = WordSet(["know", "known", "sure"])
private let whatWords = WordSet(["what", "why"])
private let behindWords = WordSet(["is", "caused", "causes", "causing", "has", "went", "happened", "was"])
private let unclearWords = WordSet(["unclear", "unknown"])
private let stateWords = WordSet(["is", "remains", "was", "still"])
private let stillVerbs = WordSet([
    "see", "sees", "seeing", "cannot", "can't", "have", "are", "is", "get", "fail", "fails", "failing", "experience", "experiencing",
    "face", "wait",
    "waiting", "unable", "not", "don't", "missing", "slow", "down", "without", "affected",
])
private let mayWords = WordSet(["may", "might", "could", "can", "was", "were", "had"])
private let someWords = WordSet(["some", "few", "many", "several"])
private let remainsWords = WordSet(["remains", "remain", "persists", "persist", "continues"])
private let we = WordSet(["we", "we're", "we'll", "engineers", "team", "technicians", "crew"])
private let hopefully = WordSet(["hopefully"])
private let hedges = WordSet(["believe", "think", "hope", "should", "hopefully", "assume", "appears", "seems"])
private let believing = WordSet(["believe", "think"])
private let noLonger = WordSet(["longer"])
