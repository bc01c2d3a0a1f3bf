import Diagnostics
import StatusModel

/// Data that is lost or seen by others is as bad as it gets.
struct SeverityDataLost: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard let incident = subject.incident, incident.severity.value < .sev1, subject.phase != .withdrawn else { return [] }
        // One finding an incident.
        guard subject.text.tellsOfLoss, !subject.earlier.contains(where: \.tellsOfLoss) else { return [] }
        if subject.sentences.contains(where: { $0.saysDataIsBack }) { return [] }
        return incident.findingsOfLoss(in: subject.sentences, context)
    }

    let documentation = RuleDocumentation(
        .severity, "data-lost", level: .warning, readsEnglish: true,
        summary: "Lost or exposed data is a SEV1",
        rationale:
            "What is lost can't be repaired later, and the law may set a day by which people are told. It is worth waking everybody.",
        source: "Guide D: suspected data loss is SEV1 at once.",
        good: [
            .update("Some card payments fail. No data was lost."),
            .update("Customers see their own payments late, and nothing was exposed."),
            .update("Bills deleted on Tuesday have been restored."),
            .update("One of the checks we use to stop stolen cards is too strict."),
            .update("Some bills were late. New letters have gone by post."),
            Example([
                .init(
                    path: Example.incidentFolder + "incident.yml",
                    text: "title: Some orders are gone\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\n"),
                .init(path: Example.updatePath, text: Example.updateFrontMatter + "Orders made on 19 November were deleted.\n"),
            ]),
        ],
        bad: [
            .update("↓Orders made on 19 November were deleted."),
            .update("Some customers ↓see other customers' payments."),
            .update("We cannot rule out that ↓data was lost."),
            .update("Some customers ↓saw another customer's statement in the app."),
            .update("Letters went out wrong. Account ↓details were shown to other customers on 19 November."),
        ])
}

extension Incident {
    /// What commands call it.
    func nameToType(_ context: RuleContext) -> String { context.incidentNames.shortName(of: .incident(slug)) }

    /// Where sentences about it first say that data was lost or shown, and what to do then.
    func findingsOfLoss(in sentences: [SentenceSubject], _ context: RuleContext) -> [Finding] {
        guard let sentence = sentences.first(where: { $0.suspectedLoss != nil }), let loss = sentence.suspectedLoss else { return [] }
        let range = sentence.stretch(loss)
        let command = "daymark update \(nameToType(context)) --severity SEV1 --because \"Data was lost\""
        return [
            Finding(
                "'\(sentence.line(range))' asks for SEV1 at once; type '\(command)', or say that the data is safe",
                at: sentence.place(range),
                notes: [Diagnostic.Note("the severity is here", at: severity.place)])
        ]
    }
}
