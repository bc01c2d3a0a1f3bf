import Basics

/// Guesses that name no cause and yet tell what went wrong behind the scenes: "perhaps a cable was cut", "it must be the change".
///
/// What customers notice may well be guessed at, and so may what becomes of it.
extension SentenceSubject {
    var guessedEvent: Range<Int>? {
        let hedges = matches(of: .hedge)
        for hedge in hedges where !isMonth(hedge) && !hedges.contains(where: { isLonger($0, than: hedge) }) && !isDenied(hedge) {
            if let end = guessAhead(hedge) ?? supposedThing(hedge) ?? guessOfSubject(hedge) ?? suspectedThing(hedge) ?? guessedThing(hedge)
                ?? guessedKind(hedge)
            {
                return text.tokens[start(of: hedge)].range.lowerBound..<text.tokens[end].range.upperBound
            }
        }
        return nil
    }

    private func isLonger(_ other: PhraseMatch, than hedge: PhraseMatch) -> Bool {
        other.tokens.count > hedge.tokens.count && other.tokens.overlaps(hedge.tokens)
    }

    /// "It looks like": with the word that belongs to it.
    private func start(of hedge: PhraseMatch) -> Int {
        let first = hedge.tokens.lowerBound
        return isWord(at: first - 1, in: .impersonals) ? first - 1 : first
    }

    private func isDenied(_ hedge: PhraseMatch) -> Bool {
        hasWord(of: denials, in: tokens(before: hedge.tokens.lowerBound, 3)) || isWord(at: hedge.tokens.lowerBound, in: denials)
    }

    /// "12 May", "in May".
    func isMonth(_ hedge: PhraseMatch) -> Bool {
        guard hedge.tokens.count == 1, block.text[hedge.range].elementsEqual("May".utf8) else { return false }
        let index = hedge.tokens.lowerBound
        let before = index > sentence.tokens.lowerBound ? string(text.tokens[index - 1].range) : ""
        let after = index + 1 < sentence.tokens.upperBound ? string(text.tokens[index + 1].range) : ""
        return after.first?.isNumber == true || before.first?.isNumber == true
            || ["in", "of", "on", "since", "until", "by"].contains(before)
    }

    // MARK: A whole clause

    /// "We think that …", "perhaps …", "initial findings suggest …": the last word of what is guessed.
    private func guessAhead(_ hedge: PhraseMatch) -> Int? {
        let last = text.tokens[hedge.tokens.upperBound - 1].word
        let isStrong = isSuspicion(hedge) || isFinding(hedge)
        guard isStrong || clauseHedges.contains(last) || isWord(at: hedge.tokens.upperBound, in: clauseOpeners) else { return nil }
        var first = hedge.tokens.upperBound
        while isWord(at: first, in: clauseOpeners) { first += 1 }
        let clause = clause(from: first)
        guard !clause.isEmpty, !(isStrong ? isRecovery(clause) : isHarmless(clause)) else { return nil }
        if let end = what(clause) ?? event(clause) ?? (isStrong ? firstWord(of: faultVerbs, in: clause) : nil) { return end }
        guard isStrong, !hasCustomersThings(in: clause.prefix(3)), !hasDigit(in: clause.prefix(2)) else { return nil }
        return clause.count > 1 || !terms.isEmpty ? min(clause.upperBound, first + 4) - 1 : nil
    }

    /// "We suspect", "our guess is", but not "the theory test".
    private func isSuspicion(_ hedge: PhraseMatch) -> Bool {
        let last = hedge.tokens.upperBound - 1
        return isWord(at: last, in: suspecting) || (isWord(at: last, in: suspicions) && isWord(at: last + 1, in: nounFollowers))
    }

    /// "Initial findings suggest", "early signs point to".
    private func isFinding(_ hedge: PhraseMatch) -> Bool {
        sayingWords.contains(text.tokens[hedge.tokens.upperBound - 1].word)
            && hasWord(of: findings, in: tokens(before: hedge.tokens.upperBound, 4))
    }

    /// What is said of customers, of us, of what is to come or of what works again.
    private func isHarmless(_ clause: Range<Int>) -> Bool {
        has(.customer, in: clause) || has(.recovery, in: clause) || hasWord(of: harmlessWords, in: clause)
            || isWord(at: clause.lowerBound, in: .ourselves)
    }

    /// After "our suspicion is" all but good news guesses at the cause.
    private func isRecovery(_ clause: Range<Int>) -> Bool {
        has(.recovery, in: clause) || hasWord(of: recoveryWords, in: clause) || isWord(at: clause.lowerBound, in: .ourselves)
            || isWord(at: clause.lowerBound, in: youWord) || has(.customer, in: clause.prefix(3))
    }

    /// "The heat is what stopped the cash machines".
    private func what(_ clause: Range<Int>) -> Int? {
        guard let what = firstWord(of: .what, in: clause), isWord(at: what - 1, in: beingWords), isParticiple(what + 1) else {
            return nil
        }
        return what + 1
    }

    /// "A squirrel may have got in", "a cable was cut", "there is a fault", "a disk is full".
    private func event(_ clause: Range<Int>) -> Int? {
        for index in clause {
            if isWord(at: index, in: accusingWords) { return index }
            if hasCustomersThings(in: clause.lowerBound..<index), !isPowerCut(clause) { continue }
            if isWord(at: index, in: faultVerbs) || isWord(at: index, in: faultThings) || isWord(at: index, in: causingVerbs) {
                return index
            }
            if isWord(at: index, in: brokenStates), isWord(at: index - 1, in: beingWords), isWord(at: index - 2, in: suspectThings),
                !hasWord(of: advising, in: sentence.tokens)
            {
                return index
            }
            if isWord(at: index, in: modals), isWord(at: index + 1, in: .have), isParticiple(index + 2), clause.contains(index + 2) {
                return index + 2
            }
        }
        return nil
    }

    /// "A power surge": no thing that customers lack.
    private func isPowerCut(_ clause: Range<Int>) -> Bool {
        clause.prefix(3).contains { isWord(at: $0, in: powerWord) && isWord(at: $0 + 1, in: surges) }
    }

    // MARK: Part of a clause

    /// "It must be the change", "what seems to be a fault": a thing after "be".
    private func supposedThing(_ hedge: PhraseMatch) -> Int? {
        guard let before = word(at: hedge.tokens.lowerBound - 1) ?? word(at: hedge.tokens.lowerBound),
            WordSet.impersonals.contains(before) || before == whatHash
        else { return nil }
        var index = hedge.tokens.upperBound
        if isWord(at: index, in: .to) { index += 1 }
        if isWord(at: index, in: .beOrBeen) { index += 1 }
        guard index > hedge.tokens.lowerBound, isWord(at: index - 1, in: .beOrBeen), isWord(at: index, in: determiners) else { return nil }
        let things = clause(from: index).prefix(5)
        return hasCustomersThings(in: things) ? nil : things.first { isWord(at: $0, in: faultThings) || isWord(at: $0, in: suspectThings) }
    }

    /// "The pump appears to have failed", "rats may have chewed through a cable".
    private func guessOfSubject(_ hedge: PhraseMatch) -> Int? {
        let isTheirs = hasCustomersThings(in: clause(upTo: hedge.tokens.lowerBound))
        var index = hedge.tokens.upperBound
        if isWord(at: index, in: .to) { index += 1 }
        if isWord(at: index, in: .have) { index += 1 }
        guard isWord(at: index - 1, in: .have) || isWord(at: index - 1, in: beenWord) else { return nil }
        if isWord(at: index, in: beenWord) { index += 1 }
        let rest = clause(from: index)
        if isWord(at: index, in: sufferedWord) { return firstWord(of: sufferedThings, in: rest.prefix(5)) }
        return !isTheirs && isWord(at: index, in: faultVerbs) && !has(.customer, in: rest) ? index : nil
    }

    /// "Likely storm related", "probably weather-related".
    private func guessedKind(_ hedge: PhraseMatch) -> Int? {
        let kind = hedge.tokens.upperBound
        guard isWord(at: kind + 1, in: relatedWord), text.tokens[kind].isJoined, text.tokens[kind + 1].isJoined,
            !isWord(at: kind, in: clauseOpeners), !isWord(at: kind, in: degrees), !ends(kind, in: "ly"),
            !hasWord(of: whichOnes, in: tokens(before: hedge.tokens.lowerBound, 3))
        else { return nil }
        return kind + 1
    }

    /// "A suspected fibre break", "the likely culprit".
    private func suspectedThing(_ hedge: PhraseMatch) -> Int? {
        guard hedge.tokens.count == 1, isWord(at: hedge.tokens.lowerBound, in: suspectedWords), !hasWord(of: falseWord, in: sentence.tokens)
        else { return nil }
        return tokens(from: hedge.tokens.upperBound, 3).first { isWord(at: $0, in: faultThings) }
    }
}

private let degrees = WordSet(["not", "also", "less", "more", "very"])
private let whichOnes = WordSet(["that", "which", "who", "whose"])
private let relatedWord = WordSet(["related"])
private let powerWord = WordSet(["power", "voltage"])
private let surges = WordSet(["surge", "cut", "failure", "spike", "dip", "loss"])
private let denials = WordSet(["not", "don't", "doesn't", "didn't", "never", "no", "if", "whether"])
private let clauseOpeners = WordSet(["like", "that", "if", "though", "as", "to", "is", "was", "are"])
private let clauseHedges = WordSet([
    "think", "that", "believe", "believed", "perhaps", "maybe", "presumably", "possibly", "probably", "apparently", "seemingly",
    "conceivably", "likely", "like", "suspect", "assume", "reckon", "likelihood", "out", "sure",
])
/// What is said with these is a guess, whatever it is.
private let suspecting = WordSet(["suspect", "towards"])
private let suspicions = WordSet(["suspicion", "guess", "hunch", "theory", "hypothesis", "chances", "explanation", "assumption"])
private let nounFollowers = WordSet(["is", "was", "that", "are"])
private let sayingWords = WordSet(["suggest", "suggests", "suggesting", "indicate", "indicates", "to", "are", "towards"])
private let findings = WordSet([
    "chances",
    "findings", "signs", "signals", "indications", "evidence", "analysis", "assessment", "investigation", "investigations", "diagnosis",
])
private let harmlessWords = WordSet([
    "will", "would", "should", "can", "again", "working", "works", "work", "stable", "back", "normal", "resolved", "fixed", "closer",
    "better", "you",
    "your", "try", "use", "using", "way", "most",
])
private let recoveryWords = WordSet([
    "will", "would", "again", "works", "stable", "back", "normal", "resolved", "fixed", "better", "try", "way", "most",
])
private let youWord = WordSet(["you", "your"])
private let whatHash = wordHash("what")
private let beingWords = WordSet(["is", "was", "are", "were", "be"])
private let beenWord = WordSet(["been"])
private let sufferedWord = WordSet(["suffered"])
private let determiners = WordSet(["a", "an", "the", "our", "their", "some", "last", "this", "that"])
private let modals = WordSet(["may", "might", "could", "must"])
/// "The suspected leak was a false alarm."
private let falseWord = WordSet(["false"])
private let suspectedWords = WordSet(["suspected", "presumed", "probable", "apparent", "likely"])
/// What goes wrong with things that customers never see.
private let faultVerbs = WordSet([
    "failed", "broke", "broken", "burst", "blew", "blown", "tripped", "snapped", "overheated", "flooded", "leaked", "cracked", "cut",
    "damaged", "severed", "torn", "stolen", "struck", "knocked", "chewed", "gnawed", "corrupted", "overloaded", "exhausted", "collapsed",
    "jammed", "melted", "misconfigured", "unplugged", "overwhelmed", "clogged",
    "expired", "ran", "hit", "crashed", "upset", "died", "switched", "behind", "hammering", "stuck",
    "sabotaged", "hacked", "vandalised",
])
/// "Perhaps the fuse is loose" helps readers who look at their own.
private let advising = WordSet(["you", "your", "if", "please", "try", "check"])
/// What parts are when they don't work.
private let brokenStates = WordSet(["full", "faulty", "loose", "dead", "flat", "worn", "blocked", "empty", "wet", "defective"])
private let causingVerbs = WordSet(["triggered", "caused", "introduced"])
private let accusingWords = WordSet(["implicated", "involved", "responsible", "blame", "culprit"])
private let sufferedThings = WordSet(["loss", "failure", "fault", "damage", "attack", "breakdown", "cut"])
private let faultThings = WordSet([
    "fault", "faults", "defect", "defects", "breakdown", "bug", "bugs", "overload", "lightning", "culprit", "break", "burst", "attack",
    "sabotage", "vandalism", "leak", "misconfiguration", "rupture",
])
/// What "it must be …" makes a guess at the cause.
private let suspectThings = WordSet([
    "change", "changes", "update", "upgrade", "release", "patch", "configuration", "setting", "disk", "drive", "cable", "fibre", "power",
    "fire",
    "flood", "virus", "weather", "heat", "storm", "wind", "ice", "frost", "load", "demand", "traffic", "supplier", "provider", "hardware",
    "software", "migration", "maintenance", "roadworks", "certificate", "server", "database", "clocks", "battery", "pump", "sensor",
    "valve",
    "relay", "fuse", "motor", "engine", "router", "switch", "firewall", "network", "cooling", "rats", "mice", "squirrel", "repeat",
])
