import Diagnostics
import StatusModel

/// What customers notice comes before what we do about it.
struct ImpactFirst: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard subject.phase != .maintenance, subject.phase != .resolved else { return [] }
        let sentences = subject.sentences.filter { !$0.isCourtesy && subject.text.blocks[$0.sentence.block].kind != .heading(level: 1) }
        guard let impact = sentences.firstIndex(where: \.statesImpact), impact > 0 else { return [] }
        guard let other = sentences[..<impact].first(where: \.tellsOfWork) else { return [] }
        return [
            Finding(
                "what customers notice comes after this; begin with it", at: other.place(other.sentence.range),
                notes: [Diagnostic.Note("what customers notice is here", at: sentences[impact].place(sentences[impact].sentence.range))])
        ]
    }

    let documentation = RuleDocumentation(
        .impact, "first", level: .note,
        summary: "What customers notice comes before what you do about it",
        rationale: "Most readers stop after the first sentence, and what they want to know is whether their trouble is known.",
        source: "Guide C: STATUS, IMPACT, ACTIONS, NEXT UPDATE. Guide D: impact before action.",
        good: [
            .update("Some customers cannot pay by card. We are looking for the cause."),
            .update("Escalators stop after a few steps. Guests cannot reach the roof."),
            .update("We are investigating reports that customers cannot sign in."),
            .update("There is a problem with the stream. Viewers see a black screen."),
            .update("The outage continues. Half of the town has no power."),
            .update("We know how frustrating this is. Guests cannot check in."),
        ],
        bad: [
            .update("↓The bridge was hit by a boat after a storm. Buses do not stop at the harbour. Passengers cannot board."),
            .update("↓We are working with our hosting company. Customers cannot pay by card."),
            .update("↓A digger went through a pipe in Mill Lane. About 200 homes have no water."),
            .update("↓We have put the old menu back. Diners could not order drinks."),
            .update("↓Our hosting partner has reported problems with cooling. Customers cannot pay by card."),
        ])
}

extension SentenceSubject {
    /// Whether it tells of the work, of the cause, or of somebody else's trouble: "a fix is being applied", "a digger cut a pipe". All that
    /// doesn't greet, advise, promise news or merely say that there is trouble does.
    fileprivate var tellsOfWork: Bool {
        guard tokens.count > 3, !isAnnouncement, !cues.has(.noImpact) else { return false }
        if (statesWork && !isOnlyAware) || (statesCause && !saysTroubleFirst) || (tellsOthersTrouble && !saysTroubleFirst) { return true }
        return !isConditional && !saysWhatToDo && !cues.has(.customerAction) && !saysThatThereIsTrouble && !sympathises
    }

    /// "We are aware of a problem with drinks", "the outage continues", "some guests are affected".
    private var saysThatThereIsTrouble: Bool {
        guard cues.has(.trouble) || cues.has(.generic) || cues.has(.symptom), !cues.has(.repair) else { return false }
        return cues.has(.customer) || hasWord(of: awareness, in: sentence.tokens)
            || (tokens.count < 7 && !cues.has(.us) && !hasWord(of: workWords, in: sentence.tokens))
    }

    /// "We are aware of it" is no work.
    private var isOnlyAware: Bool { matches(of: .work).allSatisfy { isWord(at: $0.tokens.lowerBound, in: awareWord) } && !statesCause }

    /// "The district continues to have an outage due to a storm".
    private var saysTroubleFirst: Bool {
        guard cues.has(.trouble), let aware = firstWord(of: awareness, in: sentence.tokens), let cause = matches(of: .cause).first else {
            return false
        }
        return aware < cause.tokens.lowerBound
    }

    private var sympathises: Bool { hasWord(of: sympathy, in: sentence.tokens) || has(.courtesy, in: sentence.tokens) }
}

private let awareness = WordSet([
    "aware", "reports", "reported", "there", "there's", "experiencing", "continues", "continue", "affects", "affect", "affecting", "seeing",
    "having", "ongoing", "still", "happening", "noticed", "received", "remains",
])
private let workWords = WordSet([
    "upgrade", "update", "change", "migration", "deployment", "release", "maintenance", "test", "switch", "move", "repair",
])
private let awareWord = WordSet(["aware"])
private let sympathy = WordSet([
    "hope", "understand", "realise", "realize", "frustrating", "inconvenient", "important", "welcome", "promise", "asked", "questions",
])
