import Basics
import Diagnostics
import StatusModel

/// Who did what, rather than what "was experienced".
struct PassiveEvasion: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        subject.sentences.flatMap { sentence in
            sentence.emptyPassives.map { passive in
                let range = sentence.stretch(passive)
                // "The issue has been resolved": little is hidden, and readers of updates differ over it.
                let tellsOfMending = sentence.isWord(at: passive.upperBound - 1, in: mended)
                return Finding(
                    "'\(sentence.line(range))' hides who did what; say what customers noticed, or what you did", at: sentence.place(range),
                    level: tellsOfMending ? .note : nil)
            }
        }
    }

    let documentation = RuleDocumentation(
        .plain, "passive-evasion", level: .warning,
        summary: "Who did what, rather than what 'was experienced'",
        rationale: "'An issue was identified' says neither what was wrong nor who is on it. A passive that names what customers notice is "
            + "fine: 'Emails were delayed'. So is one that says when, how or whose: 'Our supplier's fault was mended at 10:45 UTC'. That "
            + "something is mended, as in 'the issue has been resolved', is a note.",
        source:
            "Plain-language guides: the subject does what the verb says. Only empty subjects are asked about, as any passive is too many.",
        good: [
            .update("Emails were delayed. The problem was solved by restarting the mail program."),
            .update("The fault began at 10:05 UTC and was resolved at 10:45 UTC. The incident at Acme Bank has been resolved."),
            .update("The cause of the empty pages has been found. A pump was put in the cellar, and classes had to be cancelled."),
            .update("No problems have been found in the lifts. We keep watching until the issue is resolved."),
        ],
        bad: [
            .update("Some pages are empty. An ↓issue was experienced and mistakes were made. ↓Problems were observed with invoices."),
            .update("Some pages are empty. The ↓issue has now been identified, and a ↓fix is being applied now."),
            .update("Some pages are empty. ↓It has been determined that a fault exists. ↓Steps are being taken."),
            .update("Some pages are empty. The ↓cause of the issue has been identified, and a ↓workaround has been put in place."),
            .update("Some pages are empty. The ↓fix for this has been fully implemented. Urgent ↓measures were taken."),
            .update("Some pages are empty. A ↓degradation was experienced by some users."),
            .update("Some pages are empty. The ↓issue has been resolved, and we know what it meant this morning."),
            .update("Some pages are empty. The ↓issue affecting the archive has been identified."),
        ])
}

private let mended = WordSet([
    "resolved", "fixed", "repaired", "solved", "remediated", "corrected", "rectified", "mitigated", "deployed", "implemented", "applied",
    "restored", "completed", "closed",
])
