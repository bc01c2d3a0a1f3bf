import Basics
import Diagnostics
import StatusModel

/// The last word says how long it lasted.
struct ResolvedDuration: Rule {
    private static let duration = ChoiceOption(
        "duration", ["either", "text", "field"], "where it may stand: in the text, in the fields that the page prints, or either")

    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        // The page prints start, end and length from the fields, so that only those who want it in words are asked.
        guard subject.phase == .resolved, context[Self.duration] == "text", let first = subject.sentences.first else { return [] }
        if subject.sentences.contains(where: \.saysHowLong) { return [] }
        return [
            Finding(
                "how long it lasted is missing; say 'for 40 minutes' or 'from 14:02 to 14:42 UTC'", at: first.place(first.sentence.range))
        ]
    }

    let documentation = RuleDocumentation(
        .resolved, "duration", level: .error,
        summary: "The resolved update says how long it lasted",
        rationale:
            "Customers work out from it what they missed. The page prints start, end and length from the incident's own times, so this "
            + "asks for words only where you set `duration: text`.",
        source: "Guides A, C and D: how long it lasted.",
        options: [duration],
        good: [.resolved("Some customers could not pay by card. You do not need to do anything.")],
        bad: [
            Example(
                [
                    .init(
                        path: "site.yml",
                        text:
                            "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: Europe/London\nlint:\n  rules:\n    resolved/duration: {duration: text}\n"
                    ),
                    .init(path: Example.updatePath, text: Example.updateFrontMatter + "Some customers cannot pay.\n"),
                    .init(
                        path: Example.resolvedPath,
                        text: Example.resolvedFrontMatter + "↓Some customers could not pay by card. You do not need to do anything.\n"),
                ], now: Example.resolvedNow)
        ])
}

extension SentenceSubject {
    /// "For 40 minutes", "from 14:02 to 14:42 UTC".
    var saysHowLong: Bool {
        if times.count > 1 { return true }
        return tokens.indices.contains { index in
            guard lengthWords.contains(text.tokens[index].word), index > tokens.startIndex else { return false }
            return block.text[text.tokens[index - 1].range].contains(where: \.isDigit)
                || numberWords.contains(text.tokens[index - 1].word)
        }
    }
}

private let lengthWords = WordSet(["minute", "minutes", "hour", "hours", "day", "days", "min", "mins", "hrs", "seconds"])
private let numberWords = WordSet(["one", "two", "three", "four", "five", "six", "ten", "twenty", "thirty", "forty", "fifty", "an", "half"])
