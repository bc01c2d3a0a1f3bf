import Diagnostics
import StatusModel

/// An open update says what we do about it.
struct ImpactActions: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        // The first update's status says that we look for the cause, and monitoring that we watch.
        guard subject.phase == .identified || (subject.phase == .investigating && subject.index > 0) else { return [] }
        // Whoever wrote one sentence in a hurry said the most urgent.
        guard subject.sentences.count(where: { !$0.isCourtesy }) > 1 else { return [] }
        guard !subject.sentences.contains(where: \.tellsOfDoing), let last = subject.sentences.last else { return [] }
        return [Finding("what you do about it is missing; say it: 'We are replacing the disk'", at: last.place(last.sentence.range))]
    }

    let documentation = RuleDocumentation(
        .impact, "actions", level: .note,
        summary: "An open update says what you are doing about it",
        rationale: "Customers who know that somebody is at work on it wait, and those who don't write to you.",
        source: "Guide C: STATUS, IMPACT, ACTIONS, NEXT UPDATE.",
        good: [
            identified("Some customers cannot pay by card. We are replacing a disk."),
            identified("Broadband in Hill Street is down. Engineers are repairing a cable."),
            identified("The lift stands still. A new motor is on its way."),
            identified("Trains to York run every hour until a tree has been removed."),
            identified("Some customers cannot pay by card."),
        ],
        bad: [identified("Trains to York are late. ↓Take the bus instead.")])

    private static func identified(_ text: String) -> Example {
        let frontMatter =
            "status: identified\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\ncomponents: {card-payments: partial-outage}"
        return Example.updates([("2026-11-20-1408-identified.md", "---\n\(frontMatter)\n---\n\(text)")])
    }
}

extension SentenceSubject {
    /// Whether it tells of somebody who does something about it.
    var tellsOfDoing: Bool {
        cues.has(.us) || cues.has(.work) || cues.has(.repair) || cues.has(.person) || hasWord(of: doing, in: sentence.tokens)
            || matches.contains { $0.meaning == .vendor }
    }
}

private let doing = WordSet([
    "our", "us", "repair", "repairs", "fix", "way", "crew", "crews", "staff", "team", "teams", "technicians", "cleared", "mended",
    "mending", "work", "works",
    "test", "tests", "check", "checks", "search", "cause", "solution", "reopen", "reopened", "opened", "sending", "sent", "brought",
    "bring", "change",
])
