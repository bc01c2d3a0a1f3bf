import Diagnostics
import StatusModel

/// By the second update readers know who is hit: how many, where, or with what.
struct ImpactScope: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        // The page names the components beside the text.
        guard subject.phase == .investigating || subject.phase == .identified, subject.index == 1,
            subject.incident?.updates.prefix(subject.index + 1).allSatisfy({ $0.components.isEmpty }) ?? true,
            let first = subject.sentences.first(where: \.statesImpact) ?? subject.sentences.first
        else { return [] }
        let isSaid = (subject.earlier + [subject.text]).contains { $0.hasSentence(where: \.namesScope) }
        if isSaid { return [] }
        return [
            Finding(
                "who is hit is missing since the first update; say how many, where, or with what: 'about a third of card payments'",
                at: first.place(first.sentence.range))
        ]
    }

    let documentation = RuleDocumentation(
        .impact, "scope", level: .note,
        summary: "By the second update readers know who is hit",
        rationale:
            "Whoever has no trouble wants to know whether it will come, and whoever has some, whether it is this. Say that nobody knows yet, "
            + "if nobody does.",
        source:
            "PagerDuty, external communication guidelines: the second message names the scope, by product, place or share of customers.",
        good: [
            updates("Card payments fail.", "Card payments fail in shops in Spain. We are replacing a part."),
            updates("Some card payments fail.", "Card payments still fail. We are replacing a part."),
            updates("Card payments fail.", "About one in five card payments fails. We are replacing a part."),
            updates("Card payments fail.", "We don't know yet how many fail."),
        ],
        bad: [updates("Card payments fail.", "↓Card payments fail. We are replacing a part.")])

    private static func updates(_ first: String, _ second: String) -> Example {
        .updates(
            [
                ("2026-11-20-1408-investigating.md", promised("investigating", "14:08", first)),
                ("2026-11-20-1430-identified.md", promised("identified", "14:30", second)),
            ],
            now: "2026-11-20 14:32 UTC")
    }

    private static func promised(_ status: String, _ time: String, _ text: String) -> String {
        "---\nstatus: \(status)\nat: 2026-11-20 \(time) UTC\nnext-update: 25m\n---\n\(text)\n"
    }
}

extension SentenceSubject {
    /// A share, a number, a place or a kind of use: "some", "40 branches", "in Spain", "on phones".
    var namesScope: Bool {
        tokens.indices.contains { index in
            let token = tokens[index]
            if shareWords.contains(token.word) { return true }
            let isCounted = index + 1 < tokens.endIndex && tokens[index + 1].isJoined && !clockUnits.contains(tokens[index + 1].word)
            if block.text[token.range].allSatisfy(\.isDigit), isCounted { return true }
            guard placeWords.contains(token.word), index + 1 < tokens.endIndex else { return false }
            let next = block.text[tokens[index + 1].range]
            return next.first?.isUppercase ?? false || articles.contains(tokens[index + 1].word)
        }
    }
}

private let shareWords = WordSet([
    "some", "all", "most", "many", "few", "half", "third", "quarter", "every", "everybody", "everyone", "only", "percent", "%", "none",
    "nobody", "several", "mainly", "mostly", "how", "each", "both", "majority", "subset", "portion", "certain", "any", "those", "one",
    "two", "three", "four", "five", "ten", "dozens", "hundreds",
    "thousands", "number",
])
private let placeWords = WordSet(["in", "across", "near", "between", "around", "from", "on"])
private let articles = WordSet(["the", "a", "our", "phones", "phone", "android", "mobile"])
private let clockUnits = WordSet(["utc", "minutes", "hours", "gmt", "am", "pm"])
