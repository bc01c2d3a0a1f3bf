import Diagnostics
import StatusModel

/// A title says what customers notice.
struct TitleCustomerFacing: Rule {
    func check(_ subject: TitleSubject, _ context: RuleContext) -> [Finding] {
        if subject.isMaintenance { return [] }
        let sentences = subject.text.sentences.indices.map { SentenceSubject(text: subject.text, index: $0, date: context.now) }
        if sentences.contains(where: {
            $0.namesSymptom || $0.namesRecovery || $0.tellsOfSomeThing || $0.namesTroubleOfSomeThing || $0.saysSomethingOfThing
        }) {
            return []
        }
        return [
            Finding(
                "this title doesn't say what customers notice; say who can't do what: 'Some card payments are failing'", at: subject.place)
        ]
    }

    let documentation = RuleDocumentation(
        .title, "customer-facing", level: .warning,
        summary: "An incident's title says what customers notice",
        rationale: "The title is all that most people read, in a list, a mail's subject or a feed. All writing rules hold for titles too, "
            + "with their own levels.",
        source:
            "Guide D: titles are customer-facing descriptions, not jargon. Four out of five titles of one large provider say nothing else "
            + "than 'Incident with X'.",
        good: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: Some delivery notices were never sent\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ],
        bad: [
            .incident("title: ↓Incident with card payments\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: ↓Service disruption\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}
