import Diagnostics
import StatusModel

/// A step back says that it is one.
struct PhaseOrder: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard let updates = subject.incident?.updates, subject.index > 0 else { return [] }
        let (before, update) = (updates[subject.index - 1], updates[subject.index])
        guard update.status.value < before.status.value, !before.status.value.endsIncident, update.corrects == nil,
            !subject.sentences.contains(where: { $0.cues.has(.setback) })
        else { return [] }
        return [
            Finding(
                "back to '\(update.status.value.rawValue)' without a word on why; say what did not hold", at: update.status.place,
                notes: [Diagnostic.Note("'\(before.status.value.rawValue)' here", at: before.status.place)])
        ]
    }

    let documentation = RuleDocumentation(
        .cadence, "phase-order", level: .warning, readsEnglish: true,
        summary: "A step back to an earlier phase says that it is one",
        rationale: "A fix may fail. Readers who saw 'monitoring' need to hear that it did, or they trust the page less.",
        source: "The phases of D; going back is allowed and must say so.",
        good: [
            .updates(
                [first, monitoring, ("2026-11-20-1440-identified.md", back("The fix did not hold: some payments fail again."))],
                now: "2026-11-20 14:41 UTC")
        ],
        bad: [
            .updates(
                [
                    first, monitoring,
                    ("2026-11-20-1440-identified.md", back("Some payments fail.").replacing("identified", with: "↓identified")),
                ],
                now: "2026-11-20 14:41 UTC")
        ])

    private static let first = (
        "2026-11-20-1408-investigating.md",
        "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome payments fail."
    )
    private static let monitoring = (
        "2026-11-20-1420-monitoring.md", "---\nstatus: monitoring\nat: 2026-11-20 14:20 UTC\nnext-update: 30m\n---\nPayments work again."
    )
    private static func back(_ text: String) -> String {
        "---\nstatus: identified\nat: 2026-11-20 14:40 UTC\nnext-update: 30m\n---\n\(text)"
    }
}
