import Diagnostics
import StatusModel

/// An update is published when it says it was.
struct Backdated: Rule {
    private static let late = DurationOption("late", .minutes(15), "how long after its time an update may be committed")

    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.incident.updates.compactMap { update in
            guard let first = context.revisions?.firstCommit(of: update.file.path), let commit = first.shortCommit else { return nil }
            let delay = first.at - update.at.value
            guard delay > context[Self.late] else { return nil }
            return Finding(
                "first committed \(delay.words) after this time; write when it was published, and tell in the text what was so before",
                at: update.at.place, notes: [.init("committed in \(commit) on \(context.day(first.at)) \(context.clock(first.at))")])
        }
    }

    let documentation = RuleDocumentation(
        .history, "backdated", level: .warning,
        summary: "An update is committed when it says it was published",
        rationale:
            "An update from memory with an earlier time makes a silence look like a conversation. A commit that brings three incidents or "
            + "more is an import and is not judged. Outside a git repository this rule is silent.",
        source: "Daymark: updates are written in real time; the 15 minutes are ours.",
        options: [late],
        good: [
            Example.update("About one in five card payments is failing.").committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:09 UTC"))
        ],
        bad: [
            Example.file(
                Example.updatePath,
                "---\nstatus: investigating\nat: ↓2026-11-20 14:08 UTC\nnext-update: 30m\n---\nAbout one in five card payments is failing."
            ).committed(.on(Example.updatePath, .added, at: "2026-11-20 14:30 UTC"), now: "2026-11-20 14:31 UTC")
        ])
}
