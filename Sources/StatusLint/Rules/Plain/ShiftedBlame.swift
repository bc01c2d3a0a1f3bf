import Basics

/// Ways to make somebody else the owner of the trouble. Offsets are those of the block's text.
extension SentenceSubject {
    var shiftedBlame: Range<Int>? {
        if let phrase = matches(of: .shift).first { return phrase.range }
        let suppliers = matches.filter { $0.meaning == .vendor || $0.meaning == .cue(.supplier) }
        return sentence.tokens.lazy.filter { isWord(at: $0, in: shiftingWords) }.compactMap {
            lies($0, with: suppliers) ?? notOurs($0) ?? notWithUs($0) ?? sentAway($0)
        }.first
            ?? suppliers.lazy.compactMap { isOwner($0) ?? isTheirSide($0) }.first
    }

    /// "The delay lies entirely with Northern Post", "it originated with our supplier".
    private func lies(_ index: Int, with suppliers: [PhraseMatch]) -> Range<Int>? {
        let isBeing = isWord(at: index, in: .being) && isWord(at: index + 1, in: degrees) && isWord(at: index - 1, in: troubleNouns)
        let isLying = isWord(at: index, in: lyingWords) || isBeing
        guard isLying || isWord(at: index, in: originWords) else { return nil }
        var with = index + 1
        while isWord(at: with, in: degrees) { with += 1 }
        guard isWord(at: with, in: .with), sentence.tokens.contains(with + 1) else { return nil }
        let supplier = suppliers.first { (0...3).contains($0.tokens.lowerBound - with - 1) }
        guard supplier != nil || (isLying && beginsWithCapital(with + 1) && !isWord(at: with + 1, in: ours)) else { return nil }
        return text.tokens[index].range.lowerBound..<(supplier?.range ?? text.tokens[with + 1].range).upperBound
    }

    /// "Our systems were not involved", "this is not a Harbour issue".
    private func notOurs(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .not) else { return nil }
        if isWord(at: index + 1, in: innocent), isWord(at: index - 1, in: .being),
            let our = tokens(before: index - 1, 6).last(where: { isWord(at: $0, in: ours) })
        {
            return stretch(our..<index + 1 + innocentLength(index + 1))
        }
        guard isWord(at: index + 1, in: .articles), sentence.tokens.contains(index + 3), beginsWithCapital(index + 2),
            isWord(at: index + 3, in: troubles)
        else { return nil }
        return stretch(index..<index + 4)
    }

    private func innocentLength(_ index: Int) -> Int { isWord(at: index, in: .at) || isWord(at: index, in: .articles) ? 2 : 1 }

    /// "This is a problem at Acme, not with us".
    private func notWithUs(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .not), isWord(at: index + 1, in: sideWords), isWord(at: index + 2, in: .us),
            !text.tokens[index].isJoined
        else { return nil }
        return stretch(index..<index + 3)
    }

    /// "Please direct complaints to our courier".
    private func sentAway(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: complaintWords), hasWord(of: sendingWords, in: tokens(before: index, 3)),
            isWord(at: index + 1, in: .to),
            sentence.tokens.contains(index + 2), !isWord(at: index + 2, in: .us)
        else { return nil }
        let ahead = tokens(from: index + 2, 3)
        let isTheirs = matches.contains {
            ($0.meaning == .vendor || $0.meaning == .cue(.supplier) || $0.meaning == .cue(.person)) && ahead.contains($0.tokens.lowerBound)
        }
        return isTheirs || beginsWithCapital(index + 2) ? stretch(index..<index + 3) : nil
    }

    /// "A third party has caused the missing tickets", "the contractor is responsible for it".
    private func isOwner(_ supplier: PhraseMatch) -> Range<Int>? {
        var index = supplier.tokens.upperBound
        guard !isPossessive(index - 1) else { return nil }
        let isBeing = isWord(at: index, in: .being)
        if isBeing || isWord(at: index, in: .having) { index += 1 }
        while isWord(at: index, in: degrees) { index += 1 }
        let isOwning = isBeing && isWord(at: index, in: responsibleWord) && isWord(at: index + 1, in: .for)
        guard isOwning || (isWord(at: index, in: causedWord) && !isBeing) else { return nil }
        return text.tokens[start(of: supplier)].range.lowerBound..<text.tokens[index].range.upperBound
    }

    /// "On the provider's side", "in our supplier's court", "it is the supplier's job".
    private func isTheirSide(_ supplier: PhraseMatch) -> Range<Int>? {
        let last = supplier.tokens.upperBound - 1
        guard isPossessive(last), isWord(at: last + 1, in: theirPlaces) else { return nil }
        let first = start(of: supplier) - 1
        guard isWord(at: first, in: sidePlaces) || isWord(at: first, in: .being) else { return nil }
        return stretch(first..<last + 2)
    }

    /// With the small word before it: "a third party".
    private func start(of supplier: PhraseMatch) -> Int {
        let before = supplier.tokens.lowerBound - 1
        return isWord(at: before, in: smallWords) ? before : supplier.tokens.lowerBound
    }

    /// A supplier as the subject of a sentence that tells of its trouble: "one of our suppliers is having problems".
    var leadingSupplier: Range<Int>? {
        if let theirs = problemWithSupplier { return theirs }
        guard let supplier = matches.first(where: { $0.meaning == .vendor || $0.meaning == .cue(.supplier) }),
            supplier.tokens.lowerBound <= sentence.tokens.lowerBound + 4, !isPossessive(supplier.tokens.upperBound - 1),
            !hasWord(of: otherSubjects, in: sentence.tokens.lowerBound..<supplier.tokens.lowerBound)
        else { return nil }
        var trouble = supplier.tokens.upperBound
        guard isWord(at: trouble, in: havingWords) else { return nil }
        while isWord(at: trouble, in: havingWords) || isWord(at: trouble, in: kinds) { trouble += 1 }
        // "A global instability issue", "an unexpected loss of power": a word or two of which kind.
        let isTold =
            isWord(at: trouble - 1, in: tellingWords) || isWord(at: trouble - 2, in: tellingWords) || isWord(at: trouble - 1, in: kinds)
        let reach = isTold ? tokens(from: trouble, 3) : trouble..<min(trouble + 1, sentence.tokens.upperBound)
        guard let end = reach.first(where: { isWord(at: $0, in: troubles) || isWord(at: $0, in: moreTroubles) }) else { return nil }
        return stretch(sentence.tokens.lowerBound..<end + 1)
    }

    /// "This is a nationwide problem at our card processor".
    private var problemWithSupplier: Range<Int>? {
        let first = sentence.tokens.lowerBound
        guard isWord(at: first, in: .impersonals), isWord(at: first + 1, in: .being), isWord(at: first + 2, in: .articles),
            let trouble = tokens(from: first + 3, 4).first(where: { isWord(at: $0, in: troubles) || isWord(at: $0, in: moreTroubles) }),
            isWord(at: trouble + 1, in: sideWords) || isWord(at: trouble + 1, in: fromWords),
            let supplier = matches.first(where: {
                ($0.meaning == .vendor || $0.meaning == .cue(.supplier)) && (0...4).contains($0.tokens.lowerBound - trouble - 2)
            })
        else { return nil }
        return stretch(first..<supplier.tokens.upperBound)
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

private let complaintWords = WordSet(["complaints", "complaint"])
private let sendingWords = WordSet(["direct", "send", "address", "take"])
private let theirPlaces = WordSet(["side", "end", "court", "job", "responsibility", "hands", "problem"])
private let sidePlaces = WordSet(["on", "at", "in"])
private let fromWords = WordSet(["from", "of", "by"])
private let tellingWords = WordSet(["experiencing", "having", "seeing", "suffering", "experienced", "suffered", "reports", "reported"])
private let troubleNouns = WordSet(["fault", "problem", "issue", "cause", "blame", "responsibility", "outage", "error"])
private let shiftingWords = WordSet([
    "is", "was",
    "complaints", "complaint", "lies", "lie", "lay", "rests", "sits", "sit", "resides", "originated", "originates", "originating", "not",
])
private let lyingWords = WordSet(["lies", "lie", "lay", "rests"])
private let originWords = WordSet(["sits", "sit", "resides", "originated", "originates", "originating"])
private let degrees = WordSet(["entirely", "solely", "fully", "wholly", "squarely", "completely", "only", "also"])
private let ours = WordSet(["our", "us", "you", "your", "we"])
private let innocent = WordSet(["involved", "at", "responsible", "the"])
private let troubles = WordSet(["issue", "problem", "fault", "outage", "error"])
private let sideWords = WordSet(["with", "at", "on"])
private let responsibleWord = WordSet(["responsible"])
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
