import Basics

/// Guesses that name a thing rather than an event: "could be a cut cable", "there appears to be a fault in the relay".
///
/// A word for what customers use makes it a guess about what they notice, which is fine.
extension SentenceSubject {
    /// The last word of what is guessed at.
    func guessedThing(_ hedge: PhraseMatch) -> Int? {
        faultyThing(hedge) ?? openingGuess(hedge) ?? aside(hedge) ?? busyOthers(hedge) ?? downTo(hedge) ?? modalGuess(hedge)
    }

    /// "Appears to have a memory fault", "seem to have a faulty sensor", "there seems to be a problem with the relay".
    private func faultyThing(_ hedge: PhraseMatch) -> Int? {
        guard isWord(at: hedge.tokens.lowerBound, in: seemingWords) else { return nil }
        var index = hedge.tokens.upperBound
        if isWord(at: index, in: .to) { index += 1 }
        let isBeing = isWord(at: index, in: .beOrBeen) || isWord(at: index - 1, in: .beOrBeen)
        if isBeing, isWord(at: index - 1, in: .beOrBeen) { index -= 1 }
        if isBeing, let blamed = blamedThing(index) { return blamed }
        guard isBeing || isWord(at: index, in: .have), isWord(at: index + 1, in: determiners) else { return nil }
        let things = clause(from: index + 2).prefix(4)
        guard let fault = things.first(where: { isWord(at: $0, in: faults) || isWord(at: $0, in: faultyWords) }) else { return nil }
        if !isBeing { return isWord(at: index - 1, in: .to) || isWord(at: index, in: .have) ? fault : nil }
        // "There appears to be a problem with card payments" tells what customers notice.
        let rest = clause(from: fault + 1)
        guard isWord(at: fault, in: faultyWords) || isWord(at: fault + 1, in: placing) else { return nil }
        if rest.contains(where: { isTerm($0) }) { return fault }
        return hasCustomersThings(in: rest) || hasWord(of: seenThings, in: rest) || has(.symptom, in: rest) ? nil : fault
    }

    /// "The network seems to be the problem", "the fault looks to be with our supplier".
    private func blamedThing(_ be: Int) -> Int? {
        if isWord(at: be + 1, in: .the), isWord(at: be + 2, in: accusedNouns) {
            return be + 3 == sentence.tokens.upperBound || !text.tokens[be + 3].isJoined ? be + 2 : nil
        }
        guard isWord(at: be + 1, in: placing), hasWord(of: faults, in: tokens(before: be, 6)) else { return nil }
        let things = tokens(from: be + 2, 4)
        let isSuppliers = matches.contains {
            ($0.meaning == .vendor || $0.meaning == .cue(.supplier)) && things.contains($0.tokens.lowerBound)
        }
        return isSuppliers || things.contains { isWord(at: $0, in: suspects) || isTerm($0) } ? be + 1 : nil
    }

    /// "Could be a cut cable", "Looks like PSU or maybe the board": a sentence that begins with the guess.
    private func openingGuess(_ hedge: PhraseMatch) -> Int? {
        guard hedge.tokens.lowerBound <= sentence.tokens.lowerBound + 1, hedge.tokens.lowerBound >= sentence.tokens.lowerBound,
            hedge.tokens.lowerBound == sentence.tokens.lowerBound || isWord(at: sentence.tokens.lowerBound, in: impersonals)
        else { return nil }
        var index = hedge.tokens.upperBound
        if isWord(at: index, in: wellWord) { index += 1 }
        if isWord(at: index, in: .beOrBeen) { index += 1 }
        guard isWord(at: index - 1, in: .beOrBeen) || isWord(at: index - 1, in: likeWord) else { return nil }
        if isWord(at: index, in: determiners) { index += 1 }
        let things = clause(from: index).prefix(3)
        if hasCustomersThings(in: things) { return nil }
        return things.first { isWord(at: $0, in: suspects) || isWord(at: $0, in: faults) || isTerm($0) }
    }

    /// "We have lost, we believe, a transformer".
    private func aside(_ hedge: PhraseMatch) -> Int? {
        let (first, next) = (hedge.tokens.lowerBound, hedge.tokens.upperBound)
        guard isWord(at: first, in: .we), first > sentence.tokens.lowerBound, isWord(at: next, in: determiners),
            hasWord(of: losses, in: tokens(before: first, 4))
        else { return nil }
        let things = clause(from: next + 1).prefix(5)
        return hasCustomersThings(in: things) ? nil : things.first { isWord(at: $0, in: suspects) || isTerm($0) }
    }

    /// "It seems the builders were digging there": what others did.
    private func busyOthers(_ hedge: PhraseMatch) -> Int? {
        guard isWord(at: hedge.tokens.lowerBound, in: seemingWords) || isWord(at: hedge.tokens.upperBound - 1, in: clauseHedges) else {
            return nil
        }
        let clause = clause(from: hedge.tokens.upperBound).prefix(12)
        guard let was = firstWord(of: wasWords, in: clause), isWord(at: was + 1, in: busyWords) else { return nil }
        return hasCustomersThings(in: clause.lowerBound..<was) ? nil : was + 1
    }

    /// "It could be down to last night's update", but not "prices could be down to 3 euros".
    private func downTo(_ hedge: PhraseMatch) -> Int? {
        var index = hedge.tokens.upperBound
        if isWord(at: index, in: wellWord) { index += 1 }
        if isWord(at: index, in: .beOrBeen) { index += 1 }
        let isBeing = isWord(at: index - 1, in: .beOrBeen) || isWord(at: hedge.tokens.lowerBound - 1, in: .being)
        guard isBeing, isWord(at: index, in: .down), isWord(at: index + 1, in: .to),
            sentence.tokens.contains(index + 2), !hasDigit(in: index + 2..<index + 3), !isWord(at: index + 2, in: amounts)
        else { return nil }
        return index + 1
    }

    /// "It might well be the new printer that is to blame", "a change may be implicated".
    private func modalGuess(_ hedge: PhraseMatch) -> Int? {
        guard isWord(at: hedge.tokens.lowerBound, in: modals) else { return nil }
        let clause = clause(from: hedge.tokens.upperBound).prefix(10)
        guard let accused = firstWord(of: accusing, in: clause) else { return nil }
        return hasWord(of: .denials, in: clause.lowerBound..<accused) ? nil : accused
    }

    private func isTerm(_ index: Int) -> Bool {
        terms.contains { $0.tokens.contains(index) && ($0.entry.part == .core || $0.entry.part == .product) }
    }
}

private let accusedNouns = WordSet(["problem", "cause", "culprit", "reason", "issue"])
private let seemingWords = WordSet(["look", "looks", "appear", "appears", "appeared", "seem", "seems", "seemed"])
private let wellWord = WordSet(["well", "also", "simply"])
private let likeWord = WordSet(["like"])
private let impersonals = WordSet(["it", "this", "that", "it's", "that's"])
private let determiners = WordSet(["a", "an", "the", "our", "their", "some", "another", "last"])
private let placing = WordSet(["with", "in", "at", "inside", "within", "between", "on"])
private let modals = WordSet(["may", "might", "could", "can"])
private let wasWords = WordSet(["was", "were", "had"])
private let busyWords = WordSet([
    "doing", "digging", "working", "drilling", "testing", "carrying", "cutting", "welding", "excavating", "hammering", "scraping",
    "attacking", "flooding",
])
private let clauseHedges = WordSet(["like", "if", "apparently", "presumably", "perhaps", "maybe", "think", "believe", "that"])
private let losses = WordSet(["lost", "blown", "had", "found", "got", "hit"])
private let accusing = WordSet(["implicated", "blame", "culprit"])
private let amounts = WordSet(["one", "two", "three", "four", "half", "zero", "a"])
private let faults = WordSet([
    "fault", "faults", "defect", "breakdown", "bug", "bugs", "overload", "leak", "break", "misconfiguration", "problem", "problems",
    "issue", "issues", "failure", "failures", "error",
])
private let faultyWords = WordSet([
    "faulty", "broken", "defective", "failed", "damaged", "blown", "cracked", "burst", "corrupt", "corrupted", "consequence", "knock",
    "cut",
])
/// What customers see of a fault, whatever is behind it.
private let seenThings = WordSet([
    "sign", "login", "log", "delivery", "deliveries", "connection", "sound", "picture", "website", "site", "app", "logins", "sending",
    "receiving", "loading", "display", "opening", "access", "search",
])
private let suspects = WordSet([
    "cable", "cables", "fibre", "fiber", "exchange", "power", "disk", "drive", "board", "psu", "dns", "server", "servers", "database",
    "router", "switch", "firewall", "network", "hardware", "software", "certificate", "firmware", "update", "upgrade", "release", "change",
    "patch", "configuration", "transformer", "pump", "valve", "sensor", "motor", "fuse", "relay", "gearbox", "boiler", "lightning", "storm",
    "frost", "ice", "heat", "flood", "supplier", "provider", "weather", "attack", "bots", "main", "pipe", "battery", "licence",
    "substation",
    "mast", "transmitter", "balancer",
])
