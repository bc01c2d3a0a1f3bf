import LexiconData
import StatusModel

/// The phrases of every cue. A phrase may stand under several.
let cuePhrases: [(cue: Cue, phrases: String)] = [
    (.customer, customerWords), (.product, productWords), (.symptom, symptomWords), (.trouble, troubleWords),
    (.recovery, recoveryWords), (.us, ourWords), (.work, workWords), (.cause, causeWords), (.hedge, hedgeWords),
    (.certainty, certaintyWords), (.vagueTime, vagueTimeWords), (.duration, durationWords), (.customerAction, customerActionWords),
    (.repair, repairWords), (.noImpact, noImpactWords), (.blame, blameWords), (.person, personWords), (.fault, faultWords),
    (.generic, genericWords), (.passive, passiveWords), (.courtesy, courtesyWords), (.setback, setbackWords),
    (.shift, shiftWords), (.supplier, supplierWords), (.dataThing, dataWords), (.dataLoss, dataLossWords),
    (.minimising, minimisingWords), (.small, smallWords), (.praise, praiseWords), (.joke, jokeWords), (.neverAgain, neverAgainWords),
    (.namedTime, "noon\nmidday\nmidnight\no'clock\npast\nquarter to"),
]

private let germanPhrases: [(cue: Cue, phrases: String)] = [
    (.vagueTime, germanVagueTimeWords), (.hedge, germanHedgeWords), (.cause, germanCauseWords), (.noImpact, germanNoImpactWords),
    (.blame, germanBlameWords), (.tradeWord, germanTradeWords),
]

private let frenchPhrases: [(cue: Cue, phrases: String)] = [
    (.vagueTime, frenchVagueTimeWords), (.hedge, frenchHedgeWords), (.cause, frenchCauseWords), (.noImpact, frenchNoImpactWords),
    (.blame, frenchBlameWords), (.tradeWord, frenchTradeWords),
]

/// Adds every cue's phrases, one a line.
extension PhraseTable {
    mutating func addCues() { add(cuePhrases) }

    /// Adds those of a language besides English that has some.
    mutating func addCues(of language: PageLanguage) {
        switch language {
        case .german: add(germanPhrases)
        case .french: add(frenchPhrases)
        default: break
        }
    }

    private mutating func add(_ cues: [(cue: Cue, phrases: String)]) {
        for (cue, phrases) in cues {
            for phrase in phrases.split(separator: "\n") { add(String(phrase), .cue(cue)) }
        }
    }
}
