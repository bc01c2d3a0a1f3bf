import Basics
import Diagnostics
import StatusModel

/// Not "no impact" where there was one.
struct NoImpactClaim: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        // That nobody was affected is what a false alarm is.
        if subject.phase == .withdrawn { return [] }
        return subject.sentences.flatMap { sentence -> [Finding] in
            // Of "no impact" and "no impact to customers" the longer one is enough.
            guard let range = sentence.noImpactClaims(isPlan: subject.phase == .maintenance).max(by: { $0.count < $1.count }) else {
                return []
            }
            return [
                Finding(
                    "'\(sentence.line(range))' sounds hollow to those who noticed something; \(wayOut(subject))",
                    at: sentence.place(range), level: level(subject))
            ]
        }
    }

    /// Of planned work it is a hope, and a help to those who need not prepare.
    private func level(_ subject: UpdateSubject) -> Level {
        subject.phase == .maintenance ? .note : hasEvidence(subject) ? .error : .warning
    }

    private func wayOut(_ subject: UpdateSubject) -> String {
        subject.phase == .maintenance ? "say what people may notice, and when" : "say what works and for whom it didn't"
    }

    /// Somebody thought it worth an incident, so somebody may have felt it.
    private func hasEvidence(_ subject: UpdateSubject) -> Bool {
        guard let incident = subject.incident else { return false }
        return incident.customerReported || incident.severity.value > .sev4 || subject.earlier.contains { $0.statesImpact }
    }

    let documentation = RuleDocumentation(
        .plain, "no-impact-claim", level: .error,
        summary: "No blanket claim that nobody is affected",
        rationale: "Whoever reads a status page has usually noticed something. A claim about one named thing is fine and helps. "
            + "Of planned work it is a note.",
        source: "Guide D: never 'no impact' when customers have reported problems.",
        good: [
            .update("Some card payments are failing. Invoices are not affected, and there is no impact on bank transfers."),
            .update("It would be wrong to claim that there was no impact. All other tills were unaffected. The restart had no effect."),
            .update(
                "No users in Wales saw errors, but those in England did. The fault did not have any impact on bills. Nobody felt safe."),
            .update("No data was lost. Nobody noticed the leak until noon on Friday UTC."),
        ],
        bad: [
            .update("Some pages were empty. There was ↓no customer impact."),
            .update("We restarted the website. ↓No customers were affected."),
            .update("Some doors stayed shut for a minute. ↓Visitors did not notice anything. We think that ↓nobody noticed."),
            .update("Bells were silent. ↓Nobody felt any of this. ↓At no time did anybody notice any difference."),
            .update("Pages were empty. ↓Everyone could shop as usual throughout. The fault did ↓not have any impact."),
            .update("The change went in ↓without any disruption."),
        ])
}
