import LexiconData

/// The phrases of every cue. A phrase may stand under several.
let cuePhrases: [(cue: Cue, phrases: String)] = [
    (.customer, customerWords), (.product, productWords), (.symptom, symptomWords), (.trouble, troubleWords),
    (.recovery, recoveryWords), (.us, ourWords), (.work, workWords), (.cause, causeWords), (.hedge, hedgeWords),
    (.certainty, certaintyWords), (.vagueTime, vagueTimeWords), (.duration, durationWords), (.customerAction, customerActionWords),
    (.repair, repairWords), (.noImpact, noImpactWords), (.blame, blameWords), (.person, personWords), (.fault, faultWords),
    (.generic, genericWords), (.passive, passiveWords), (.courtesy, courtesyWords), (.setback, setbackWords),
    (.namedTime, "noon\nmidnight"),
]

/// Adds every cue's phrases, one a line.
extension PhraseTable {
    mutating func addCues() {
        for (cue, phrases) in cuePhrases {
            for phrase in phrases.split(separator: "\n") { add(String(phrase), .cue(cue)) }
        }
    }
}
