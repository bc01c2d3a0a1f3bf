import Basics
import Diagnostics

/// "We will keep you posted" says that news comes and not when.
struct EmptyPromise: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let promises = subject.updatePromises
        // "We will share an update shortly" is plain/vague-time's, and one promise that has a time is enough.
        guard !promises.isEmpty, !subject.cues.has(.vagueTime), subject.vagueStretches.isEmpty, !subject.saysWhen, !subject.saysDay,
            !subject.tokens.contains(where: { rhythmWords.contains($0.word) }), !subject.text.saysWhenNewsComes
        else { return [] }
        return promises.map {
            Finding("'\(subject.line($0))' says that news comes, and not when; say by when, or leave it out", at: subject.place($0))
        }
    }

    let documentation = RuleDocumentation(
        .plain, "empty-promise", level: .note, weight: 30,
        summary: "A promise of news has a time",
        rationale: "The page prints when the next update comes, from `next-update`. A promise without a time beside it only takes room.",
        source: "Guides A and C: every update promises when the next one comes. PagerDuty: no content-less updates.",
        good: [
            .update("We will keep you posted every 30 minutes. Some pages are empty."),
            .update("Further details will follow. The next update comes by 15:30 UTC."),
            .update("The app will tell you when your driver is near."),
        ],
        bad: [
            .update("Some pages are empty. We ↓will keep you posted. ↓Further updates to follow.")
        ])
}

/// A rhythm is as good as a time.
private let rhythmWords = WordSet(["every", "each", "hourly", "daily", "weekly", "twice", "nightly"])
