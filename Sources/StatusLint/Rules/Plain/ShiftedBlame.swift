import Basics

/// Ways to make somebody else the owner of the trouble. Offsets are those of the block's text.
extension SentenceSubject {
    var shiftedBlame: Range<Int>? {
        if let phrase = matches(of: .shift).first { return phrase.range }
        let suppliers = matches.filter { $0.meaning == .vendor || $0.meaning == .cue(.supplier) }
        return sentence.tokens.lazy.filter { isWord(at: $0, in: shiftingWords) }.compactMap {
            lies($0, with: suppliers) ?? notOurs($0) ?? notWithUs($0)
        }.first
            ?? suppliers.lazy.compactMap { isOwner($0) }.first
    }

    /// "The delay lies entirely with Northern Post", "it originated with our supplier".
    private func lies(_ index: Int, with suppliers: [PhraseMatch]) -> Range<Int>? {
        let isLying = isWord(at: index, in: lyingWords)
        guard isLying || isWord(at: index, in: originWords) else { return nil }
        var with = index + 1
        while isWord(at: with, in: degrees) { with += 1 }
        guard isWord(at: with, in: withWord), sentence.tokens.contains(with + 1) else { return nil }
        let supplier = suppliers.first { (0...3).contains($0.tokens.lowerBound - with - 1) }
        guard supplier != nil || (isLying && beginsWithCapital(with + 1) && !isWord(at: with + 1, in: ours)) else { return nil }
        return text.tokens[index].range.lowerBound..<(supplier?.range ?? text.tokens[with + 1].range).upperBound
    }

    /// "Our systems were not involved", "this is not a Harbour issue".
    private func notOurs(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: notWord) else { return nil }
        if isWord(at: index + 1, in: innocent), isWord(at: index - 1, in: beingWords),
            let our = tokens(before: index - 1, 6).last(where: { isWord(at: $0, in: ours) })
        {
            return stretch(our..<index + 1 + innocentLength(index + 1))
        }
        guard isWord(at: index + 1, in: articles), sentence.tokens.contains(index + 3), beginsWithCapital(index + 2),
            isWord(at: index + 3, in: troubles)
        else { return nil }
        return stretch(index..<index + 4)
    }

    private func innocentLength(_ index: Int) -> Int { isWord(at: index, in: atWord) || isWord(at: index, in: articles) ? 2 : 1 }

    /// "This is a problem at Acme, not with us".
    private func notWithUs(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: notWord), isWord(at: index + 1, in: sideWords), isWord(at: index + 2, in: usWord),
            !text.tokens[index].isJoined
        else { return nil }
        return stretch(index..<index + 3)
    }

    /// "A third party has caused the missing tickets", "the contractor is responsible for it".
    private func isOwner(_ supplier: PhraseMatch) -> Range<Int>? {
        var index = supplier.tokens.upperBound
        guard !isPossessive(index - 1) else { return nil }
        let isBeing = isWord(at: index, in: beingWords)
        if isBeing || isWord(at: index, in: haveWords) { index += 1 }
        while isWord(at: index, in: degrees) { index += 1 }
        let isOwning = isBeing && isWord(at: index, in: responsibleWord) && isWord(at: index + 1, in: forWord)
        guard isOwning || (isWord(at: index, in: causedWord) && !isBeing) else { return nil }
        return text.tokens[start(of: supplier)].range.lowerBound..<text.tokens[index].range.upperBound
    }

    /// With the small word before it: "a third party".
    private func start(of supplier: PhraseMatch) -> Int {
        let before = supplier.tokens.lowerBound - 1
        return isWord(at: before, in: smallWords) ? before : supplier.tokens.lowerBound
    }

    /// A supplier as the subject of a sentence that tells of its trouble: "one of our suppliers is having problems".
    var leadingSupplier: Range<Int>? {
        guard let supplier = matches.first(where: { $0.meaning == .vendor || $0.meaning == .cue(.supplier) }),
            supplier.tokens.lowerBound <= sentence.tokens.lowerBound + 4, !isPossessive(supplier.tokens.upperBound - 1),
            !hasWord(of: otherSubjects, in: sentence.tokens.lowerBound..<supplier.tokens.lowerBound)
        else { return nil }
        var trouble = supplier.tokens.upperBound
        guard isWord(at: trouble, in: havingWords) else { return nil }
        while isWord(at: trouble, in: havingWords) || isWord(at: trouble, in: kinds) { trouble += 1 }
        let isTrouble = isWord(at: trouble, in: troubles) || isWord(at: trouble, in: moreTroubles)
        return isTrouble ? stretch(sentence.tokens.lowerBound..<trouble + 1) : nil
    }

    /// "We have moved payments", not what a supplier does.
    var saysWhatWeDo: Bool {
        sentence.tokens.contains { index in
            guard isWord(at: index, in: we) else { return false }
            let ahead = tokens(from: index + 1, 5)
            return has(.work, in: ahead) || has(.repair, in: ahead)
        }
    }
}

private let shiftingWords = WordSet(["lies", "lie", "lay", "rests", "originated", "originates", "originating", "not"])
private let lyingWords = WordSet(["lies", "lie", "lay", "rests"])
private let originWords = WordSet(["originated", "originates", "originating"])
private let degrees = WordSet(["entirely", "solely", "fully", "wholly", "squarely", "completely", "only", "also"])
private let withWord = WordSet(["with"])
private let ours = WordSet(["our", "us", "you", "your", "we"])
private let notWord = WordSet(["not"])
private let innocent = WordSet(["involved", "at", "responsible", "the"])
private let atWord = WordSet(["at"])
private let beingWords = WordSet(["is", "are", "was", "were"])
private let haveWords = WordSet(["has", "have"])
private let articles = WordSet(["a", "an", "the"])
private let troubles = WordSet(["issue", "problem", "fault", "outage", "error"])
private let sideWords = WordSet(["with", "at", "on"])
private let usWord = WordSet(["us"])
private let responsibleWord = WordSet(["responsible"])
private let forWord = WordSet(["for"])
private let causedWord = WordSet(["caused"])
private let smallWords = WordSet(["a", "an", "the", "our", "one"])
private let otherSubjects = WordSet(["we", "because", "at", "by", "from", "with", "to", "some", "for", "due", "due to", "when"])
private let havingWords = WordSet(["has", "have", "is", "are", "had", "experienced", "suffered", "suffers", "reports", "reported"])
private let kinds = WordSet([
    "a", "an", "some", "the", "global", "technical", "major", "been", "having", "experiencing", "suffering", "suffered", "experienced",
    "seeing",
    "serious", "widespread", "power", "network", "general", "large", "currently", "severe", "with",
])
private let moreTroubles = WordSet([
    "issues", "problems", "faults", "outages", "errors", "difficulties", "down", "failure", "disruption", "trouble",
])
private let we = WordSet(["we", "we're", "we've", "we'll", "engineers", "team"])
