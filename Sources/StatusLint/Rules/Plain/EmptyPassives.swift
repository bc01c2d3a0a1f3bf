import Basics

/// Finds passives that say nothing: "an issue was identified", "steps are being taken".
///
/// The subject is a word for anything, with nothing that says which; the verb is one for having dealt with it; and nothing says when, how or
/// by what.
extension SentenceSubject {
    /// Tokens, from the subject to the verb.
    var emptyPassives: [Range<Int>] {
        var passives: [Range<Int>] = []
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            guard isWord(at: index, in: .auxiliaries), let passive = emptyPassive(index) else {
                index += 1
                continue
            }
            // "An issue was experienced and mistakes were made" is one finding.
            if let last = passives.last, text.tokens[passive.lowerBound - 1].range.upperBound <= stretch(last).upperBound + 5 {
                index = passive.upperBound
                continue
            }
            passives.append(passive)
            index = passive.upperBound
        }
        return passives
    }

    /// - Parameter being: the index of the first word of "has been", "is being".
    private func emptyPassive(_ being: Int) -> Range<Int>? {
        if let forced = forcedWork(being) { return forced }
        guard let verb = participle(after: being) else { return nil }
        if let it = emptyIt(being, verb) { return it..<verb + 1 }
        guard let subject = emptySubject(before: being) ?? foundSomething(before: being, verb) else { return nil }
        let rest = verb + 1..<nextClause(after: verb)
        return saysMore(rest, after: verb) ? nil : subject..<verb + 1
    }

    /// The participle of "has now been fully resolved"; nil for a state such as "is resolved".
    private func participle(after being: Int) -> Int? {
        var index = being + 1
        var isState = isWord(at: being, in: presentWords)
        while isWord(at: index, in: .auxiliaries) || isWord(at: index, in: adverbs)
            || (isWord(at: index, in: .to) && isWord(at: index - 1, in: hadWords))
        {
            if isWord(at: index, in: .beenOrBeing) { isState = false }
            index += 1
        }
        // "Put in place", "dealt with".
        if isWord(at: index, in: handlingWords), isWord(at: index + 1, in: handlingEnds), !isState {
            return isWord(at: index + 2, in: placeWord) ? index + 2 : index + 1
        }
        let isDoing = isWord(at: index, in: emptyParticiples) || (isWord(at: index, in: handledWords) && !isState)
        return isDoing && !isState && text.tokens[index].isJoined ? index : nil
    }

    /// The subject's noun where nothing says which one: "the issue", "a permanent fix".
    private func emptySubject(before being: Int) -> Int? {
        var noun = being - 1
        while isWord(at: noun, in: adverbs) { noun -= 1 }
        if isWord(at: noun, in: .itOrThese), let owner = emptyOwner(of: noun) { return owner }
        guard noun < being, isWord(at: noun, in: emptyNouns), sentence.tokens.contains(noun) else { return nil }
        var start = noun
        while isWord(at: start - 1, in: emptyAdjectives), text.tokens[start].isJoined { start -= 1 }
        // "The cause of the issue", "a fix for this".
        if let owner = emptyOwner(of: start) { return owner }
        guard start > sentence.tokens.lowerBound, text.tokens[start].isJoined else { return noun }
        let before = start - 1
        if isWord(at: before, in: determiners) { return isWord(at: before - 1, in: subordinate) ? nil : noun }
        return isWord(at: before, in: openers) && isWord(at: before - 1, in: subordinate) == false ? noun : nil
    }

    /// "The issue that affects invoices has been found": what was found is left out, whatever it affects.
    private func foundSomething(before being: Int, _ verb: Int) -> Int? {
        // "Was found in a printer", "was isolated: a wet box".
        guard isWord(at: verb, in: locatingWords), !hasWord(of: places, in: verb + 1..<nextClause(after: verb)),
            block.text[text.tokens[verb].range.upperBound...].first != UInt8(ascii: ":")
        else { return nil }
        let before = tokens(before: being, 12)
        guard let noun = before.last(where: { isWord(at: $0, in: troubleNouns) && isWord(at: $0 + 1, in: affectingWords) }),
            isWord(at: noun - 1, in: determiners), !isWord(at: noun - 2, in: subordinate),
            !(noun + 1..<being).contains(where: { isWord(at: $0, in: .auxiliaries) || !text.tokens[$0].isJoined })
        else { return nil }
        return noun
    }

    /// Where "…, and we know why" begins.
    private func nextClause(after verb: Int) -> Int {
        (verb + 1..<sentence.tokens.upperBound).first { !text.tokens[$0].isJoined && isWord(at: $0, in: conjunctions) }
            ?? sentence.tokens.upperBound
    }

    /// The noun in "the cause of the issue", whatever "of the issue" begins with.
    private func emptyOwner(of start: Int) -> Int? {
        var of = start - 1
        if isWord(at: of, in: determiners) { of -= 1 }
        guard isWord(at: of, in: ofWords), isWord(at: of - 1, in: emptyNouns) else { return nil }
        var first = of - 1
        while isWord(at: first - 1, in: emptyAdjectives) || isWord(at: first - 1, in: determiners) { first -= 1 }
        return isWord(at: first - 1, in: subordinate) ? nil : of - 1
    }

    /// "Maintenance had to be performed", with nothing that says on what.
    private func forcedWork(_ being: Int) -> Range<Int>? {
        guard isWord(at: being, in: hadWords), isWord(at: being + 1, in: .to), isWord(at: being + 2, in: presentWords),
            isWord(at: being + 3, in: workingWords), isWord(at: being - 1, in: workNouns)
        else { return nil }
        let end = isWord(at: being + 4, in: handlingEnds) ? being + 5 : being + 4
        return end == sentence.tokens.upperBound ? being - 1..<end : nil
    }

    /// "It has been determined that".
    private func emptyIt(_ being: Int, _ verb: Int) -> Int? {
        isWord(at: being - 1, in: .it) && isWord(at: verb, in: findingWords) && isWord(at: verb + 1, in: .that) ? being - 1 : nil
    }

    /// Whether it says when, how or by what.
    private func saysMore(_ rest: Range<Int>, after verb: Int) -> Bool {
        // "Problems were experienced today" says no more; "reported to our supplier" does.
        if hasDigit(in: rest) || (hasWord(of: moments, in: rest) && !isWord(at: verb, in: seeingWords)) { return true }
        if isWord(at: verb, in: reportedWord), isWord(at: verb + 1, in: .to) { return true }
        // "Put in place for those who call the desk".
        if isWord(at: verb, in: placeWord), let purpose = firstWord(of: .for, in: rest),
            hasCustomersThings(in: tokens(from: purpose + 1, 3))
        {
            return true
        }
        guard let means = rest.first(where: { isWord(at: $0, in: meansWords) && !isWord(at: $0 - 1, in: handlingWords) }) else {
            return false
        }
        // "Observed with payments" says where, "experienced by some users" whom, "fixed by our team" nothing.
        let isSeen = isWord(at: verb, in: seeingWords) && (isWord(at: means, in: .with) || isWord(at: means, in: .by))
        let isTeams = isWord(at: means, in: .by) && hasWord(of: teamWords, in: tokens(from: means + 1, 5))
        return !isSeen && !isTeams
    }
}

private let conjunctions = WordSet(["and", "but", "so"])
private let places = WordSet(["in", "near", "at", "under", "inside", "on", "within", "behind", "between", "outside", "below", "above"])
private let locatingWords = WordSet(["identified", "found", "located", "isolated", "discovered", "established", "determined"])
private let troubleNouns = WordSet(["issue", "problem", "incident", "fault", "error"])
private let affectingWords = WordSet(["affecting", "causing", "impacting", "with", "behind", "preventing"])
private let presentWords = WordSet(["is", "are", "be"])
private let adverbs = WordSet([
    "now", "also", "since", "all", "both", "fully", "successfully", "completely", "subsequently", "quickly", "already", "recently",
    "initially",
    "currently", "then", "not", "swiftly", "promptly", "actively", "urgently", "thoroughly", "finally", "temporarily", "just", "previously",
    "briefly", "unfortunately",
])
private let emptyNouns = WordSet([
    "issue", "issues", "problem", "problems", "incident", "incidents", "error", "errors", "fix", "fixes", "cause", "causes", "resolution",
    "mistake",
    "mistakes", "solution", "solutions", "mitigation", "mitigations", "workaround", "disruption", "situation", "matter", "degradation",
    "difficulties",
    "difficulty", "action", "actions", "steps", "measures", "things", "work", "patch", "correction", "corrections", "fault", "faults",
    "instability",
    "update", "impact", "event", "investigation", "investigations",
])
private let emptyAdjectives = WordSet([
    "underlying", "root", "main", "permanent", "temporary", "potential", "possible", "remaining", "technical", "recent", "above", "same",
    "corrective",
    "certain", "some", "several", "various", "further", "necessary", "appropriate", "reported", "identified", "minor", "brief", "known",
    "whole",
    "immediate", "such", "many", "few", "urgent", "emergency", "quick", "full", "initial", "relevant", "required",
])
private let determiners = WordSet(["the", "this", "these", "that", "a", "an", "any", "all", "our", "another", "its"])
/// What may stand before a subject without a word for which.
private let openers = WordSet(["and", "but", "then", "resolved", "update", "fixed", "upgrade", "today", "certain", "that"])
/// Behind these it is what is waited for, or no more than a time.
private let subordinate = WordSet([
    "until", "once", "when", "if", "whether", "while", "after", "before", "as", "because", "where", "ensure", "ensured", "sure", "unless",
    "till",
    "confirm", "confirmed", "verify", "verified", "soon", "of",
])
private let findingWords = WordSet([
    "determined", "established", "identified", "found", "noticed", "noted", "observed", "discovered", "reported",
])
/// Verbs of having met trouble or dealt with it.
private let emptyParticiples = WordSet([
    "experienced", "made", "identified", "resolved", "mitigated", "addressed", "encountered", "observed", "introduced", "implemented",
    "deployed",
    "developed", "applied", "detected", "discovered", "found", "fixed", "investigated", "worked", "isolated", "reported", "noticed",
    "handled",
    "rectified", "corrected", "solved", "taken", "undertaken", "prepared", "remediated", "stabilised", "stabilized", "determined",
    "established",
    "noted", "studied", "completed", "actioned", "progressed", "escalated", "raised", "continued", "launched", "logged", "understood",
    "acknowledged", "tackled", "carried", "contained",
])
private let ofWords = WordSet(["of", "for", "to", "behind"])
private let hadWords = WordSet(["had", "has", "have"])
private let handlingWords = WordSet(["put", "dealt", "rolled", "looked", "sorted"])
private let handlingEnds = WordSet(["in", "with", "out", "into"])
private let placeWord = WordSet(["place"])
private let workingWords = WordSet(["performed", "conducted", "carried", "undertaken", "done"])
private let workNouns = WordSet(["maintenance", "work", "works", "repairs"])
private let handledWords = WordSet(["closed"])
private let seeingWords = WordSet(["observed", "experienced", "noticed", "reported", "detected", "encountered"])
private let reportedWord = WordSet(["reported"])
private let teamWords = WordSet(["team", "teams", "engineers", "technicians", "staff", "us", "developers"])
private let meansWords = WordSet(["by", "with", "after", "because", "when", "through", "using"])
private let moments = WordSet([
    "yesterday", "today", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "noon", "midnight", "minutes",
    "hours", "morning",
    "afternoon", "evening", "night", "overnight",
])
