import Basics

/// More ways to find fault with somebody, by what they were, how they did it, and whose it was.
extension SentenceSubject {
    /// "Reacted too slowly", "took far too long", "decided too late".
    func tooSlowly(_ verb: Int) -> Int? {
        guard isWord(at: verb, in: paceVerbs), let too = firstWord(of: tooWords, in: tokens(from: verb + 1, 5)),
            !hasWord(of: clauseWords, in: verb + 1..<too), isWord(at: too + 1, in: paceWords)
        else { return nil }
        return too + 2
    }

    /// "Waved the change through", "turned a blind eye".
    func letItPass(_ verb: Int) -> Int? {
        if isWord(at: verb, in: wavingVerbs), let through = firstWord(of: throughWords, in: tokens(from: verb + 1, 5)) {
            return through + 1
        }
        if isWord(at: verb, in: turningVerbs), let eye = firstWord(of: eyeWords, in: tokens(from: verb + 1, 3)) { return eye + 1 }
        if isWord(at: verb, in: cuttingVerbs), isWord(at: verb + 1, in: cornerWords) { return verb + 2 }
        return isWord(at: verb, in: rubberWords) && isWord(at: verb + 1, in: stampWords) ? verb + 2 : nil
    }

    /// "Deployed untested code", "merged a change that was broken".
    func shippedUnready(_ verb: Int) -> Int? {
        guard isWord(at: verb, in: shippingVerbs), let unready = firstWord(of: unreadyWords, in: tokens(from: verb + 1, 3)) else {
            return nil
        }
        return unready + 1
    }

    /// "An inexperienced admin".
    func isBelittled(_ person: PhraseMatch) -> Int? {
        var first = person.tokens.lowerBound
        if isWord(at: first, in: .articlesAndOwners) { first += 1 }
        return [first - 1, first].first { isWord(at: $0, in: belittlingWords) && ($0 + 1 < person.tokens.upperBound || $0 < first) }
    }

    /// "The mistake was Chi's", "this happened on Chi's watch": by words that need nobody to be known.
    var ownedByName: Range<Int>? {
        for index in sentence.tokens where isOwner(index) {
            if isWord(at: index + 1, in: watchWords), isWord(at: index - 1, in: .on) { return stretch(index - 1..<index + 2) }
            guard isWord(at: index - 1, in: .being), let mistake = firstWord(of: mistakes, in: tokens(before: index - 1, 2)),
                isLast(index) || isWord(at: index + 1, in: onlyWords), !isOnlyDenied(before: index)
            else { continue }
            return stretch(mistake..<index + 1)
        }
        return nil
    }

    /// "We blame the network team", but not "we don't".
    func isAccused(_ person: PhraseMatch) -> Int? {
        guard let blame = firstWord(of: blameVerbs, in: tokens(before: person.tokens.lowerBound, 2)), !isOnlyDenied(before: blame) else {
            return nil
        }
        return blame
    }

    /// "PEBKAC": the reader is to laugh at somebody.
    var mockery: Range<Int>? { firstWord(of: mockingWords, in: sentence.tokens).map { stretch($0..<$0 + 1) } }

    /// "He forgot to check", "they were not paying attention". They may also be things, of which less is said.
    var failingPronoun: Range<Int>? {
        for index in sentence.tokens {
            let person = PhraseMatch(meaning: .cue(.person), tokens: index..<index + 1, range: text.tokens[index].range)
            if isWord(at: index, in: singlePronouns), let failing = failing(of: person) { return failing }
            if isWord(at: index, in: pluralPronouns), let end = failingOfMany(afterAdverbs(index + 1)) { return stretch(index..<end) }
        }
        return nil
    }

    private func failingOfMany(_ verb: Int) -> Int? {
        if isWord(at: verb, in: forgettingWords) { return verb + 1 }
        if let end = wasAtFault(verb), isWord(at: end - 1, in: humanWords) { return end }
        if let end = leftUndone(verb), isWord(at: end - 1, in: humanVerbs) { return end }
        if let end = shouldHave(verb), isWord(at: end - 1, in: humanParticiples) { return end }
        return tooSlowly(verb).flatMap { isWord(at: verb, in: humanPace) ? $0 : nil }
    }

    /// A name with "'s" behind it, or "his".
    private func isOwner(_ index: Int) -> Bool {
        if isWord(at: index, in: owningPronouns) { return true }
        return isPossessive(index) && beginsWithCapital(index) && index > sentence.tokens.lowerBound && !isKnown(text.tokens[index].range)
            && !isWord(at: index, in: days)
    }

    private func isLast(_ index: Int) -> Bool {
        index + 1 == sentence.tokens.upperBound || !text.tokens[index + 1].isJoined
    }
}

private let paceVerbs = WordSet([
    "reacted", "responded", "answered", "acted", "escalated", "called", "joined", "decided", "checked", "looked", "noticed", "took", "came",
    "replied", "communicated", "worked", "moved", "warned", "asked", "rushed", "waited", "raised", "declared", "handed", "told",
])
private let humanPace = WordSet(["reacted", "decided", "escalated", "checked", "looked", "asked", "waited", "noticed"])
private let tooWords = WordSet(["too"])
private let paceWords = WordSet(["slow", "slowly", "late", "long", "hastily", "carelessly", "quickly", "fast", "little"])
private let clauseWords = WordSet(["we", "which", "because", "after", "when", "while", "that", "so", "as", "and", "but"])
private let wavingVerbs = WordSet(["waved", "nodded", "rushed", "pushed", "forced"])
private let throughWords = WordSet(["through"])
private let turningVerbs = WordSet(["turned", "closed"])
private let eyeWords = WordSet(["eye", "eyes"])
private let cuttingVerbs = WordSet(["cut"])
private let cornerWords = WordSet(["corners"])
private let rubberWords = WordSet(["rubber"])
private let stampWords = WordSet(["stamped"])
private let shippingVerbs = WordSet([
    "deployed", "pushed", "merged", "released", "shipped", "committed", "applied", "uploaded", "published", "installed", "delivered",
])
private let unreadyWords = WordSet([
    "untested", "unreviewed", "unapproved", "unchecked", "broken", "faulty", "buggy", "bad", "sloppy", "unfinished",
])
private let belittlingWords = WordSet([
    "inexperienced", "careless", "untrained", "unqualified", "incompetent", "negligent", "reckless", "sloppy", "lazy", "distracted",
    "hasty", "clumsy", "overconfident", "unprepared", "inattentive", "overzealous", "forgetful", "stubborn", "impatient", "unskilled",
])
private let watchWords = WordSet(["watch"])
private let mistakes = WordSet([
    "mistake", "mistakes", "error", "errors", "fault", "faults", "blunder", "slip", "oversight", "blame", "failure", "typo", "omission",
])
private let onlyWords = WordSet(["alone", "entirely", "only", "and", "not"])
private let blameVerbs = WordSet(["blame", "blames", "blamed", "blaming"])
private let mockingWords = WordSet(["pebkac", "pebcak", "pebmac", "id10t", "idiot", "idiots", "moron", "morons", "noob", "noobs"])
private let singlePronouns = WordSet(["he", "she"])
private let pluralPronouns = WordSet(["they"])
private let owningPronouns = WordSet(["his", "hers", "theirs"])
private let forgettingWords = WordSet(["forgot", "neglected", "disregarded"])
private let humanWords = WordSet([
    "attention", "paying", "listening", "careful", "attentive", "thinking", "qualified", "competent", "diligent", "careless", "asleep",
    "lazy", "distracted", "negligent", "inattentive", "unprepared", "inexperienced", "incompetent", "reckless", "complacent",
    "unprofessional", "hurry", "rush", "watching",
])
private let humanVerbs = WordSet(["bother", "think", "ask", "listen", "care", "pay", "look", "remember", "read"])
private let humanParticiples = WordSet([
    "asked", "checked", "looked", "read", "waited", "thought", "known", "tested", "verified", "listened",
])
private let days = WordSet([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
])
