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
        ],
        bad: [
            .update("↓The bridge was hit by a boat after a storm. Buses do not stop at the harbour. Passengers cannot board."),
            .update("↓We are working with our hosting company. Customers cannot pay by card."),
            .update("↓Our hosting partner has reported problems with cooling. Customers cannot pay by card."),
        ])
}

extension SentenceSubject {
    /// Whether it tells of the work, of the cause, or of somebody else's trouble: "a fix is being applied", "a hard drive failed".
    fileprivate var tellsOfWork: Bool {
        if statesWork || statesCause || tellsOthersTrouble { return true }
        return tokens.count > 3 && !cues.has(.customerAction) && (cues.has(.passive) || cues.has(.work) || cues.has(.repair))
    }
}
