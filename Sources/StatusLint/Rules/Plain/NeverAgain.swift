import Basics
import Diagnostics

/// No promise that it won't happen again.
struct NeverAgain: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        if subject.tokens.contains(where: { hedges.contains($0.word) }) { return [] }
        guard let range = oath(subject) ?? phrase(subject) ?? subject.vow, !subject.isQuoted(range), !subject.deniesVow else { return [] }
        return [
            Finding(
                "'\(subject.line(range))' is a promise that the next fault breaks; say what you changed, and by when the rest is done",
                at: subject.place(range))
        ]
    }

    /// "Now a thing of the past", "it was the last time".
    private func phrase(_ subject: SentenceSubject) -> Range<Int>? {
        let tokens = subject.text.tokens
        return subject.matches(of: .neverAgain).first { match in
            let first = tokens[match.tokens.lowerBound].word
            guard match.tokens.lowerBound > subject.sentence.tokens.lowerBound else { return false }
            let before = tokens[match.tokens.lowerBound - 1].word
            // "The last time we wrote" tells when; "this was the last time" ends there.
            if first == theWord {
                return beingWords.contains(before)
                    && !(tokens.indices.contains(match.tokens.upperBound) && subject.sentence.tokens.contains(match.tokens.upperBound))
            }
            return first != neverWord || !subject.tokens.contains { $0.word == ifWord }
        }?.range
    }

    /// "Will not happen again", "make sure it never recurs", "can't reoccur", "rule out any further failure": indices of tokens.
    private func oath(_ subject: SentenceSubject) -> Range<Int>? {
        let tokens = subject.tokens
        for index in tokens.indices {
            if let end = endOfNotComing(tokens, index) ?? endOfRulingOut(tokens, index) ?? endOfPromising(tokens, index)
                ?? endOfNoMore(tokens, index)
            {
                return tokens[index].range.lowerBound..<tokens[end].range.upperBound
            }
        }
        return nil
    }

    private func endOfNotComing(_ tokens: ArraySlice<Token>, _ index: Int) -> Int? {
        guard negations.contains(tokens[index].word) else { return nil }
        // "It will happen again" is another promise, and "did not happen again" tells what was.
        if helpers.contains(tokens[index].word), index + 1 >= tokens.endIndex || !WordSet.notOrNever.contains(tokens[index + 1].word) {
            return nil
        }
        if index > tokens.startIndex, tokens[index - 1].word == didWord { return nil }
        let reach = tokens[(index + 1)...].prefix(7)
        guard let verb = reach.firstIndex(where: { happening.contains($0.word) || returning.contains($0.word) }) else { return nil }
        // Only words such as "ever", "be allowed to" and "be" stand between.
        guard tokens[(index + 1)..<verb].allSatisfy({ fillers.contains($0.word) }) else { return nil }
        guard isAboutTrouble(tokens, index, verb), isSworn(tokens, index) else { return nil }
        if recurring.contains(tokens[verb].word) { return verb }
        let end = tokens[verb...].prefix(4).firstIndex { $0.word == againWord }
        if returning.contains(tokens[verb].word) {
            return tokens[verb...].prefix(2).firstIndex { $0.word == backWord || $0.word == returnWord }
        }
        return end
    }

    /// "This", "it", "the problem": not "you will not be asked again", nor "the fault doesn't happen when you use Safari".
    private func isAboutTrouble(_ tokens: ArraySlice<Token>, _ negation: Int, _ verb: Int) -> Bool {
        let before = tokens[tokens.startIndex..<negation].suffix(5)
        // "We know why they cannot come back" may be about readers; only "the fault" comes back as one.
        if returning.contains(tokens[verb].word) { return before.contains { troubles.contains($0.word) && !pronouns.contains($0.word) } }
        return before.contains { troubles.contains($0.word) } || tokens[negation..<verb].contains { $0.word == thisWord }
    }

    /// Whether it is said of what is to come: "will", "can't", or "ensure" before "doesn't".
    private func isSworn(_ tokens: ArraySlice<Token>, _ negation: Int) -> Bool {
        if sworn.contains(tokens[negation].word) { return true }
        let before = tokens[tokens.startIndex..<negation].suffix(12)
        // "We watch it to make sure that it does not come back" is a plan for the night.
        return before.contains { oaths.contains($0.word) } && !before.contains { watchWords.contains($0.word) }
    }

    /// "Rules out any further failure".
    private func endOfRulingOut(_ tokens: ArraySlice<Token>, _ index: Int) -> Int? {
        guard rulingWords.contains(tokens[index].word), index + 2 < tokens.endIndex, tokens[index + 1].word == outWord else { return nil }
        let reach = tokens[(index + 2)...].prefix(3)
        guard reach.contains(where: { furtherWords.contains($0.word) }) else { return nil }
        return tokens[(index + 2)...].prefix(5).firstIndex { failures.contains($0.word) }
    }

    /// "There will be no repeat of this", "we guarantee that there will be no further outages".
    private func endOfNoMore(_ tokens: ArraySlice<Token>, _ index: Int) -> Int? {
        guard tokens[index].word == noWord, index + 1 < tokens.endIndex else { return nil }
        let before = tokens[tokens.startIndex..<index]
        if repeats.contains(tokens[index + 1].word) { return before.contains { sworn.contains($0.word) } ? index + 1 : nil }
        guard furtherWords.contains(tokens[index + 1].word) || tokens[index + 1].word == moreWord,
            let promise = before.firstIndex(where: { promises.contains($0.word) }),
            !before[..<promise].contains(where: { negations.contains($0.word) })
        else { return nil }
        return tokens[(index + 1)...].prefix(4).firstIndex { failures.contains($0.word) }
    }

    /// "We promise not to let you down again".
    private func endOfPromising(_ tokens: ArraySlice<Token>, _ index: Int) -> Int? {
        guard promises.contains(tokens[index].word), index + 1 < tokens.endIndex, negations.contains(tokens[index + 1].word) else {
            return nil
        }
        return tokens[index...].prefix(9).firstIndex { $0.word == againWord }
    }

    let documentation = RuleDocumentation(
        .plain, "never-again", level: .warning, weight: 25,
        summary: "No promise that it will not happen again",
        rationale: "Nobody can keep it, and the next incident is read beside it. What you changed, and what is still to be done by when, "
            + "is worth more.",
        source: "Daymark. Google's SRE book: reviews name causes and dated actions; they do not rule a failure out.",
        good: [
            .update("The old card is gone for good. We can't promise that it won't happen again. It is impossible to book a seat now."),
            .update("This was the last train of the day. Seats are sold for one-off visits too. You will never be charged again."),
            .update("You will not be charged again for this ticket. The fault doesn't happen when you use Safari."),
            .update("We can't promise that there will be no more delays tonight. We never store your PIN. It hasn't happened again since."),
            .update(
                "To prevent this from happening again we check each file before it is sent. Once confirmed, you won't see this page again."),
            .update(
                "Readers are offline. We know why they cannot come back. We watch the pump to make sure that it does not come back. We hope that this will not happen again. The pump did not start again. This was the last time we checked the valve."
            ),
        ],
        bad: [
            .update("This ↓will never happen again."),
            .update("We have taken steps to ensure that it ↓does not happen again. We ↓will not let this happen again."),
            .update("There will be ↓no repeat of this. We guarantee that there will be ↓no further outages. It ↓can never recur."),
            .update("Outages like this one are now a ↓thing of the past. It was ↓the last time."),
            .update("The leak is ↓gone for good. ↓Never again will a parcel get lost. You will ↓never have to wait like this again."),
            .update("We do not ↓make the same mistake twice. Such a thing is ↓impossible in future. ↓This was a one-off."),
            .update("We ↓promise not to let you down again. New pumps ↓rule out any further failure."),
        ])
}

private let negations = WordSet([
    "not", "never", "won't", "can't", "cannot", "doesn't", "don't", "couldn't", "will", "mustn't", "shan't",
    "does", "do", "can", "could", "must", "shall",
])
/// Negations of what is to come.
private let sworn = WordSet(["won't", "can't", "cannot", "shan't", "will", "can", "shall"])
private let oaths = WordSet([
    "will", "ensure", "ensures", "ensuring", "sure", "guarantee", "guarantees", "guaranteed", "confident", "promise", "assure", "certain",
    "can", "shall", "must", "so",
])
private let watchWords = WordSet(["monitor", "monitoring", "watch", "watching", "observe", "checking", "check", "eye"])
private let fillers = WordSet(["not", "never", "ever", "be", "to", "allowed", "able", "possibly", "let", "this", "have"])
private let happening = WordSet([
    "happen", "happens", "occur", "occurs", "happening", "occurring", "recur", "recurs", "reoccur", "reoccurs", "repeated", "repeat",
])
private let recurring = WordSet(["recur", "recurs", "reoccur", "reoccurs", "repeated"])
private let returning = WordSet(["come", "comes", "return", "returns"])
private let troubles = WordSet([
    "this", "it", "that", "problem", "problems", "issue", "issues", "fault", "faults", "error", "errors", "failure", "failures", "mistake",
    "mistakes", "outage", "outages", "incident", "incidents", "such", "these", "they", "something", "sort", "kind", "similar",
])
private let pronouns = WordSet(["this", "it", "that", "such", "these", "they", "something", "sort", "kind", "similar"])
private let hedges = WordSet([
    // "We are reviewing it, so that it doesn't happen again" says what is done.
    "reviewing", "review",
    "hope", "why", "hopes", "hoping", "if", "whether", "unless", "yet", "since", "cannot promise", "unlikely", "aim", "try", "trying",
    "expect",
])
private let rulingWords = WordSet(["rule", "rules", "ruled"])
private let furtherWords = WordSet(["any", "further", "future", "another", "all"])
private let failures = WordSet([
    "failure", "failures", "outage", "outages", "problem", "problems", "repeat", "recurrence", "faults", "delays",
])
private let promises = WordSet(["promise", "guarantee", "swear", "vow", "promised"])
private let beingWords = WordSet(["was", "is", "be"])
private let helpers = WordSet(["will", "does", "do", "can", "could", "must", "shall"])
private let noWord = wordHash("no")
private let didWord = wordHash("did")
private let repeats = WordSet(["repeat", "recurrence", "repetition"])
private let moreWord = wordHash("more")
private let thisWord = wordHash("this")
private let againWord = wordHash("again")
private let backWord = wordHash("back")
private let returnWord = wordHash("return")
private let outWord = wordHash("out")
private let theWord = wordHash("the")
private let neverWord = wordHash("never")
private let ifWord = wordHash("if")
