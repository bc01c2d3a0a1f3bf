import Basics

/// Finds claims that nobody and nothing was affected, whatever way they are put. A claim about one named thing or a stretch of time is
/// none, nor is one that is denied, only tried for, or asked.
extension SentenceSubject {
    /// - Parameter isPlan: whether it is about planned work, of which a small impact may be told.
    /// - Returns: offsets into the block's text.
    func noImpactClaims(isPlan: Bool) -> [Range<Int>] {
        guard !isQuestion, let first = sentence.tokens.first, !isWord(at: first, in: conditionWords) else { return [] }
        let claims =
            matches(of: .noImpact).map(\.tokens).filter { !isScoped($0) && !isOneThings($0) }
            + sentence.tokens.flatMap { index -> [Range<Int>] in
                guard isWord(at: index, in: claimWords) else { return [] }
                let small = isPlan ? nil : smallImpact(index)
                return [
                    noEffect(index), noneAffected(index), allUnaffected(index), unnoticed(index), small, flawless(index),
                    sparedClaim(index),
                ].compactMap { $0 }
            }
        return claims.filter { !isDenied($0) && !isForATime($0) && !isAttempt($0) }.map(stretch)
    }

    private var isQuestion: Bool { bytes.last { $0 != UInt8(ascii: " ") } == UInt8(ascii: "?") }

    // MARK: Claims

    /// "No player impact", "without any real disruption": a word or two between.
    private func noEffect(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: noWords) else { return nil }
        guard let effect = tokens(from: index + 1, 4).first(where: { isWord(at: $0, in: effects) }) else { return nil }
        let between = index + 1..<effect
        guard between.allSatisfy({ isWord(at: $0, in: measures) || isWholeGroup($0) }), isJoined(index + 1..<effect + 1) else { return nil }
        // "Little to no impact" names a measure.
        if isWord(at: index - 1, in: .to), isWord(at: index - 2, in: littleWord) { return nil }
        let claim = index..<effect + 1
        return isScoped(claim) || isAdjective(effect) ? nil : claim
    }

    /// "No impact assessment", "no downtime window".
    private func isAdjective(_ effect: Int) -> Bool {
        isWord(at: effect + 1, in: effectNouns) && text.tokens[effect + 1].isJoined
    }

    /// "None of our customers were affected", "not a single guest has been inconvenienced".
    private func noneAffected(_ index: Int) -> Range<Int>? {
        if isWord(at: index, in: .nothing), isWord(at: index + 1, in: whatsoeverWord) { return index..<index + 2 }
        guard let verb = tokens(from: index + 1, 9).first(where: { isWord(at: $0, in: affectedWords) }) else { return nil }
        let between = index + 1..<verb
        guard hasWord(of: .auxiliaries, in: between) || isWholeGroup(verb - 1), isJoined(index + 1..<verb + 1) else { return nil }
        if isWord(at: index, in: nobodyWords) {
            return isWord(at: index + 1, in: .else) || hasWord(of: placing, in: between) ? nil : index..<verb + 1
        }
        guard isWord(at: index, in: noneWords), !isWord(at: index + 1, in: allOrEvery) else { return nil }
        if isNobody(index), !isWholeGroup(index + 1) { return hasWord(of: placing, in: between) ? nil : index..<verb + 1 }
        let named = between.filter { !isWord(at: $0, in: fillers) && !isWord(at: $0, in: .auxiliaries) }
        // "No customer accounts were affected", but "no card payments" is one thing, and "no customers in Leeds" one place.
        guard let group = named.first, isWholeGroup(group), named.count <= 2, !hasWord(of: placing, in: group + 1..<verb) else {
            return nil
        }
        return index..<verb + 1
    }

    /// "Customers were unaffected", "everything else remained unaffected".
    private func allUnaffected(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: unaffectedWords) || (isWord(at: index, in: affectedWords) && isWord(at: index - 1, in: .notOrNever))
        else {
            return nil
        }
        var verb = isWord(at: index, in: unaffectedWords) ? index - 1 : index - 2
        while isWord(at: verb, in: fillers) || isWord(at: verb, in: stayingWords) || isWord(at: verb, in: .auxiliaries) { verb -= 1 }
        guard verb < index - 1, isWholeGroup(verb) || isWord(at: verb, in: wholeThings) else { return nil }
        var start = verb
        while isWord(at: start - 1, in: allWords) { start -= 1 }
        // "All other services were unaffected" says that these were.
        guard isOpening(start), !hasWord(of: otherWord, in: start - 4..<verb) else { return nil }
        let claim = start..<index + 1
        return isScoped(claim) ? nil : claim
    }

    /// "Nobody noticed", "visitors did not notice anything", "it went unnoticed".
    private func unnoticed(_ index: Int) -> Range<Int>? {
        if isWord(at: index, in: unnoticedWord) {
            guard let verb = tokens(before: index, 3).first(where: { isWord(at: $0, in: wentWords) }) else { return nil }
            let rest = clause(from: index).dropFirst()
            let isAlone = rest.isEmpty || (isWord(at: index + 1, in: .by) && rest.contains { isWholeGroup($0) })
            return isAlone ? verb..<max(index + 1, rest.upperBound) : nil
        }
        guard isWord(at: index, in: noticeWords) else { return nil }
        let before = tokens(before: index, 4)
        let isEnd = index + 1 == sentence.tokens.upperBound
        // "Nobody noticed the fault until noon" is a fact about us; "anything" is all that there was.
        let isAnything = index + 2 == sentence.tokens.upperBound && isWord(at: index + 1, in: anythingWords)
        let end = isAnything ? index + 2 : index + 1
        if let nobody = before.first(where: { isNobody($0) }), isEnd || isAnything { return nobody..<end }
        guard isAnything, hasWord(of: notWords, in: before), let group = before.first(where: { isWholeGroup($0) }) else { return nil }
        return group..<end
    }

    /// "The impact was minimal".
    private func smallImpact(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: impactWord), let small = tokens(from: index + 1, 5).first(where: { isWord(at: $0, in: smallWords) }),
            hasWord(of: .auxiliaries, in: index + 1..<small),
            (index + 1..<small).allSatisfy({
                isWord(at: $0, in: .auxiliaries) || isWord(at: $0, in: fillers) || isWord(at: $0, in: ofToWords) || isWholeGroup($0)
            })
        else { return nil }
        return index..<small + 1
    }

    /// "All services carried on running perfectly".
    private func flawless(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: flawlessWords) || (isWord(at: index, in: hitchWord) && isWord(at: index - 1, in: .a)) else {
            return nil
        }
        guard let going = tokens(before: index, 5).first(where: { isWord(at: $0, in: goingWords) }) else { return nil }
        guard let whole = tokens(before: going, 3).first(where: { isWord(at: $0, in: .everything) }) else { return nil }
        if hasWord(of: otherWords, in: whole..<going) { return nil }
        return whole..<index + 1
    }

    // MARK: What makes them true

    /// "No impact on invoices" is about one named thing, and may well be true.
    private func isScoped(_ claim: Range<Int>) -> Bool {
        let next = claim.upperBound
        var object = next
        if !isWord(at: claim.upperBound - 1, in: scopeWords) {
            guard isWord(at: next, in: scopeWords), text.tokens[next].isJoined else { return false }
            object = next + 1
        }
        while isWord(at: object, in: allWords) { object += 1 }
        guard let thing = word(at: object) else { return false }
        if isWord(at: object, in: adjectives) { return true }
        return !blanketObjects.contains(thing) || isWord(at: object + 1, in: placing)
    }

    /// "Phone services are not affected": of the known phrases, those that begin with a group or "services".
    private func isOneThings(_ claim: Range<Int>) -> Bool {
        let first = claim.lowerBound
        guard isWholeGroup(first) || isWord(at: first, in: wholeThings) else { return isNoun(beside: claim) }
        var start = first
        while isWord(at: start - 1, in: allWords) { start -= 1 }
        return !isOpening(start)
    }

    /// "The no downtime plan".
    private func isNoun(beside claim: Range<Int>) -> Bool {
        isWord(at: claim.upperBound - 1, in: effects) && isAdjective(claim.upperBound - 1)
            || (isWord(at: claim.lowerBound - 1, in: .to) && isWord(at: claim.lowerBound - 2, in: littleWord))
    }

    /// Whether a subject begins there: at the sentence's beginning, or behind a comma or "and".
    private func isOpening(_ index: Int) -> Bool {
        if index <= sentence.tokens.lowerBound || isWord(at: index - 1, in: openers) { return true }
        return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(block.text[text.tokens[index - 1].range.upperBound])
    }

    /// "We tried to do it without downtime but could not", "not without disruption".
    private func isDenied(_ claim: Range<Int>) -> Bool {
        let before = tokens(before: claim.lowerBound, 8)
        return hasWord(of: tryingWords, in: before) || hasWord(of: notWords, in: before.suffix(6))
            || hasWord(of: tryingWords, in: tokens(from: claim.upperBound, 2))
    }

    /// "No impact for several days, so we close this", "no disruption since Monday".
    private func isForATime(_ claim: Range<Int>) -> Bool {
        guard let next = word(at: claim.upperBound) else { return false }
        if timeOpeners.contains(next) { return true }
        guard next == forWord || next == inWord else { return false }
        let rest = tokens(from: claim.upperBound + 1, 4)
        return hasDigit(in: rest) || hasWord(of: stretches, in: rest)
    }

    /// "The restart had no effect": what was tried did not help.
    private func isAttempt(_ claim: Range<Int>) -> Bool {
        isWord(at: claim.upperBound - 1, in: effectWord) && hasWord(of: attempts, in: tokens(before: claim.lowerBound, 3))
            && !isWord(at: claim.upperBound, in: scopeWords)
    }

    func isNobody(_ index: Int) -> Bool {
        isWord(at: index, in: nobodyWord) || (isWord(at: index, in: .no) && isWord(at: index + 1, in: .one))
            || (isWord(at: index, in: noneWords) && isWholeGroup(index + 1))
            || (isWord(at: index, in: noneWords) && isWord(at: index + 1, in: singleWords) && isWholeGroup(index + 2))
    }

    func isWholeGroup(_ index: Int) -> Bool { isWord(at: index, in: wholeGroups) }

    private func isJoined(_ range: Range<Int>) -> Bool { range.allSatisfy { text.tokens[$0].isJoined } }
}

/// What every claim has one of: most words are passed over at once.
private let claimWords = WordSet([
    "no", "zero", "without", "nobody", "nothing", "none", "not", "never", "unaffected", "unimpacted", "undisturbed", "affected", "impacted",
    "inconvenienced", "disturbed", "disrupted", "harmed", "unnoticed", "notice", "noticed", "notices", "impact", "effect", "disruption",
    "hindered", "bothered", "troubled", "interrupted", "throughout", "any", "anybody", "anyone", "normal", "usual", "noticing", "time",
    "perfectly",
    "flawlessly", "seamlessly", "faultlessly", "hitch",
])
private let noWords = WordSet(["no", "zero", "without"])
private let nobodyWord = WordSet(["nobody"])
private let singleWords = WordSet(["one", "single"])
private let otherWord = WordSet(["other"])
private let effectWord = WordSet(["effect", "effects", "impact"])
private let attempts = WordSet([
    "change", "changes", "fix", "restart", "repair", "repairs", "attempt", "attempts", "steps", "measures", "reset", "reboot", "work",
])
private let nobodyWords = WordSet(["nobody", "nothing"])
private let allOrEvery = WordSet(["all", "every", "everyone", "everybody", "everything"])
private let noneWords = WordSet(["no", "none", "not", "zero"])
private let whatsoeverWord = WordSet(["whatsoever"])
private let littleWord = WordSet(["little", "minimal", "low", "limited", "near"])
private let effects = WordSet([
    "impact", "impacts", "disruption", "disruptions", "downtime", "interruption", "interruptions", "effect", "effects", "consequence",
    "consequences", "repercussions",
])
private let effectNouns = WordSet([
    "assessment", "statement", "window", "report", "reports", "plan", "plans", "study", "fee", "payment", "payments",
])
private let measures = WordSet([
    "any", "real", "actual", "noticeable", "visible", "measurable", "significant", "major", "serious", "known", "further", "direct",
    "whatsoever", "service",
    "adverse", "negative", "material", "player", "operational", "production", "external", "end", "facing", "single",
])
private let wholeGroups = WordSet([
    "customer", "customers", "user", "users", "client", "clients", "visitor", "visitors", "guest", "guests", "member", "members", "player",
    "players",
    "passenger", "passengers", "patient", "patients", "student", "students", "reader", "readers", "viewer", "viewers", "shopper",
    "shoppers",
    "merchant", "merchants", "resident", "residents", "subscriber", "subscribers", "people", "person", "learners", "listeners",
    "travellers",
])
private let affectedWords = WordSet([
    "affected", "impacted", "inconvenienced", "disturbed", "disrupted", "harmed", "hindered", "bothered", "troubled", "interrupted",
])
private let unaffectedWords = WordSet(["unaffected", "unimpacted", "undisturbed"])
private let stayingWords = WordSet(["remain", "remains", "remained", "stay", "stays", "stayed"])
private let fillers = WordSet([
    "a", "of", "our", "the", "single", "one", "any", "all", "these", "those", "other", "at", "ever", "also", "completely", "entirely",
    "totally", "wholly",
    "fully", "directly", "largely", "should",
])
private let ofToWords = WordSet(["on", "to", "for"])
private let placing = WordSet([
    "in", "on", "at", "from", "with", "who", "whose", "outside", "made", "sent", "placed", "of", "that", "using", "by",
])
private let wholeThings = WordSet(["everything", "services", "service", "operations", "systems", "production"])
private let allWords = WordSet(["all", "our", "the", "any", "of", "end", "your"])
private let openers = WordSet(["and", "that", "but", "so", "because", "while", "as"])
private let unnoticedWord = WordSet(["unnoticed"])
private let wentWords = WordSet(["went", "passed", "was", "goes", "go", "gone"])
private let noticeWords = WordSet(["notice", "noticed", "notices"])
private let notWords = WordSet([
    "not", "cannot", "can't", "couldn't", "didn't", "don't", "won't", "never", "haven't", "wasn't", "isn't", "unable", "impossible",
    "hardly",
])
private let anythingWords = WordSet(["anything", "it", "this", "any"])
private let impactWord = WordSet(["impact", "effect", "disruption"])
private let smallWords = WordSet(["minimal", "negligible", "none", "nil", "zero"])
private let flawlessWords = WordSet(["perfectly", "flawlessly", "seamlessly", "faultlessly"])
private let hitchWord = WordSet(["hitch"])
private let goingWords = WordSet([
    "kept", "carried", "continued", "stayed", "remained", "ran", "went", "worked", "keeps", "continue", "continues",
])
private let otherWords = WordSet(["other", "else"])
private let scopeWords = WordSet(["to", "on", "for"])
private let adjectives = WordSet(["emergency", "urgent", "clinical", "financial", "other", "existing", "external", "internal"])
private let blanketObjects = WordSet([
    "customer", "customers", "user", "users", "client", "clients", "service", "services", "production", "anyone", "operations", "you",
    "members", "people",
    "players", "passengers", "guests", "patients", "students", "visitors", "anybody", "merchants", "residents", "systems", "everyone",
    "everybody",
])
private let tryingWords = WordSet([
    "tried", "try", "trying", "hoped", "hope", "wanted", "want", "meant", "aim", "aimed", "planned", "plan", "intended", "ensure", "avoid",
    "promise",
    "guarantee", "impossible", "unable", "whether", "if", "failed", "unless", "wrong", "untrue", "false", "incorrect", "misleading",
])
private let conditionWords = WordSet(["if", "unless", "whether", "is", "are", "was"])
private let timeOpeners = WordSet(["since", "until", "till", "before", "after"])
private let forWord = wordHash("for")
private let inWord = wordHash("in")
private let stretches = WordSet([
    "several", "few", "days", "hours", "minutes", "weeks", "last", "past", "hour", "day", "week", "month", "months", "some", "time", "long",
])
