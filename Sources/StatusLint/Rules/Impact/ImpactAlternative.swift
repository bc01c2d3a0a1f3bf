import Diagnostics
import StatusModel

/// Where people can't do something that matters, they are told another way, or that there is none.
struct ImpactAlternative: Rule {
    private static let after = DurationOption("after", .hours(1), "how long people can wait without being told another way")

    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard let incident = subject.incident, incident.isOpen, subject.index == incident.updates.count - 1,
            incident.severity.value >= .sev2, subject.date - incident.started.value >= context[Self.after],
            subject.phase == .investigating || subject.phase == .identified,
            let impact = subject.sentences.first(where: { $0.cues.has(.symptom) && $0.statesImpact })
        else { return [] }
        let isSaid = (subject.earlier + [subject.text]).contains { $0.hasSentence(where: \.namesAnotherWay) }
        if isSaid { return [] }
        return [
            Finding(
                "is there another way? say what people can do meanwhile, or that they have to wait", at: impact.place(impact.sentence.range)
            )
        ]
    }

    let documentation = RuleDocumentation(
        .impact, "alternative", level: .note,
        summary: "Readers are told another way, or that there is none",
        rationale:
            "Somebody has to pay, travel or send an answer today. A phone number, a branch or another page helps more than the cause.",
        source:
            "GOV.UK Design System, 'problem with the service' and 'service unavailable': other ways to do it, with hours. Google Cloud: workarounds. The hour is ours.",
        options: [after],
        good: [
            later("Some customers cannot pay by card. Bank transfers work."),
            later("Some customers cannot pay by card. Please pay in cash until 18:00 UTC."),
            later("Some customers cannot pay by card. There is no other way for now; please wait."),
            .update("Some customers cannot pay by card. We are looking for the cause."),
        ],
        bad: [later("↓Some customers cannot pay by card. We are looking for the cause.")])

    private static func later(_ text: String) -> Example {
        let frontMatter = "---\nstatus: investigating\nat: 2026-11-20 15:30 UTC\nnext-update: 30m\n---\n"
        return .updates([("2026-11-20-1530-investigating.md", frontMatter + text)], now: "2026-11-20 15:32 UTC")
    }
}

extension SentenceSubject {
    /// "Meanwhile", "by phone", "transfers work": something that people can do.
    fileprivate var namesAnotherWay: Bool {
        if cues.has(.customerAction) { return true }
        return tokens.contains { wayWords.contains($0.word) } || (tokens.first.map { requests.contains($0.word) } ?? false)
    }
}

private let wayWords = WordSet([
    "meanwhile", "instead", "meantime", "workaround", "alternative", "alternatively", "otherwise", "phone", "call", "ring", "visit",
    "branch", "cash",
    "works", "work", "please", "wait", "retry", "still", "use", "using", "contact", "email", "manually", "available", "offline",
    "temporarily",
])
private let requests = WordSet([
    "use", "call", "try", "pay", "book", "ring", "visit", "go", "ask", "send", "write", "bring", "keep", "wait",
])
