import Basics
import Diagnostics
import StatusModel

/// An update has news in it.
struct NoNews: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard let incident = subject.incident, subject.index > 0, subject.phase != .withdrawn,
            incident.updates[subject.index].corrects == nil, let block = subject.text.blocks.first
        else {
            return []
        }
        let place = block.place(of: 0..<block.text.count)
        // Another status, of the incident or of a component, is news that the page tells beside the text.
        let (update, before) = (incident.updates[subject.index], incident.updates[subject.index - 1])
        guard update.components.isEmpty, update.status.value == before.status.value else { return [] }
        if let earlier = subject.earlier.last, SaidWords(earlier).isSame(as: SaidWords(subject.text)) {
            return [
                Finding(
                    "these are the words of the last update; say what you know now that you did not know then", at: place,
                    notes: [.init("the last one", at: before.at.place)])
            ]
        }
        guard saysNothingNew(subject) else { return [] }
        return [
            Finding("this only says that work goes on; say what was tried or ruled out, or what readers can do", at: place, level: .note)
        ]
    }

    /// Whether each sentence says that somebody is still at it, when the next update comes, or that we are sorry, and one the first.
    private func saysNothingNew(_ subject: UpdateSubject) -> Bool {
        let rest = subject.sentences.filter { !$0.cues.has(.courtesy) }
        return rest.contains(where: goesOn) && rest.allSatisfy { goesOn($0) || $0.isAnnouncement }
    }

    private func goesOn(_ sentence: SentenceSubject) -> Bool {
        let news: [Cue] = [.repair, .recovery, .customerAction, .person, .certainty, .noImpact, .symptom]
        guard sentence.cues.has(.work) || sentence.cues.has(.generic), !news.contains(where: sentence.cues.has), !sentence.statesCause,
            !sentence.signs.contains(.digit) || sentence.isAnnouncement, sentence.tokens.count < 20,
            !sentence.matches.contains(where: { $0.meaning == .vendor })
        else { return false }
        // "Are now checking the second site" is a step.
        return sentence.tokens.contains { stillWords.contains($0.word) } && !sentence.tokens.contains { stepWords.contains($0.word) }
    }

    let documentation = RuleDocumentation(
        .plain, "no-news", level: .warning,
        summary: "An update says something that the one before did not",
        rationale: "Who waits reads each update for what has changed. The same words again teach readers not to look. Where there is "
            + "nothing new, say what was tried and ruled out. An update that only says that work goes on is a note.",
        source: "PagerDuty's guide to external communication: avoid updates without content. Guide C: each update adds something.",
        good: [
            pair(
                "About one in five card payments is failing.",
                "About one in ten card payments is failing. It is not the network: we have ruled that out."),
            pair("About 900 homes have no water. Next update by 14:38 UTC.", "About 300 homes have no water. Next update by 15:00 UTC."),
            pair("Pupils cannot hand in coursework.", "We are still looking for the cause. All deadlines of today move to tomorrow."),
            pair("Letters are late. We continue to look for the cause.", "Parcels are late. We continue to look for the cause."),
            pair("Some cards are refused.", "We are still investigating. Please pay in cash."),
            pair("Doors stay shut.", "Engineers are still on their way; the road is blocked by snow."),
            pair("Some cards are refused.", "We have restarted the tills, and payments still fail."),
        ],
        bad: [
            pair(
                "About one in five card payments is failing. Next update by 14:38 UTC.",
                "↓About one in five card payments is failing. Next update by 15:00 UTC."),
            pair("Some trams do not stop at the market.", "↓We are still investigating. Next update by 15:00 UTC."),
            pair("Pupils cannot hand in work.", "↓Our team continues to work on this. We are sorry for the trouble."),
            pair("Some bags are late.", "↓We are still working on a fix and will provide an update in 30 minutes."),
        ])
}

/// The clean incident with two updates.
private func pair(_ first: String, _ second: String) -> Example {
    let components = "components:\n  card-payments: partial-outage\n"
    return .updates(
        [
            (
                "2026-11-20-1408-investigating.md",
                "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n\(components)---\n\(first)"
            ),
            ("2026-11-20-1430-investigating.md", "---\nstatus: investigating\nat: 2026-11-20 14:30 UTC\nnext-update: 30m\n---\n\(second)"),
        ], now: "2026-11-20 14:32 UTC")
}

/// The words of an update, without those about the next one.
private struct SaidWords {
    private let words: [UInt64]
    private let numbers: [UInt64]

    init(_ text: AnalysedText) {
        var (words, numbers): ([UInt64], [UInt64]) = ([], [])
        for index in text.sentences.indices {
            let sentence = SentenceSubject(text: text, index: index, date: .init(seconds: 0))
            if sentence.isAnnouncement { continue }
            for token in sentence.tokens {
                let isNumber = sentence.block.text[token.range].first?.isDigit == true
                if isNumber { numbers.append(token.word) } else { words.append(token.word) }
            }
        }
        (self.words, self.numbers) = (words.sorted(), numbers.sorted())
    }

    /// Whether they are the same: in a long text but for a word in twenty. What changed between "900 homes" and "300 homes" is news, and so
    /// is another name in a short sentence.
    func isSame(as other: SaidWords) -> Bool {
        guard words.count > 3, numbers == other.numbers else { return false }
        var (common, index, next) = (0, 0, 0)
        while index < words.count, next < other.words.count {
            if words[index] == other.words[next] {
                (common, index, next) = (common + 1, index + 1, next + 1)
            } else if words[index] < other.words[next] {
                index += 1
            } else {
                next += 1
            }
        }
        return common * 20 >= max(words.count, other.words.count) * 19
    }
}

extension SentenceSubject {
    /// Whether it tells when the next update comes, or that it will.
    var isAnnouncement: Bool {
        if !updatePromises.isEmpty { return true }
        return tokens.contains { updateWords.contains($0.word) } && (!times.isEmpty || cues.has(.duration) || cues.has(.vagueTime))
    }
}

private let updateWords = WordSet(["update", "updates", "write", "post", "news"])
private let stepWords = WordSet([
    "now", "tried", "tested", "checked", "found", "second", "third", "because", "that", "which", "why",
    "applied", "improvement", "improvements", "seeing", "see", "restarted", "identified", "deployed", "added", "scaled", "rolled", "than",
])
private let stillWords = WordSet([
    "still", "continue", "continues", "continuing", "remain", "remains", "ongoing", "keep",
])
