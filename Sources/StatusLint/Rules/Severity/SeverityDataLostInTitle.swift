import Diagnostics
import StatusModel

/// A title that tells of data that is lost or seen by others is one of a SEV1.
struct SeverityDataLostInTitle: Rule {
    func check(_ subject: TitleSubject, _ context: RuleContext) -> [Finding] {
        guard let incident = subject.incident, incident.isOpen, incident.severity.value < .sev1 else { return [] }
        let sentences = subject.text.sentences.indices.map { SentenceSubject(text: subject.text, index: $0, date: context.now) }
        return incident.findingsOfLoss(in: sentences, context)
    }

    let documentation = RuleDocumentation(
        .severity, "data-lost-title", level: .warning, readsEnglish: true,
        summary: "An incident whose title tells of lost or exposed data is a SEV1",
        rationale:
            "The title comes before the first update, and drafted words say only how components are. So this is where it shows first.",
        source: "Guide D: suspected data loss is SEV1 at once.",
        good: [
            .incident("title: Some customers saw other customers' statements\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ],
        bad: [
            .incident("title: Some customers ↓saw another customer's statement\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: Card ↓numbers were leaked\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: ↓Orders of 19 November were deleted\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}
