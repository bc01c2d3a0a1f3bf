import Basics
import StatusModel

/// What a sentence says, as far as its cues tell.
extension SentenceSubject {
    /// Whether it says what customers can't do, or can do again: somebody or something customers know, and what they notice.
    var statesImpact: Bool {
        let hasSubject = namesCustomersOrProducts
        // "If you still see errors, write to us" is about what to do.
        if tellsOfSomeThing { return true }
        guard !isConditional else { return false }
        if hasSubject {
            return (namesSymptom && !isSymptomOfWork) || (namesRecovery && !weSeeNoMore && !isRecoveryOfWork)
                || (cues.has(.trouble) && !asksForWord && troubleIsSpecific) || tellsPlainly
        }
        if tokens.contains(where: { serviceWords.contains($0.word) }) { return namesSymptom && !isSymptomOfWork }
        // "Parcels arrive a day late": whoever it is about, it is neither us nor the issue nor something technical.
        let isAboutUs = cues.has(.us) || cues.has(.generic) || cues.has(.courtesy) || !terms.isEmpty
        return (!isAboutUs && (lacksSomething || showsWhatIsWrong || saysAgain || (tellsBySymptom && !isSymptomOfWork))) || tellsPlainly
    }

    private var namesCustomersOrProducts: Bool { cues.has(.customer) || cues.has(.product) || matches.contains { $0.meaning == .known } }

    /// Whether it speaks of customers or of what they know, other than to thank or to advise them.
    var isAboutCustomersOrProducts: Bool { namesCustomersOrProducts && !isCourtesy && !isConditional }

    /// Whether it says that something works as it did: in one of the known ways, or with "again" ("payments go through again").
    var namesRecovery: Bool { cues.has(.recovery) || saysAgain }

    private var saysAgain: Bool {
        if cues.has(.courtesy) { return false }
        let words = tokens.map(\.word)
        guard let again = words.firstIndex(of: againWord), again > 1 else { return false }
        return !words.contains(where: repeatingWords.contains)
    }

    /// Whether it begins with "if".
    var isConditional: Bool { tokens.first?.word == ifWord }

    /// Whether it says what doesn't work: one of the known ways, or "not" before what should be going on ("not printing").
    var namesSymptom: Bool {
        if cues.has(.symptom) || lacksSomething || showsWhatIsWrong { return true }
        let words = tokens
        return zip(words, words.dropFirst()).contains { word, next in
            guard next.isJoined else { return false }
            if word.word == notWord {
                return block.text.ends(next.range, in: "ing") || isUndone(next, after: word)
            }
            // "Codes don't arrive", but not "you don't need to".
            return word.word == dontWord && !harmlessVerbs.contains(next.word)
        }
    }

    /// "Readings are not recorded": what should have been done to a thing.
    private func isUndone(_ participle: Token, after not: Token) -> Bool {
        guard let before = tokens.last(where: { $0.range.upperBound <= not.range.lowerBound }), beingWords.contains(before.word) else {
            return false
        }
        return block.text.ends(participle.range, in: "ed") && !harmlessParticiples.contains(participle.word)
    }

    /// "Homes have had no heating", "receipts come without an address": what should be there isn't.
    private var lacksSomething: Bool {
        if cues.has(.us) || cues.has(.noImpact) { return false }
        let words = tokens
        return zip(zip(words, words.dropFirst()), words.dropFirst(2)).contains { pair, thing in
            let (first, second) = pair
            guard second.isJoined, thing.isJoined, !harmlessLacks.contains(thing.word) else { return false }
            return (havingWords.contains(first.word) && second.word == noWord)
                || (first.word == withoutWord && articles.contains(second.word))
        }
    }

    /// "The board shows old departures", "guests see "Try again"", "readers see a cat instead of the page".
    private var showsWhatIsWrong: Bool {
        tokens.indices.contains { index in
            guard showingWords.contains(tokens[index].word) else { return false }
            let after = tokens[(index + 1)...]
            return isOld(after.prefix(4)) || after.prefix(2).contains { othersWords.contains($0.word) } || isInsteadOf(after.prefix(8))
                || (showsWords(after: tokens[index]) && !isAllowed(index))
        }
    }

    /// "Old departures", "yesterday's date", "last month's figures".
    private func isOld(_ words: ArraySlice<Token>) -> Bool {
        words.contains { oldWords.contains($0.word) }
            || zip(words, words.dropFirst()).contains { $0.word == lastWord && calendarWords.contains($1.word) }
    }

    private func isInsteadOf(_ words: ArraySlice<Token>) -> Bool {
        zip(words, words.dropFirst()).contains { $0.word == insteadWord && $1.word == ofWord }
    }

    /// Whether what stands on a screen follows: between quotation marks or as code.
    private func showsWords(after verb: Token) -> Bool {
        let start = verb.range.upperBound + 1
        guard start < sentence.range.upperBound else { return false }
        if block.runs.contains(where: { $0.style == .code && $0.text.lowerBound == start }) { return true }
        return block.text[start] == UInt8(ascii: "\"") || block.text[start...].starts(with: "“".utf8)
    }

    /// "You can see": no trouble.
    private func isAllowed(_ verb: Int) -> Bool { verb > tokens.startIndex && allowingWords.contains(tokens[verb - 1].word) }

    /// Whether it says of something customers know that it was affected.
    var namesWhatWasAffected: Bool {
        matches.contains { $0.meaning == .known } && tokens.contains { WordSet.affecting.contains($0.word) }
    }

    /// Whether it says what we do: "we are investigating".
    var statesWork: Bool {
        guard cues.has(.us), cues.has(.work) else { return false }
        let ours = matches(of: .us)
        return matches(of: .work).contains { work in
            ours.contains { (0...6).contains(work.tokens.lowerBound - $0.tokens.upperBound) }
        }
    }

    var statesCause: Bool {
        matches(of: .cause).contains { cause in
            let next = cause.tokens.upperBound
            // "Stops after a few minutes" says when, not why.
            return
                !(sentence.tokens.contains(next) && text.tokens[cause.tokens.lowerBound].word == afterWord
                && timeWords.contains(text.tokens[next].word))
        }
    }

    /// Whether it tells of a supplier's trouble, or of something that somebody did wrong: "our partner reports a power failure".
    var tellsOthersTrouble: Bool { (cues.has(.trouble) || cues.has(.fault)) && cues.has(.person) }

    /// Whether it only greets, thanks or apologises.
    var isCourtesy: Bool { cues.has(.courtesy) && !cues.has(.symptom) && !statesWork }
}

extension AnalysedText {
    var statesImpact: Bool { hasSentence(where: \.statesImpact) }

    /// Whether a sentence says something that no date decides.
    func hasSentence(where says: (SentenceSubject) -> Bool) -> Bool {
        sentences.indices.contains { says(SentenceSubject(text: self, index: $0, date: Instant(seconds: 0))) }
    }
}

/// Beside these "again" is about trying or happening once more.
private let repeatingWords = WordSet([
    "please", "try", "retry", "happen", "happens", "happening", "happened", "occur", "occurs", "occurring", "if", "update", "post",
    "write", "check", "we", "once", "failed", "failing", "fails", "down", "start", "begin", "prevent", "apologise", "apologize",
])
let harmlessVerbs = WordSet([
    "need", "have", "know", "expect", "believe", "think", "anticipate", "require", "yet", "plan", "see", "want", "hesitate",
])
private let beingWords = WordSet(["is", "are", "was", "were", "be", "been", "being", "gets", "get"])
/// What is no trouble where it is not done.
private let harmlessParticiples = WordSet([
    "affected", "impacted", "needed", "required", "expected", "confirmed", "related", "limited", "resolved", "fixed", "identified",
    "determined", "involved", "planned", "caused", "concerned", "supposed", "intended", "finished", "established", "damaged", "harmed",
    "changed", "touched", "exposed", "compromised", "delayed", "interrupted", "advised", "recommended", "anticipated",
])
private let havingWords = WordSet([
    "have", "has", "had", "having", "show", "shows", "showed", "see", "sees", "saw", "get", "gets", "got", "receive", "receives",
    "received",
    "hear", "hears", "heard", "find", "finds", "found", "contain", "contains",
])
/// What it is good to lack, or what only we would have.
private let harmlessLacks = WordSet([
    "impact", "effect", "effects", "problem", "problems", "issue", "issues", "trouble", "need", "plan", "plans", "reason", "doubt",
    "information", "update", "updates", "news", "further", "action", "evidence", "indication", "sign", "signs", "longer", "one", "customer",
    "customers", "user", "users", "disruption", "interruption", "interruptions", "downtime", "known", "other", "more", "change", "changes",
    "error", "errors", "loss", "delay", "delays", "choice", "reports", "new", "failures", "such", "timeline", "estimate", "incident",
])
private let articles = WordSet(["a", "an", "the", "their", "its", "any"])
private let showingWords = WordSet([
    "show", "shows", "showed", "showing", "shown", "display", "displays", "see", "sees", "saw", "seeing", "open", "opens", "list", "lists",
    "carry",
    "carries",
])
private let allowingWords = WordSet(["can", "should", "could", "to", "please"])
private let insteadWord = wordHash("instead")
private let ofWord = wordHash("of")
/// "Customers saw another customer's statement."
private let othersWords = WordSet(["another", "others"])
private let oldWords = WordSet(["old", "older", "yesterday"])
private let calendarWords = WordSet(["week", "month", "year", "night"])
private let timeWords = WordSet(["few", "couple", "second", "minute", "while", "day", "week", "month"])
private let lastWord = wordHash("last")
private let afterWord = wordHash("after")
private let noWord = wordHash("no")
private let withoutWord = wordHash("without")
private let ifWord = wordHash("if")
private let notWord = wordHash("not")
private let dontWord = wordHash("don't")
private let againWord = wordHash("again")
private let serviceWords = WordSet(["service", "services"])
