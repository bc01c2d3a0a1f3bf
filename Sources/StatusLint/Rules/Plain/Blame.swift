import Basics
import Diagnostics

/// Systems and processes fail; nobody is blamed in public.
struct Blame: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        findings(in: subject, of: Self.people(in: subject))
    }

    /// Persons, teams and suppliers that a sentence names, as far as the page's words know them.
    static func people(in subject: SentenceSubject) -> [PhraseMatch] {
        subject.matches.filter { $0.meaning == .cue(.person) || $0.meaning == .vendor }
    }

    /// - Parameter isMeant: whether a stretch that blames somebody is meant so.
    func findings(in subject: SentenceSubject, of people: [PhraseMatch], where isMeant: (Range<Int>) -> Bool = { _ in true }) -> [Finding] {
        var ranges = subject.matches(of: .blame).map(\.range)
        ranges += subject.guilt(of: people) + subject.blamedDeeds
        guard !ranges.isEmpty || subject.cues.has(.fault) else { return [] }
        for fault in subject.matches(of: .fault) where !isHyphenated(fault, subject) {
            let blamed = people.filter { isBlamed($0, for: fault, subject) }
            guard let person = blamed.max(by: { ($0.tokens.upperBound, $0.tokens.count) < ($1.tokens.upperBound, $1.tokens.count) }) else {
                continue
            }
            ranges.append(
                min(person.range.lowerBound, fault.range.lowerBound)..<max(person.range.upperBound, fault.range.upperBound))
        }
        return withoutOverlaps(ranges.filter(isMeant)).map { range in
            Finding(
                "'\(subject.string(range))' blames somebody; say which check or process let it happen, or say 'we'",
                at: subject.place(range))
        }
    }

    /// "The teacher forgot-password page".
    private func isHyphenated(_ fault: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        let end = fault.range.upperBound
        return end < subject.block.text.count && subject.block.text[end] == UInt8(ascii: "-")
    }

    private static let reach = 5

    /// "An engineer accidentally…", or "deleted by an engineer".
    private func isBlamed(_ person: PhraseMatch, for fault: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        let tokens = subject.text.tokens
        // "The driver's app failed to load."
        if subject.isPossessive(person.tokens.upperBound - 1) { return false }
        if person.tokens.upperBound <= fault.tokens.lowerBound {
            let between = person.tokens.upperBound..<fault.tokens.lowerBound
            if subject.isStillSubject(person, of: fault) { return true }
            return between.count <= Self.reach && !between.contains { goesOn(tokens[$0]) } && !follows(person, "by", subject)
        }
        return fault.tokens.upperBound < person.tokens.lowerBound
            && person.tokens.lowerBound - fault.tokens.upperBound <= 2 && follows(person, "by", subject)
    }

    /// A new subject or clause begins: "our supplier says that we forgot".
    private func goesOn(_ token: Token) -> Bool { clauseWords.contains(token.word) }

    private func follows(_ match: PhraseMatch, _ word: String, _ subject: SentenceSubject) -> Bool {
        subject.sentence.tokens.contains(match.tokens.lowerBound - 1)
            && subject.text.tokens[match.tokens.lowerBound - 1].word == wordHash(word)
    }

    private func withoutOverlaps(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.sorted { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }.reduce(into: []) { kept, range in
            if kept.last.map({ $0.upperBound <= range.lowerBound }) ?? true { kept.append(range) }
        }
    }

    let documentation = RuleDocumentation(
        .plain, "blame", level: .error,
        summary: "No person, team or supplier is blamed",
        rationale: "People make mistakes where systems let them. Customers trust those who own a problem, even where a supplier caused it. "
            + "Suppliers' names go into `vendors` in vocabulary.yml; people are known from the repository, where there is one.",
        source: "Guides B, C and D: never blame a person or a team, systems and processes only.",
        good: [
            .update("We made a mistake when we changed a setting. The request failed."),
            .update("A fault at our card supplier stopped payments. Our supplier has repaired it."),
            .update("The nurse on duty can help you. The driver's app failed to load. The teacher forgot-password page works again."),
            .update(
                "Our night shift followed the plan. The contractor was told to wait until the wind drops. Our host country changed its clocks."
            ),
            .update("A setting was deleted during planned work, and we have put it back."),
            Example.update("The Hale Bot failed to answer some questions.").committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:09 UTC", by: "Hale Bot")),
        ],
        bad: [
            .update("Payments stopped because of ↓human error. ↓Someone made a mistake in the list."),
            .update("↓An engineer accidentally deleted a setting."),
            .update("Doors stayed shut because ↓the night porter fell asleep. ↓Our bank let the contract lapse."),
            .update("Fares were wrong. It was ↓the agency who typed them. ↓A new cashier pressed the wrong button."),
            .update("The worker was ↓told to touch one line only but unplugged another. That was the ↓fault of an intern in marketing."),
            .update("The file was ↓deleted by a contractor, ↓without telling us."),
            Example([
                .init(path: "vocabulary.yml", text: "vendors: [Northwind Acquiring]\n"),
                .init(path: Example.updatePath, text: Example.updateFrontMatter + "↓Northwind Acquiring forgot to renew a contract.\n"),
            ]),
            Example.file(
                Example.updatePath, Example.updateFrontMatter + "Payments stopped when ↓Ben Hale accidentally closed an account.\n"
            ).committed(.on(Example.updatePath, .added, at: "2026-11-20 14:09 UTC", by: "Ben Hale")),
        ])
}

private let clauseWords = WordSet(["we", "that", "which", "because", "but", "and", "after", "when", "while", "system", "systems"])
