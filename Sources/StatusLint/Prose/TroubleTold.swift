import StatusModel

/// Whether trouble or recovery is told of something that customers know, or only of us, the work, or in passing.
extension SentenceSubject {
    /// Whether all symptoms are said of us, the work or its tools: "we have not seen any more faults", "the new pump failed".
    var isSymptomOfWork: Bool {
        let symptoms = matches(of: .symptom)
        return !symptoms.isEmpty
            && symptoms.allSatisfy { symptom in
                let verb = symptom.tokens.lowerBound
                let start = clause(upTo: verb).lowerBound
                if isWord(at: verb, in: sorryTroubles), !saysWithWhat(symptom.tokens.upperBound),
                    cues.has(.courtesy) || cues.has(.generic) || isWord(at: verb - 1, in: technicalWord)
                {
                    return true
                }
                let subject = subject(before: verb, from: start)
                let end = clause(from: verb).upperBound
                // "We cannot take calls", but not "we have not found it".
                if hasWord(of: ourWords, in: subject) {
                    return isWord(at: symptom.tokens.upperBound, in: perceivingWords) || !hasCustomersThings(in: start..<end)
                }
                // "This has dropped calls."
                if let head = head(of: subject), isWord(at: head, in: pointing), hasCustomersThings(in: verb..<end) { return false }
                return isSaidOfWork(verb, from: start)
            }
    }

    /// "We're no longer seeing errors": no word of what works.
    var weSeeNoMore: Bool {
        matches(of: .recovery).allSatisfy {
            isWord(at: $0.tokens.lowerBound, in: .no) && isWord(at: $0.tokens.upperBound, in: perceivingWords)
        }
            && cues.has(.recovery) && cues.has(.us)
    }

    /// "The outage is recovering", "the new part is operational".
    var isRecoveryOfWork: Bool {
        let recoveries = matches(of: .recovery)
        return !recoveries.isEmpty
            && recoveries.allSatisfy { isSaidOfWork($0.tokens.lowerBound, from: clause(upTo: $0.tokens.lowerBound).lowerBound) }
    }

    /// "Please let us know if you have any issues", "if you see any problems".
    var asksForWord: Bool {
        matches(of: .customerAction).contains { isWord(at: $0.tokens.lowerBound, in: askingWords) }
    }

    /// "Affected customers": said of them in passing.
    func isAttribute(_ trouble: Range<Int>) -> Bool {
        guard WordSet.affecting.contains(text.tokens[trouble.lowerBound].word) else { return false }
        let isFirst = trouble.lowerBound == sentence.tokens.lowerBound
        return (isFirst || isWord(at: trouble.lowerBound - 1, in: attributeOpeners))
            && hasCustomersThings(in: tokens(from: trouble.upperBound, 2))
    }

    /// "Sorry for the issues you experienced", "thank you as we addressed this issue".
    var isSorryForAll: Bool {
        guard cues.has(.courtesy), cues.has(.customer), let sorry = firstWord(of: sorryWords, in: sentence.tokens) else { return false }
        return matches(of: .trouble).allSatisfy {
            (isBare($0) || isAttribute($0.tokens)) && $0.tokens.lowerBound > sorry && !saysWithWhat($0.tokens.upperBound)
        }
    }

    /// "The disruption to online banking", "trouble getting through": behind the word for trouble.
    func saysWithWhat(_ index: Int) -> Bool {
        if sentence.tokens.contains(index), ends(index, in: "ing") { return true }
        return isWord(at: index, in: withWords) && hasThing(tokens(from: index + 1, 4))
            && !hasWord(of: yourWords, in: tokens(from: index + 1, 1))
    }

    /// Whether trouble is said to be somebody's or something's: "customers had problems", "an issue with card payments".
    var troubleIsSpecific: Bool {
        let tokens = text.tokens
        let troubles = matches(of: .trouble)
        let products = matches.filter { $0.meaning == .known || $0.meaning == .cue(.product) }
        // "An issue which may be impacting a subset of users" tells nobody what to look for.
        // "an issue with the connection" and "elevated errors" do.
        if isSorryForAll { return false }
        if cues.has(.customer) {
            if troubles.allSatisfy({ isAttribute($0.tokens) }) { return false }
            return !products.isEmpty
                || troubles.contains { trouble in
                    if WordSet.affecting.contains(tokens[trouble.tokens.lowerBound].word) { return false }
                    let isBare = isBare(trouble)
                    let next = trouble.tokens.upperBound
                    return !isBare || (sentence.tokens.contains(next) && relatingWords.contains(tokens[next].word))
                }
        }
        return troubles.contains { trouble in
            if WordSet.affecting.contains(tokens[trouble.tokens.lowerBound].word) { return !affectsWithoutName(trouble) }
            return products.contains { product in
                if product.tokens.upperBound <= trouble.tokens.lowerBound {
                    return trouble.tokens.lowerBound - product.tokens.upperBound <= (isBare(trouble) ? 1 : 3)
                }
                let between = trouble.tokens.upperBound..<max(product.tokens.lowerBound, trouble.tokens.upperBound)
                // "Errors on payments", "issues opening invoices"; "an issue with payments" doesn't say what to look for.
                let isBare = isBare(trouble)
                return between.count <= 6
                    && between.contains {
                        (!isBare && relatingWords.contains(tokens[$0].word))
                            || (block.text.ends(tokens[$0].range, in: "ing") && !WordSet.affecting.contains(tokens[$0].word))
                    }
            }
        }
    }

    /// "An issue", which doesn't say which.
    func isBare(_ trouble: PhraseMatch) -> Bool { matches.contains { $0.meaning == .cue(.generic) && $0.tokens == trouble.tokens } }

    /// "An incident affecting payments" doesn't say what is wrong with them.
    func affectsWithoutName(_ trouble: PhraseMatch) -> Bool {
        text.tokens[max(sentence.tokens.lowerBound, trouble.tokens.lowerBound - 3)..<trouble.tokens.lowerBound].contains {
            namelessWords.contains($0.word)
        }
    }
}

/// Trouble without a name, as in "sorry for the trouble".
private let sorryTroubles = WordSet(["trouble", "difficulty", "difficulties", "disruption", "disruptions", "interruption", "interruptions"])
private let attributeOpeners = WordSet([
    "the", "all", "any", "to", "with", "for", "of", "and", "those", "each", "every", "by", "other", "our", "in", "contact", "contacted",
    "most", "on", "from",
])
private let withWords = WordSet(["to", "with", "on", "in", "when"])
private let yourWords = WordSet(["you", "us", "this", "our", "all", "any", "everyone"])
private let sorryWords = WordSet(["sorry", "apologise", "apologize", "apologies", "thank", "thanks", "regret", "appreciate"])
private let askingWords = WordSet(["please", "if", "let", "contact", "reach", "should", "get", "write", "call", "kindly"])
private let pointing = WordSet(["this", "that", "it", "which"])
private let technicalWord = WordSet(["technical"])
private let ourWords = WordSet(["we", "we're", "we've", "i", "i've"])
private let perceivingWords = WordSet([
    "seen", "see", "seeing", "found", "find", "observed", "observe", "expect", "know", "believe", "have",
])
private let namelessWords = WordSet(["issue", "issues", "incident", "incidents", "problem", "problems", "fault", "bug", "something"])
private let relatingWords = WordSet(["with", "affecting", "impacting", "in", "for", "on", "of", "when", "while"])
