import Basics
import Diagnostics

/// "We will keep you posted" says that news comes and not when.
struct EmptyPromise: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let promises = subject.updatePromises
        // "We will share an update shortly" is plain/vague-time's, and one promise that has a time is enough.
        let vague = subject.matches(of: .vagueTime)
        guard !promises.isEmpty, subject.vagueStretches.isEmpty, !subject.saysWhen, !subject.saysDay,
            !subject.tokens.contains(where: { rhythmWords.contains($0.word) }), !subject.text.saysWhenNewsComes
        else { return [] }
        // What is vague by itself and stands before a promise is about something else.
        return promises.filter { promise in
            vague.allSatisfy { $0.range.upperBound < promise.lowerBound || isAsSoonAs($0, subject) } && !saysWhere(promise, subject)
        }.map {
            Finding("'\(subject.line($0))' says that news comes, and not when; say by when, or leave it out", at: subject.place($0))
        }
    }

    /// "As soon as new information is there" has no phrase of its own in `plain/vague-time`.
    private func isAsSoonAs(_ match: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        match.tokens.count == 1 && subject.isWord(at: match.tokens.lowerBound - 1, in: .as)
    }

    /// "We will post updates through social media", "during the work": where, and until when.
    private func saysWhere(_ promise: Range<Int>, _ subject: SentenceSubject) -> Bool {
        guard let next = subject.tokens.first(where: { $0.range.lowerBound >= promise.upperBound }) else { return false }
        if next.isJoined, channelWords.contains(next.word) { return true }
        let ahead = subject.tokens.drop { $0.range.lowerBound < promise.upperBound }
        return ahead.prefix(5).contains { boundWords.contains($0.word) }
    }

    let documentation = RuleDocumentation(
        .plain, "empty-promise", level: .note, weight: 30,
        summary: "A promise of news has a time",
        rationale: "The page prints when the next update comes, from `next-update`. A promise without a time beside it only takes room.",
        source: "Guides A and C: every update promises when the next one comes. PagerDuty: no content-less updates.",
        good: [
            .update("We will keep you posted every 30 minutes. Some pages are empty."),
            .update("Further details will follow. The next update comes by 15:30 UTC."),
            .update("We will post updates through our radio station, and call you to agree on a day."),
            .update("The app will tell you when your driver is near."),
        ],
        bad: [
            .update("Some pages are empty. We ↓will contact you once it is mended."),
            .update("Some pages are empty. We ↓will keep you posted. ↓Further updates to follow."),
        ])
}

private let channelWords = WordSet(["through", "via"])
private let boundWords = WordSet(["during"])
/// A rhythm is as good as a time.
private let rhythmWords = WordSet(["every", "each", "hourly", "daily", "weekly", "twice", "nightly"])
