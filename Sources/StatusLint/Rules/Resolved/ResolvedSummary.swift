import Diagnostics
import StatusModel

/// The last word says what happened and what was put right.
struct ResolvedSummary: Rule {
    private static let scope = ChoiceOption("scope", ["update", "incident"], "where the summary may stand: in this update, or in any")

    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard subject.phase == .resolved, let first = subject.sentences.first, !isCorrection(subject) else { return [] }
        let texts = context[Self.scope] == "incident" ? subject.earlier + [subject.text] : [subject.text]
        let isTold = texts.reversed().contains { text in
            text.sentences.indices.contains { SentenceSubject(text: text, index: $0, date: subject.date).tellsWhatHappened }
        }
        if isTold { return [] }
        return [
            Finding(
                "what happened is missing; say what customers could not do, and what you put right", at: first.place(first.sentence.range))
        ]
    }

    /// A correction of a resolved update leaves the story to that one.
    private func isCorrection(_ subject: UpdateSubject) -> Bool {
        subject.incident?.updates.indices.contains(subject.index) == true && subject.incident?.updates[subject.index].corrects != nil
    }

    let documentation = RuleDocumentation(
        .resolved, "summary", level: .note,
        summary: "The resolved update says what happened",
        rationale: "'This incident has been resolved' leaves everybody who was hit without an answer. Many read only the last update.",
        source: "Guides A, C and D: what happened and what was fixed, in plain words.",
        options: [scope],
        good: [
            .resolved("Some customers could not pay by card for 40 minutes. We replaced a failed disk. You do not need to do anything."),
            .resolved("Yesterday we saw many errors in bookings. You do not need to do anything."),
            .resolved("The lift works again: the motor was swapped."),
            .resolved("The work on the bridge is complete. Please drive slowly."),
            .resolved("Guests were charged twice. The second payment is on its way back."),
            .resolved("The trouble came from a broken pump. All homes have water."),
        ],
        bad: [
            .resolved("↓This incident has been resolved. You do not need to do anything."),
            .resolved("↓Payments work again. No data was lost."),
            .resolved("↓The issue has been corrected, and lessons are open for all pupils. If it goes down again, call us."),
            .resolved("↓All is stable following the fix we applied."),
        ])
}
