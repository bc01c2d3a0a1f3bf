import Basics

/// Ways to swear that it was the last time which need no "happen again": "the leak is gone for good", "never again will a parcel get lost".
extension SentenceSubject {
    var vow: Range<Int>? {
        for index in sentence.tokens where isWord(at: index, in: vowWords) {
            if let vow = neverOnceMore(index) ?? neverAgainWill(index) ?? goneForGood(index) ?? sameMistakeTwice(index) ?? willPrevent(
                index)
                ?? oneOff(index) ?? noRepeat(index) ?? impossibleNow(index) ?? noWay(index)
            {
                return stretch(vow)
            }
        }
        return nil
    }

    /// "We can't promise that it won't happen again" is what an honest firm says.
    var deniesVow: Bool {
        sentence.tokens.contains { isWord(at: $0, in: oathWords) && hasWord(of: notWords, in: tokens(before: $0, 3)) }
    }

    /// "You will never have to wait like this again", "no pupil will ever be locked out again".
    private func neverOnceMore(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: everWords) else { return nil }
        let before = tokens(before: index, 3)
        let isNegative =
            isWord(at: index, in: .never) || hasWord(of: nots, in: before) || hasWord(of: noWord, in: tokens(before: index, 5))
        guard isNegative, hasWord(of: wills, in: before) else { return nil }
        let ahead = tokens(from: index + 1, 9)
        guard !hasWord(of: harmlessDeeds, in: ahead.prefix(3)) else { return nil }
        return ahead.first { isAgain($0) || isWord(at: $0, in: suchWord) }.map { index..<$0 + 1 }
    }

    /// "Never again will your orders go astray".
    private func neverAgainWill(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .never), isWord(at: index + 1, in: .again), isWord(at: index + 2, in: wills) else { return nil }
        return index..<index + 3
    }

    /// "The bug is gone for good", "fixed for all time", but not "the old card is gone for good".
    private func goneForGood(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: endings) else { return nil }
        let before = tokens(before: index, 7)
        guard hasWord(of: troubleNouns, in: before) else { return nil }
        if isWord(at: index + 1, in: .for) {
            let isForGood = isWord(at: index + 2, in: goodWord)
            let isForAllTime = isWord(at: index + 2, in: .all) && isWord(at: index + 3, in: .time)
            return isForGood ? index..<index + 3 : isForAllTime ? index..<index + 4 : nil
        }
        return isWord(at: index + 1, in: foreverWords) ? index..<index + 2 : nil
    }

    /// "We will not make the same mistake twice".
    private func sameMistakeTwice(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: makingWords), hasWord(of: nots, in: tokens(before: index, 4)) else { return nil }
        let ahead = tokens(from: index + 1, 8)
        guard hasWord(of: mistakeNouns, in: ahead) else { return nil }
        return ahead.first { isAgain($0) }.map { index..<$0 + 1 }
    }

    /// "Alarms will prevent us from doing so again". That steps are there to prevent it is no vow.
    private func willPrevent(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: preventing), hasWord(of: wills, in: tokens(before: index, 2)),
            !hasWord(of: helpWords, in: tokens(before: index, 2))
        else { return nil }
        return tokens(from: index + 1, 8).first { isAgain($0) || isWord(at: $0, in: recurring) }.map { index..<$0 + 1 }
    }

    /// "This was a one-off", "that was the last outage you will see".
    private func oneOff(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .impersonals), isWord(at: index + 1, in: .beingOfOne) else { return nil }
        if isWord(at: index + 2, in: .indefiniteArticles), isWord(at: index + 3, in: .one), isWord(at: index + 4, in: .off) {
            let isEnd = index + 5 == sentence.tokens.upperBound || !text.tokens[index + 5].isJoined
            return isEnd || isWord(at: index + 5, in: troubleNouns) ? index..<index + 5 : nil
        }
        guard isWord(at: index + 2, in: .the), isWord(at: index + 3, in: lastWord), isWord(at: index + 4, in: troubleNouns),
            hasWord(of: youWords, in: tokens(from: index + 5, 3))
        else { return nil }
        return index..<index + 5
    }

    /// "We guarantee no repeat", "we promise that there'll be no more outages".
    private func noRepeat(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: oathWords), !hasWord(of: notWords, in: tokens(before: index, 3)) else { return nil }
        let ahead = tokens(from: index + 1, 6)
        guard let no = firstWord(of: noWord, in: ahead) else { return nil }
        return tokens(from: no + 1, 2).first { isWord(at: $0, in: repeats) }.map { index..<$0 + 1 }
    }

    /// "This is impossible in future", "it is now impossible for that to happen".
    private func impossibleNow(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: impossibleWord) else { return nil }
        if let future = firstWord(of: futureNouns, in: tokens(from: index + 1, 3)) { return index..<future + 1 }
        let isNow = hasWord(of: nowWord, in: tokens(before: index, 2))
        guard isNow, isWord(at: index + 1, in: .for) else { return nil }
        // "Now impossible for customers to pay" is what is wrong; "for two guests to get one room" is a vow.
        let ahead = tokens(from: index + 2, 5)
        return hasWord(of: againAndSuch, in: ahead) ? index..<ahead.upperBound : nil
    }

    /// "There is no way that this could happen twice", "the same fault cannot strike again".
    private func noWay(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: strikingWords) else { return nil }
        let before = tokens(before: index, 8)
        guard hasWord(of: troubleNouns, in: before) || hasWord(of: .impersonals, in: before), isSwornBefore(index) else { return nil }
        return tokens(from: index + 1, 3).first { isAgain($0) || isWord(at: $0, in: futureNouns) }.map { index..<$0 + 1 }
    }

    private func isSwornBefore(_ index: Int) -> Bool {
        let before = tokens(before: index, 4)
        if hasWord(of: nots, in: before) {
            return hasWord(of: wills, in: before) || hasWord(of: swornNots, in: before) || hasWord(of: shalls, in: before)
        }
        return tokens(before: index, 7).contains { isWord(at: $0, in: .way) && isWord(at: $0 - 1, in: noWord) }
    }

    /// "Again", "twice", "a second time".
    private func isAgain(_ index: Int) -> Bool {
        isWord(at: index, in: againWords) || (isWord(at: index, in: .time) && isWord(at: index - 1, in: secondWord))
    }
}

/// What every vow has one of: most words are passed over at once.
private let vowWords = WordSet([
    "never", "ever", "gone", "fixed", "solved", "eliminated", "removed", "cured", "ended", "over", "banished", "make", "makes", "prevent",
    "prevents", "stop", "keep", "this", "that", "it", "guarantee", "promise", "promises", "vow", "swear", "word", "assure", "impossible",
    "happen", "occur", "strike", "arise",
])
private let everWords = WordSet(["never", "ever"])
private let againWords = WordSet(["again", "twice", "anew"])
private let secondWord = WordSet(["second"])
private let suchWord = WordSet(["such"])
private let againAndSuch = WordSet(["again", "this", "that", "such", "happen"])
private let wills = WordSet(["will", "you'll", "we'll", "it'll", "they'll", "won't", "shall", "there'll"])
private let shalls = WordSet(["shall", "can"])
private let nots = WordSet(["not", "never", "won't", "can't", "cannot", "don't", "shan't"])
private let swornNots = WordSet(["won't", "can't", "cannot", "shan't", "don't"])
private let notWords = WordSet(["not", "never", "can't", "cannot", "don't", "won't", "couldn't", "no", "unable", "nobody"])
private let noWord = WordSet(["no", "nobody"])
/// What readers are spared is no vow about trouble: "you will never be charged again".
private let harmlessDeeds = WordSet(["asked", "charged", "billed", "prompted", "need", "contacted", "share", "sell", "ask", "call", "use"])
private let endings = WordSet(["gone", "fixed", "solved", "eliminated", "removed", "cured", "ended", "over", "banished"])
private let goodWord = WordSet(["good"])
private let foreverWords = WordSet(["forever", "permanently"])
private let troubleNouns = WordSet([
    "bug", "bugs", "problem", "problems", "issue", "issues", "fault", "faults", "error", "errors", "leak", "leaks", "outage", "outages",
    "trouble", "troubles", "failure", "failures", "incident", "incidents", "delays", "defect", "glitch", "mistake", "event",
])
private let mistakeNouns = WordSet(["mistake", "mistakes", "error", "errors"])
private let makingWords = WordSet(["make", "makes"])
private let preventing = WordSet(["prevent", "prevents", "stop", "keep"])
private let helpWords = WordSet(["help", "helps", "to"])
private let recurring = WordSet(["recurring", "reoccurring", "recurrence"])
private let lastWord = WordSet(["last"])
private let youWords = WordSet(["you", "you'll", "anybody", "anyone"])
private let oathWords = WordSet(["guarantee", "promise", "promises", "vow", "swear", "word", "assure"])
private let repeats = WordSet(["repeat", "repeats", "recurrence", "repetition"])
private let impossibleWord = WordSet(["impossible"])
private let futureNouns = WordSet(["future"])
private let nowWord = WordSet(["now"])
private let strikingWords = WordSet(["happen", "occur", "strike", "arise"])
