import Basics

/// Whether a sentence tells of something that was: what happened, in the past tense.
extension SentenceSubject {
    /// "A digger had cut the cable", "letters were printed with last year's date"; not "the problem has been fixed" or "all is quiet again".
    var tellsOfThePast: Bool {
        guard tokens.count > 3, !saysWhatToDo, !isAnnouncement, !cues.has(.courtesy), !cues.has(.recovery), !cues.has(.noImpact),
            !hasWord(of: hopes, in: sentence.tokens), !isWord(at: sentence.tokens.lowerBound, in: nothingWords)
        else { return false }
        return sentence.tokens.contains { isPast($0) }
    }

    private func isPast(_ verb: Int) -> Bool {
        guard verb > sentence.tokens.lowerBound, isWord(at: verb, in: pastVerbs) || isPlainPast(verb), !isWord(at: verb - 1, in: perfect),
            !hasWord(of: subordinate, in: tokens(before: verb, 3))
        else { return false }
        let subject = subject(before: verb, from: clause(upTo: verb).lowerBound)
        let object = tokens(from: verb + 1, 6)
        guard !hasWord(of: seenWords, in: verb..<object.upperBound), !hasWord(of: solvedWords, in: verb..<object.upperBound),
            !hasWord(of: denials, in: subject.lowerBound..<min(verb + 2, sentence.tokens.upperBound))
        else { return false }
        // "It was a loose plug", "there was a fire".
        if isWord(at: verb - 1, in: pointing) {
            return isWord(at: verb, in: wasWords) && hasThing(object) && !hasWord(of: again, in: object)
        }
        return hasThing(subject) && (hasThing(object) || !isWord(at: verb, in: wasWords))
    }

    /// "Stopped", "jammed": behind a noun, with no "was" or "has" before it.
    private func isPlainPast(_ verb: Int) -> Bool {
        (ends(verb, in: "ed") || isWord(at: verb, in: irregular)) && !hasWord(of: auxiliaries, in: tokens(before: verb, 3))
            && !isWord(at: verb - 1, in: determiners) && verb > sentence.tokens.lowerBound
    }
}

private let pastVerbs = WordSet(["was", "were", "had", "did", "could", "couldn't", "didn't"])
private let wasWords = WordSet(["was", "were"])
private let perfect = WordSet(["have", "has", "having"])
private let subordinate = WordSet(["if", "that", "which", "who", "what", "when", "while", "as", "until", "whether", "thanks"])
private let hopes = WordSet(["hope", "expect", "will", "please", "should", "may", "might"])
private let nothingWords = WordSet(["no", "nothing", "nobody", "none"])
private let seenWords = WordSet(["seen", "saw", "told", "informed", "confirmed", "reported", "noticed", "said", "closed", "announced"])
private let solvedWords = WordSet([
    "resolved", "fixed", "solved", "addressed", "mitigated", "rectified", "identified", "completed", "finished", "monitored", "verified",
])
private let denials = WordSet(["no", "not", "never", "nobody", "nothing"])
private let pointing = WordSet(["it", "this", "there", "that"])
private let again = WordSet(["over", "behind", "again", "normal"])
private let irregular = WordSet([
    "broke", "burst", "cut", "fell", "ran", "went", "hit", "stole", "wore", "froze", "blew", "caught", "lost", "sent", "hid", "tore", "dug",
    "took", "came", "shut", "left", "made", "gave", "led", "heard", "got", "grew", "sank", "struck", "stuck", "became", "forgot", "put",
])
private let auxiliaries = WordSet([
    "is", "are", "was", "were", "has", "have", "had", "been", "be", "being", "will", "would", "can", "could", "may", "to", "get", "gets",
])
private let determiners = WordSet([
    "the", "a", "an", "all", "any", "our", "your", "this", "these", "those", "of", "and", "for", "with", "by",
])
