import StatusModel

/// What a sentence says, as far as its cues tell.
extension SentenceSubject {
    /// Whether it says what customers can't do, or can do again: somebody or something customers know, and what they notice.
    var statesImpact: Bool {
        let hasSubject = cues.has(.customer) || cues.has(.product) || matches.contains { $0.meaning == .known }
        // "If you still see errors, write to us" is about what to do.
        guard !isConditional else { return false }
        if hasSubject { return namesSymptom || namesRecovery || (cues.has(.trouble) && troubleIsSpecific) }
        if tokens.contains(where: { serviceWords.contains($0.word) }) { return namesSymptom || namesRecovery }
        // "Parcels arrive a day late": whoever it is about, it is neither us nor the issue nor something technical.
        let isAboutUs = cues.has(.us) || cues.has(.generic) || cues.has(.courtesy) || !terms.isEmpty
        return !isAboutUs && (namesSymptom || saysAgain)
    }

    /// Whether it says that something works as it did: in one of the known ways, or with "again" ("payments go through again").
    var namesRecovery: Bool { cues.has(.recovery) || saysAgain }

    private var saysAgain: Bool {
        let words = tokens.map(\.word)
        guard let again = words.firstIndex(of: againWord), again > 1 else { return false }
        return !words.contains(where: repeatingWords.contains)
    }

    /// Whether it begins with "if".
    private var isConditional: Bool { tokens.first?.word == ifWord }

    /// Whether it says what doesn't work: one of the known ways, or "not" before what should be going on ("not printing").
    var namesSymptom: Bool {
        if cues.has(.symptom) { return true }
        let words = tokens
        return zip(words, words.dropFirst()).contains { word, next in
            guard next.isJoined else { return false }
            if word.word == notWord { return block.text[next.range].suffix(3).lowercasedString == "ing" }
            // "Codes don't arrive", but not "you don't need to".
            return word.word == dontWord && !harmlessVerbs.contains(next.word)
        }
    }

    /// Whether it says of something customers know that it was affected.
    var namesWhatWasAffected: Bool {
        matches.contains { $0.meaning == .known } && tokens.contains { affectWords.contains($0.word) }
    }

    /// Whether trouble is said to be somebody's or something's: "customers had problems", "an issue with card payments".
    private var troubleIsSpecific: Bool {
        let tokens = text.tokens
        let troubles = matches(of: .trouble)
        let products = matches.filter { $0.meaning == .known || $0.meaning == .cue(.product) }
        // "An issue which may be impacting a subset of users" tells nobody what to look for.
        // "an issue with the connection" and "elevated errors" do.
        if cues.has(.customer) {
            return !products.isEmpty
                || troubles.contains { trouble in
                    if affectWords.contains(tokens[trouble.tokens.lowerBound].word) { return false }
                    let isBare = matches.contains { $0.meaning == .cue(.generic) && $0.tokens == trouble.tokens }
                    let next = trouble.tokens.upperBound
                    return !isBare || (sentence.tokens.contains(next) && relatingWords.contains(tokens[next].word))
                }
        }
        return troubles.contains { trouble in
            if affectWords.contains(tokens[trouble.tokens.lowerBound].word) { return true }
            return products.contains { product in
                if product.tokens.upperBound <= trouble.tokens.lowerBound {
                    return trouble.tokens.lowerBound - product.tokens.upperBound <= 3
                }
                let between = trouble.tokens.upperBound..<max(product.tokens.lowerBound, trouble.tokens.upperBound)
                // "issues with payments", "errors opening invoices".
                return between.count <= 6
                    && between.contains {
                        relatingWords.contains(tokens[$0].word) || block.text[tokens[$0].range].suffix(3).lowercasedString == "ing"
                    }
            }
        }
    }

    /// Whether it says what we do: "we are investigating".
    var statesWork: Bool {
        guard cues.has(.us), cues.has(.work) else { return false }
        let ours = matches(of: .us)
        return matches(of: .work).contains { work in
            ours.contains { (0...6).contains(work.tokens.lowerBound - $0.tokens.upperBound) }
        }
    }

    var statesCause: Bool { cues.has(.cause) }

    /// Whether it tells of a supplier's trouble, or of something that somebody did wrong: "our partner reports a power failure".
    var tellsOthersTrouble: Bool { (cues.has(.trouble) || cues.has(.fault)) && cues.has(.person) }

    /// Whether it only greets, thanks or apologises.
    var isCourtesy: Bool { cues.has(.courtesy) && !cues.has(.symptom) && !statesWork }
}

extension AnalysedText {
    var statesImpact: Bool {
        sentences.indices.contains { SentenceSubject(text: self, index: $0, date: Instant(seconds: 0)).statesImpact }
    }
}

/// Beside these "again" is about trying or happening once more.
private let repeatingWords = WordSet([
    "please", "try", "retry", "happen", "happens", "happening", "happened", "occur", "occurs", "occurring", "if", "update", "post",
    "write", "check", "we", "once", "failed", "failing", "fails", "down", "start", "begin", "prevent", "apologise", "apologize",
])
private let harmlessVerbs = WordSet([
    "need", "have", "know", "expect", "believe", "think", "anticipate", "require", "yet", "plan", "see", "want", "hesitate",
])
private let ifWord = wordHash("if")
private let notWord = wordHash("not")
private let dontWord = wordHash("don't")
private let againWord = wordHash("again")
private let affectWords = WordSet(["affected", "affect", "affects", "affecting", "impacted", "impacting", "impacts"])
private let serviceWords = WordSet(["service", "services"])
private let relatingWords = WordSet(["with", "affecting", "impacting", "in", "for", "on", "of", "when", "while"])
