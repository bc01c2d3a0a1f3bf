import StatusModel

/// What a sentence says, as far as its cues tell.
extension SentenceSubject {
    /// Whether it says what customers can't do, or can do again: somebody or something customers know, and what they notice.
    var statesImpact: Bool {
        let hasSubject = cues.has(.customer) || cues.has(.product) || matches.contains { $0.meaning == .known }
        // "If you still see errors, write to us" is about what to do.
        guard !isConditional else { return false }
        if !hasSubject { return (namesSymptom || cues.has(.recovery)) && tokens.contains { serviceWords.contains($0.word) } }
        return namesSymptom || cues.has(.recovery) || (cues.has(.trouble) && troubleIsSpecific)
    }

    /// Whether it begins with "if".
    private var isConditional: Bool { tokens.first?.word == ifWord }

    /// Whether it says what doesn't work: one of the known ways, or "not" before what should be going on ("not printing").
    var namesSymptom: Bool {
        if cues.has(.symptom) { return true }
        let words = tokens
        return zip(words, words.dropFirst()).contains { word, next in
            word.word == notWord && next.isJoined && block.text[next.range].suffix(3).lowercasedString == "ing"
        }
    }

    /// Whether it says of something customers know that it was affected.
    var namesWhatWasAffected: Bool {
        matches.contains { $0.meaning == .known } && tokens.contains { affectWords.contains($0.word) }
    }

    /// Whether trouble is said to be somebody's or something's: "customers had problems", "an issue with card payments".
    private var troubleIsSpecific: Bool {
        if cues.has(.customer) { return true }
        let tokens = text.tokens
        let troubles = matches(of: .trouble)
        let products = matches.filter { $0.meaning == .known || $0.meaning == .cue(.product) }
        return troubles.contains { trouble in
            if affectWords.contains(tokens[trouble.tokens.lowerBound].word) { return true }
            return products.contains { product in
                if product.tokens.upperBound <= trouble.tokens.lowerBound {
                    return trouble.tokens.lowerBound - product.tokens.upperBound <= 3
                }
                let between = trouble.tokens.upperBound..<max(product.tokens.lowerBound, trouble.tokens.upperBound)
                return between.count <= 6 && between.contains { relatingWords.contains(tokens[$0].word) }
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

    /// Whether it only greets, thanks or apologises.
    var isCourtesy: Bool { cues.has(.courtesy) && !cues.has(.symptom) && !statesWork }
}

extension AnalysedText {
    var statesImpact: Bool {
        sentences.indices.contains { SentenceSubject(text: self, index: $0, date: Instant(seconds: 0)).statesImpact }
    }
}

private let ifWord = wordHash("if")
private let notWord = wordHash("not")
private let affectWords = WordSet(["affected", "affect", "affects", "affecting", "impacted", "impacting", "impacts"])
private let serviceWords = WordSet(["service", "services"])
private let relatingWords = WordSet(["with", "affecting", "impacting", "in", "for", "on", "of", "when", "while"])
