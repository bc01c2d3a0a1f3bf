import Basics

/// What others did not do for us, told to our customers: "the landlord failed to tell us", "nobody at Acme has answered yet".
extension SentenceSubject {
    var neglectByOthers: Range<Int>? {
        sentence.tokens.lazy.compactMap { index in
            leftUsUntold(index) ?? toldUsNothing(index) ?? hasNotYet(index) ?? isYetTo(index) ?? isChased(index) ?? isOnTheirSide(index)
        }.first
    }

    /// "Failed to inform us", "neglecting to tell us", but not "our monitoring failed to warn us".
    private func leftUsUntold(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: failings), isWord(at: index + 1, in: .to), isWord(at: index + 2, in: tellings),
            isWord(at: index + 3, in: .us), !isOursOrReaders(tokens(before: index, 5))
        else { return nil }
        return stretch(index..<index + 4)
    }

    /// "No warning was given to us", "we were not told", "without telling us".
    private func toldUsNothing(_ index: Int) -> Range<Int>? {
        if isOursOrReaders(sentence.tokens) { return nil }
        if isWord(at: index, in: .without), isWord(at: index + 1, in: tellings), isWord(at: index + 2, in: .us) {
            return stretch(index..<index + 3)
        }
        if isWord(at: index, in: .we), isWord(at: index + 1, in: .being), isWord(at: index + 2, in: .not), isWord(at: index + 3, in: told) {
            return stretch(index..<index + 4)
        }
        let notice = isWord(at: index + 1, in: advanceWord) ? index + 2 : index + 1
        guard isWord(at: index, in: .no), isWord(at: notice, in: notices),
            let us = tokens(from: notice + 1, 12).first(where: {
                isWord(at: $0, in: .us) && isWord(at: $0 - 1, in: .to) && isWord(at: $0 - 2, in: given)
            })
        else { return nil }
        return stretch(index..<us + 1)
    }

    /// "Our supplier has still not sent anybody", "ACME have not yet answered".
    private func hasNotYet(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .not), isWord(at: index - 1, in: .having) || isWord(at: index - 2, in: .having) else { return nil }
        let having = isWord(at: index - 1, in: .having) ? index - 1 : index - 2
        let isLate = isWord(at: index + 1, in: .yet) || having == index - 2 && isWord(at: index - 1, in: .still)
        let deed = isWord(at: index + 1, in: .yet) ? index + 2 : index + 1
        guard isLate, isWord(at: deed, in: duties), isOther(having - 1), !isWord(at: having - 2, in: prepositions) else { return nil }
        return stretch(having - 1..<deed + 1)
    }

    /// "Our supplier, who are yet to answer".
    private func isYetTo(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .yet), isWord(at: index + 1, in: .to), isWord(at: index + 2, in: owings),
            let other = tokens(before: index, 5).last(where: isOther)
        else { return nil }
        return stretch(other..<index + 3)
    }

    /// "We have chased the supplier".
    private func isChased(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: chasings), hasWord(of: .we, in: tokens(before: index, 3)),
            let other = tokens(from: index + 1, 3).first(where: isSupplier), !isPossessive(other)
        else { return nil }
        return stretch(index..<other + 1)
    }

    /// "The fault is on Acme's end".
    private func isOnTheirSide(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: sides), !beginsWithCapital(index), isPossessive(index - 1), isWord(at: index - 2, in: sidePlaces),
            isOther(index - 1), hasWord(of: lying, in: tokens(before: index - 2, 3))
        else { return nil }
        return stretch(index - 2..<index + 1)
    }

    /// A supplier, or a name that isn't one of ours.
    private func isOther(_ index: Int) -> Bool {
        guard sentence.tokens.contains(index) else { return false }
        if isSupplier(index) { return true }
        let word = block.text[text.tokens[index].range]
        guard word.count > 1, !isWord(at: index, in: .weekdays) else { return false }
        let isAllCapitals = word.allSatisfy(\.isUppercase)
        return !isKnown(text.tokens[index].range) && (isAllCapitals || beginsWithCapital(index) && index > sentence.tokens.lowerBound)
    }

    private func isSupplier(_ index: Int) -> Bool {
        matches.contains { ($0.meaning == .vendor || $0.meaning == .cue(.supplier)) && $0.tokens.contains(index) }
    }

    /// What we or our readers left undone is no neglect by others.
    private func isOursOrReaders(_ tokens: Range<Int>) -> Bool { hasWord(of: ours, in: tokens) || has(.customer, in: tokens) }
}

private let failings = WordSet(["failed", "fails", "failing", "neglected", "neglecting", "forgot", "forgetting", "omitted", "refused"])
private let tellings = WordSet([
    "tell", "inform", "notify", "warn", "alert", "telling", "informing", "notifying", "warning", "consulting", "consult", "asking",
    "answer",
])
private let told = WordSet(["told", "informed", "notified", "warned", "consulted", "alerted"])
private let notices = WordSet(["notice", "warning", "word", "notification"])
private let advanceWord = WordSet(["advance"])
private let given = WordSet(["given", "sent", "made", "provided", "passed", "issued"])
private let prepositions = WordSet(["for", "from", "by", "to", "in", "of", "at", "on", "with", "via"])
private let lying = WordSet([
    "is", "lies", "was", "lay", "issue", "fault", "problem", "error", "outage", "resolved", "fixed", "seems", "sits",
])
private let duties = WordSet([
    "answered", "replied", "responded", "fixed", "repaired", "restored", "sent", "allocated", "given", "provided", "told", "delivered",
    "resolved", "confirmed", "shared", "done", "acted",
])
private let owings = WordSet([
    "answer", "reply", "respond", "give", "tell", "provide", "fix", "repair", "confirm", "send", "update", "resolve", "act",
])
private let chasings = WordSet(["chased", "chasing", "chase"])
private let ours = WordSet([
    "our", "monitoring", "you", "your", "app", "device", "meter", "meters", "please", "monitors", "monitor", "alarm", "alarms", "alerts",
    "system", "systems", "sensor", "sensors",
])
private let sides = WordSet(["end", "side"])
private let sidePlaces = WordSet(["on", "at"])
