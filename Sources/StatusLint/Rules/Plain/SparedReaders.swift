import Basics

/// Claims that nobody was affected which need neither "affected" nor "impact": "nobody felt it", "everyone could shop as usual throughout".
extension SentenceSubject {
    /// - Parameter index: of one of the words that such a claim has.
    /// - Returns: indices of tokens.
    func sparedClaim(_ index: Int) -> Range<Int>? {
        nobodyFelt(index) ?? throughout(index) ?? asUsual(index) ?? notAny(index) ?? atNoTime(index) ?? withoutNoticing(index)
    }

    /// "Nobody felt any of this", "no users experienced any issues", but not "no users saw their mail".
    private func nobodyFelt(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: noneWords) else { return nil }
        let ahead = tokens(from: index + 1, 6)
        guard let verb = firstWord(of: feelingWords, in: ahead), !hasWord(of: placing, in: index + 1..<verb) else { return nil }
        let isAll = isNobody(index) || (isWord(at: index, in: noneWord) && (index + 1..<verb).contains { isWholeGroup($0) })
        guard isAll else { return nil }
        let object = tokens(from: verb + 1, 4)
        if isWord(at: verb, in: noticingWords), isNobody(index), isWord(at: verb + 1, in: differenceOpeners) {
            if let difference = firstWord(of: differenceWords, in: object) { return index..<difference + 1 }
        }
        guard let trouble = firstWord(of: troubleWords, in: object),
            !hasWord(of: placing, in: trouble + 1..<min(trouble + 3, sentence.tokens.upperBound))
        else { return nil }
        return index..<trouble + 1
    }

    /// "Everyone could shop as usual throughout", "all guests were able to check in at all times".
    private func throughout(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: throughoutWord) || (isWord(at: index, in: timeWords) && isWord(at: index - 1, in: wholeWords)) else {
            return nil
        }
        let before = tokens(before: index, 12)
        guard let able = firstWord(of: ableWords, in: before),
            let all = tokens(before: able, 4).first(where: { isWord(at: $0, in: everybody) }),
            !hasWord(of: exceptions, in: all..<index)
        else { return nil }
        return isWord(at: all, in: .all) && !(all + 1..<able).contains(where: { isWholeGroup($0) }) ? nil : all..<index + 1
    }

    /// "Everything carried on as normal".
    private func asUsual(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .normal), isWord(at: index - 1, in: .as),
            let going = firstWord(of: wentOn, in: tokens(before: index - 1, 3)),
            let all = tokens(before: going, 2).first(where: { isWord(at: $0, in: everything) }), !isWord(at: index + 1, in: someWhere)
        else { return nil }
        return all..<index + 1
    }

    /// "The fault didn't have any impact", "this did not affect anybody".
    private func notAny(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: anyWords) else { return nil }
        let before = tokens(before: index, 4)
        guard let not = firstWord(of: notWords, in: before), hasWord(of: wills, in: tokens(before: index, 6)) == false else { return nil }
        if isWord(at: index, in: anybodyWords) || isWholeGroup(index + 1) {
            let end = isWord(at: index, in: anybodyWords) ? index + 1 : index + 2
            guard hasWord(of: touchingWords, in: not..<index), !isWord(at: end, in: placing) else { return nil }
            return not..<end
        }
        let isFelt = hasWord(of: feelingWords, in: not..<index) && tokens(before: not, 4).contains { isWholeGroup($0) }
        guard hasWord(of: havingWords, in: not..<index) || isFelt, let effect = firstWord(of: effects, in: tokens(from: index + 1, 2))
        else {
            return nil
        }
        // "Did not have any impact on bills" is about one thing.
        let isScoped =
            isWord(at: effect + 1, in: scopes)
            && !tokens(from: effect + 2, 3).contains { isWholeGroup($0) || isWord(at: $0, in: anybodyWords) }
        return isScoped ? nil : not..<effect + 1
    }

    /// "At no time did anybody notice any difference".
    private func atNoTime(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: timeWords), isWord(at: index - 1, in: .no), isWord(at: index - 2, in: .at) else { return nil }
        let ahead = tokens(from: index + 1, 7)
        guard let verb = firstWord(of: touchedWords, in: ahead),
            (index + 1..<verb).contains(where: { isWholeGroup($0) || isWord(at: $0, in: anybodyWords) }),
            !hasWord(of: placing, in: index + 1..<verb)
        else { return nil }
        return index - 2..<verb + 1
    }

    /// "Passed without anyone noticing".
    private func withoutNoticing(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: noticing), isWord(at: index - 1, in: anybodyWords), isWord(at: index - 2, in: .without) else {
            return nil
        }
        return index - 2..<index + 1
    }
}

private let noneWords = WordSet(["no", "none", "not", "nobody", "zero"])
private let noneWord = WordSet(["none"])
private let feelingWords = WordSet([
    "felt", "feel", "experience", "encounter", "suffer", "noticed", "notice", "experienced", "saw", "encountered", "suffered", "faced",
    "had",
])
private let noticingWords = WordSet(["noticed", "notice", "felt", "saw"])
private let differenceOpeners = WordSet(["a", "any", "the"])
private let differenceWords = WordSet(["difference", "thing", "change"])
private let troubleWords = WordSet([
    "issue", "issues", "problem", "problems", "outage", "disruption", "trouble", "difficulties", "downtime", "interruption", "impact",
    "incident", "this", "anything", "it",
])
private let placing = WordSet(["in", "at", "from", "with", "who", "whose", "outside", "using", "on", "for", "when", "that"])
private let throughoutWord = WordSet(["throughout"])
private let timeWords = WordSet(["time", "times", "point", "stage"])
private let wholeWords = WordSet(["whole", "all", "entire"])
private let ableWords = WordSet(["could", "able", "remained", "was", "were"])
private let everybody = WordSet(["everyone", "everybody", "all", "everything"])
private let exceptions = WordSet(["except", "but", "not", "cannot", "until", "still", "other", "else", "unable"])
private let wentOn = WordSet(["on", "continued", "ran", "worked", "went", "functioned", "operated"])
private let someWhere = WordSet(["in", "at", "on", "with", "until"])
private let everything = WordSet(["everything", "business", "carried", "kept", "went"])
private let anyWords = WordSet(["any", "anybody", "anyone"])
private let anybodyWords = WordSet(["anybody", "anyone"])
private let notWords = WordSet(["not", "didn't", "hasn't", "haven't", "doesn't", "never", "hadn't"])
private let wills = WordSet(["will", "won't", "should", "if", "whether", "we", "please"])
private let touchingWords = WordSet([
    "affect", "affected", "impact", "impacted", "touch", "touched", "reach", "reached", "disturb", "harm", "bother",
])
private let havingWords = WordSet(["have", "had", "cause", "caused", "see", "seen", "show"])
private let effects = WordSet([
    "issues", "problems", "impact", "effect", "effects", "consequences", "disruption", "interruption", "downtime", "interruptions",
])
private let scopes = WordSet(["on", "to", "for", "in"])
private let touchedWords = WordSet([
    "affected", "impacted", "notice", "noticed", "disrupted", "inconvenienced", "interrupted", "unavailable", "disturbed",
])
private let noticing = WordSet(["noticing"])
