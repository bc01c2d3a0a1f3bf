import Basics
import Diagnostics

/// No guesses about the cause.
struct Speculation: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        if subject.phase == .maintenance { return [] }
        return subject.sentences.compactMap { sentence in
            guard sentence.cues.has(.hedge), !isCertain(sentence) else { return nil }
            guard let range = guess(sentence) ?? sentence.guessedEvent else { return nil }
            return Finding(
                "'\(sentence.string(range))' is a guess about the cause; say only what you know: 'We are looking for the cause' is enough",
                at: sentence.place(range), level: isNamedOnly(range, sentence) ? .warning : nil)
        }
    }

    /// Whether it is said to be known: "confirmed", but not "this has not been confirmed".
    private func isCertain(_ sentence: SentenceSubject) -> Bool {
        sentence.matches(of: .certainty).contains { match in
            let isDoubted = sentence.isWord(at: match.tokens.upperBound - 1, in: confirmingWords)
            return !(isDoubted && sentence.hasWord(of: notYetWords, in: sentence.tokens(before: match.tokens.lowerBound, 4)))
        }
    }

    /// "A possible cause", "a suspected leak": it may be told that it was found, or where people are on their way to.
    private func isNamedOnly(_ range: Range<Int>, _ sentence: SentenceSubject) -> Bool {
        sentence.tokens.count { range.contains($0.range.lowerBound) } <= 2
    }

    /// Where a hedge and a cause stand together in a clause.
    private func guess(_ sentence: SentenceSubject) -> Range<Int>? {
        let causes = longest(sentence.matches(of: .cause))
        for hedge in longest(sentence.matches(of: .hedge)) where !sentence.isMonth(hedge) && !isAboutUs(hedge, sentence) {
            for cause in causes where isGuess(hedge, cause, sentence) {
                return min(hedge.range.lowerBound, cause.range.lowerBound)..<max(hedge.range.upperBound, cause.range.upperBound)
            }
        }
        return nil
    }

    private func isGuess(_ hedge: PhraseMatch, _ cause: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        let words = sentence.text.tokens
        let isModal = WordSet.possibility.contains(words[hedge.tokens.lowerBound].word)
        let isActive = activeCauses.contains(words[cause.tokens.lowerBound].word) && cause.tokens.count == 1
        // "Builds maybe affected because of that": two words that were meant as "may be".
        if words[hedge.tokens.lowerBound].word == maybeWord, sentence.isParticiple(hedge.tokens.upperBound) { return false }
        if isAsked(hedge, sentence) || isAverted(hedge, sentence) { return false }
        if isRegretted(hedge, cause, sentence) || isNoticed(hedge, sentence) { return false }
        if hedge.tokens.overlaps(cause.tokens) { return true }
        if hedge.tokens.upperBound <= cause.tokens.lowerBound {
            let between = hedge.tokens.upperBound..<cause.tokens.lowerBound
            guard between.count <= (isModal ? Self.modalReach : Self.reach), isOneClause(between, words) else { return false }
            // "A power cut is behind this" has its cause before it.
            if sentence.cues(cause, hold: behindWord) { return true }
            // "This may be causing delays" is about the effect, "may have caused the outage" about the cause.
            if isActive { return causesTrouble(cause, sentence) }
            if isModal, isToCome(hedge, between, sentence) { return false }
            return !isEffect(hedge, between, sentence) && !(isModal && isTheirs(hedge, between, sentence))
        }
        // "The cause may be": only where the cause is what is guessed at. A comma begins something else.
        let between = cause.tokens.upperBound..<hedge.tokens.lowerBound
        if between.contains(where: { !words[$0].isJoined }) { return false }
        let isNoun =
            WordSet.causes.contains(words[cause.tokens.upperBound - 1].word) || WordSet.causes.contains(words[cause.tokens.lowerBound].word)
        return isNoun && between.count <= Self.nounReach && isOneClause(between, words)
    }

    /// "Please assume that the visit is cancelled": what readers are asked to do.
    private func isAsked(_ hedge: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        sentence.isWord(at: hedge.tokens.lowerBound, in: assumeWord)
            && (hedge.tokens.lowerBound == sentence.sentence.tokens.lowerBound
                || sentence.isWord(at: hedge.tokens.lowerBound - 1, in: .please))
    }

    /// "We averted what could have caused an outage", "alleviated a fault which could have caused one": it never did.
    private func isAverted(_ hedge: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        sentence.isWord(at: hedge.tokens.lowerBound, in: unrealWords)
            && sentence.isWord(at: hedge.tokens.lowerBound - 1, in: relatives)
            && sentence.hasWord(of: avertingWords, in: sentence.tokens(before: hedge.tokens.lowerBound - 1, 6))
    }

    /// "Sorry for the trouble this may have caused", "this may have caused problems for you": what it did to readers.
    private func isRegretted(_ hedge: PhraseMatch, _ cause: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        let subject = hedge.tokens.lowerBound - 1
        guard sentence.isWord(at: subject, in: .impersonals), sentence.isWord(at: cause.tokens.upperBound - 1, in: activeCauses) else {
            return false
        }
        if sentence.hasWord(of: nuisances, in: sentence.tokens(before: subject, 2)) { return true }
        let after = sentence.tokens(from: cause.tokens.upperBound, 5)
        return after.contains { sentence.isWord(at: $0, in: .for) && sentence.hasCustomer(in: $0 + 1..<$0 + 2) }
    }

    /// "If you see errors that seem to be related to this, write to us", "if your bill looks wrong and it might be due to this fault, call us":
    /// what readers may notice, whatever its cause.
    private func isNoticed(_ hedge: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        let before = sentence.tokens(before: hedge.tokens.lowerBound, sentence.sentence.tokens.count)
        let isOneClause = before.dropFirst().allSatisfy { sentence.text.tokens[$0].isJoined }
        if isOneClause && sentence.isWord(at: before.lowerBound, in: whens) { return true }
        return sentence.isWord(at: hedge.tokens.lowerBound - 1, in: relatives)
            && sentence.hasWord(of: conditions, in: sentence.tokens(before: hedge.tokens.lowerBound - 1, 8))
    }

    private static let reach = 12
    private static let modalReach = 3
    private static let nounReach = 6

    /// "Customers may see delays because of…", "payments will likely be late due to…": what is hedged is what customers notice.
    private func isEffect(_ hedge: PhraseMatch, _ between: Range<Int>, _ sentence: SentenceSubject) -> Bool {
        sentence.matches.contains { match in
            match.meaning == .cue(.symptom) && between.contains(match.tokens.lowerBound)
        }
            || sentence.matches.contains { match in
                match.meaning == .cue(.customer) && hedge.tokens.lowerBound - match.tokens.upperBound <= 1
                    && match.tokens.upperBound <= hedge.tokens.lowerBound
            }
    }

    /// "Visits may be cancelled as a result of the storm": what is to come, and its cause is known.
    private func isToCome(_ hedge: PhraseMatch, _ between: Range<Int>, _ sentence: SentenceSubject) -> Bool {
        let be = between.first { sentence.isWord(at: $0, in: .be) } ?? between.lowerBound - 1
        return sentence.isWord(at: be, in: .be) && between.contains(be + 1) && sentence.isWord(at: be + 1, in: comingDeeds)
    }

    /// "Calls may drop because of the roadworks": what may happen is theirs, and the cause is known.
    private func isTheirs(_ hedge: PhraseMatch, _ between: Range<Int>, _ sentence: SentenceSubject) -> Bool {
        !between.isEmpty && sentence.hasCustomersThings(in: sentence.tokens(before: hedge.tokens.lowerBound, 2))
    }

    private func causesTrouble(_ cause: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        sentence.matches.contains { match in
            (match.meaning == .cue(.generic) || match.meaning == .cue(.trouble))
                && (0...3).contains(match.tokens.lowerBound - cause.tokens.upperBound)
        }
            || sentence.sentence.tokens.contains(cause.tokens.upperBound)
                && sentence.text.tokens[cause.tokens.upperBound].word == wordHash("this")
    }

    private func isOneClause(_ between: Range<Int>, _ words: [Token]) -> Bool {
        !between.contains { ["but", "although", "however", "so"].map { wordHash($0) }.contains(words[$0].word) }
    }

    /// "We believe we are getting closer to the cause" guesses at nothing; "we think we caused this" does.
    private func isAboutUs(_ hedge: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        let next = sentence.isWord(at: hedge.tokens.upperBound, in: .that) ? hedge.tokens.upperBound + 1 : hedge.tokens.upperBound
        guard opinions.contains(sentence.text.tokens[hedge.tokens.upperBound - 1].word), sentence.isWord(at: next, in: .ourselves) else {
            return false
        }
        return !sentence.hasWord(of: activeCauses, in: sentence.clause(from: next))
    }

    private func longest(_ matches: [PhraseMatch]) -> [PhraseMatch] {
        matches.filter { match in !matches.contains { $0.tokens.count > match.tokens.count && $0.tokens.overlaps(match.tokens) } }
    }

    let documentation = RuleDocumentation(
        .plain, "speculation", level: .error,
        summary: "No guesses about the cause",
        rationale: "A guess that turns out wrong costs more trust than not knowing. Guesses about what customers may notice are fine.",
        source: "Guide C: never speculate about the root cause in public; not knowing is fine.",
        good: [
            .update("You may see old balances because of the delay. We do not know the cause yet."),
            .update("It looks like some tickets are missing. It seems that all gates open again. Maybe the car park is full."),
            .update("Some operations may be cancelled as a result of the storm."),
            .update("Please assume that visits are cancelled because of the storm. We averted what could have caused an outage."),
            .update("We are sorry for the trouble this may have caused. If you see errors that seem to be related to it, call us."),
            .update("The screens appear to be working again. There seem to be fewer calls. The suspected gas leak was a false alarm."),
            .update("Prices could be down to 3 euros. There appears to be a problem with card payments. We reckon with rain on Monday."),
            .update("We confirmed that a failed disk caused this. On 3 May it was replaced because it was old."),
        ],
        bad: [
            .update("Payments fail. This is ↓probably caused by last night's change."),
            .update("The ↓likely cause is a failed disk. ↓We believe this is due to age."),
            .update("Lifts do not run. ↓It looks like a motor broke last night. ↓We believe that a power cut is behind this problem."),
            .update("Lamps are out. ↓Could be a cut cable. ↓It may be down to the storm. The mast ↓appears to have a broken fan."),
            .update("Pages are empty. ↓Our suspicion is that a batch of bad records came in. ↓Indications are that a valve jammed."),
            .update("The lift is stuck. ↓It seems the builders were digging at the gate. We have lost, ↓we believe, a transformer."),
            .update("Soup is cold. ↓It appears that our caterer has a fault in an oven. ↓Maybe a fuse is loose."),
            .update("The ferry is late, ↓probably weather related. We removed a fan that ↓may have caused the outage."),
            .update("Calls drop. The mast ↓may be damaged as a result of lightning."),
            .update("The slow pages ↓may be related to a fault at our supplier."),
        ])
}

extension SentenceSubject {
    fileprivate func cues(_ match: PhraseMatch, hold word: UInt64) -> Bool { text.tokens[match.tokens].contains { $0.word == word } }
}

private let assumeWord = WordSet(["assume"])
private let unrealWords = WordSet(["could", "might"])
private let relatives = WordSet(["what", "which", "that"])
private let avertingWords = WordSet(["alleviated", "averted", "avoided", "prevented", "eliminated", "forestalled"])
/// What a known cause may yet do to what customers use.
private let comingDeeds = WordSet([
    "cancelled", "canceled", "closed", "delayed", "moved", "postponed", "rescheduled", "shortened", "suspended", "reduced", "diverted",
    "rerouted", "affected", "impacted", "disrupted", "limited", "interrupted", "extended", "refused", "missed",
])
private let nuisances = WordSet([
    "inconvenience", "inconveniences", "trouble", "troubles", "disruption", "disruptions", "frustration", "confusion", "annoyance",
    "distress", "worry", "worries", "difficulty", "difficulties", "delay", "delays", "hassle", "concern", "upset", "stress",
])
private let whens = WordSet(["if", "when", "whenever"])
private let conditions = WordSet(["if", "when", "whenever", "should", "please", "report", "anyone"])
private let confirmingWords = WordSet(["confirmed", "verified", "established", "known"])
private let notYetWords = WordSet(["not", "haven't", "hasn't", "yet", "isn't", "never", "nobody", "no"])
private let maybeWord = wordHash("maybe")
private let behindWord = wordHash("behind")
private let opinions = WordSet(["believe", "think", "that", "suspect"])
private let activeCauses = WordSet(["causing", "causes", "caused"])
