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
            isWord(at: index + 3, in: .us), !isOurs(tokens(before: index, 4))
        else { return nil }
        return stretch(index..<index + 4)
    }

    /// "No warning was given to us", "we were not told", "without telling us".
    private func toldUsNothing(_ index: Int) -> Range<Int>? {
        if isWord(at: index, in: withoutWord), isWord(at: index + 1, in: tellings), isWord(at: index + 2, in: .us) {
            return stretch(index..<index + 3)
        }
        if isWord(at: index, in: weWord), isWord(at: index + 1, in: .being), isWord(at: index + 2, in: .not),
            isWord(at: index + 3, in: told), !isOurs(tokens(from: index + 4, 6))
        {
            return stretch(index..<index + 4)
        }
        guard isWord(at: index, in: noWord), isWord(at: index + 1, in: notices),
            let us = tokens(from: index + 2, 12).first(where: { isWord(at: $0, in: .us) && isWord(at: $0 - 1, in: .to) })
        else { return nil }
        return stretch(index..<us + 1)
    }

    /// "Our supplier has still not sent anybody", "ACME have not yet answered".
    private func hasNotYet(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .not), isWord(at: index - 1, in: .having) || isWord(at: index - 2, in: .having) else { return nil }
        let having = isWord(at: index - 1, in: .having) ? index - 1 : index - 2
        let isLate = isWord(at: index + 1, in: yetWord) || having == index - 2 && isWord(at: index - 1, in: stillWord)
        let deed = isWord(at: index + 1, in: yetWord) ? index + 2 : index + 1
        guard isLate, isWord(at: deed, in: duties), isOther(having - 1) else { return nil }
        return stretch(having - 1..<deed + 1)
    }

    /// "Our supplier, who are yet to answer".
    private func isYetTo(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: yetWord), isWord(at: index + 1, in: .to), isWord(at: index + 2, in: owings),
            let other = tokens(before: index, 5).last(where: isOther)
        else { return nil }
        return stretch(other..<index + 3)
    }

    /// "We have chased the supplier".
    private func isChased(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: chasings), let other = tokens(from: index + 1, 3).first(where: isOther) else { return nil }
        return stretch(index..<other + 1)
    }

    /// "The fault is on Acme's end".
    private func isOnTheirSide(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: sides), isPossessive(index - 1), isWord(at: index - 2, in: sidePlaces), isOther(index - 1) else {
            return nil
        }
        return stretch(index - 2..<index + 1)
    }

    /// A supplier, or a name that isn't one of ours.
    private func isOther(_ index: Int) -> Bool {
        guard sentence.tokens.contains(index) else { return false }
        if matches.contains(where: { ($0.meaning == .vendor || $0.meaning == .cue(.supplier)) && $0.tokens.contains(index) }) {
            return true
        }
        let word = block.text[text.tokens[index].range]
        let isAllCapitals = word.count > 1 && word.allSatisfy(\.isUppercase)
        return !isKnown(text.tokens[index].range) && (isAllCapitals || beginsWithCapital(index) && index > sentence.tokens.lowerBound)
    }

    private func isOurs(_ tokens: Range<Int>) -> Bool { hasWord(of: ours, in: tokens) }
}

private let failings = WordSet(["failed", "fails", "failing", "neglected", "neglecting", "forgot", "forgetting", "omitted", "refused"])
private let tellings = WordSet([
    "tell", "inform", "notify", "warn", "alert", "telling", "informing", "notifying", "warning", "consulting", "consult", "asking",
    "answer",
])
private let told = WordSet(["told", "informed", "notified", "warned", "consulted", "alerted", "asked"])
private let notices = WordSet(["notice", "warning", "word", "notification", "information", "advance"])
private let duties = WordSet([
    "answered", "replied", "responded", "fixed", "repaired", "restored", "sent", "allocated", "given", "provided", "told", "delivered",
    "come",
    "resolved", "confirmed", "shared", "done", "acted",
])
private let owings = WordSet([
    "answer", "reply", "respond", "give", "tell", "provide", "fix", "repair", "confirm", "send", "update", "resolve", "act",
])
private let chasings = WordSet(["chased", "chasing", "chase"])
private let ours = WordSet([
    "our", "we", "monitoring", "monitors", "monitor", "alarm", "alarms", "alerts", "system", "systems", "sensor", "sensors",
])
private let sides = WordSet(["end", "side"])
private let sidePlaces = WordSet(["on", "at"])
private let weWord = WordSet(["we"])
private let noWord = WordSet(["no"])
private let yetWord = WordSet(["yet"])
private let stillWord = WordSet(["still"])
private let withoutWord = WordSet(["without"])
