import Diagnostics
import StatusModel

/// One person speaks for an incident at a time.
struct TwoVoices: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions else { return [] }
        let voices = subject.incident.updates.compactMap { update in
            log.firstCommit(of: update.file.path).map { (update: update, first: $0) }
        }
        for (before, after) in zip(voices, voices.dropFirst()) where before.first.author != after.first.author {
            let severity = subject.incident.severity(at: before.update.at.value)
            let apart = after.first.at - before.first.at
            guard let pace = context.policy.pace(severity, before.update.status.value), apart < pace.target else { continue }
            return [
                Finding(
                    "'\(after.first.author)' published this \(apart.words) after '\(before.first.author)'; let one person speak at a time",
                    at: .start(of: after.update.file), notes: [.init("previous update here", at: .start(of: before.update.file))])
            ]
        }
        return []
    }

    let documentation = RuleDocumentation(
        .roles, "two-voices", level: .note,
        summary: "One person speaks for an incident at a time",
        rationale:
            "Two people who publish within one interval of the policy often don't know of each other, and customers get two stories. "
            + "Names are those of the git authors. Outside a git repository this rule is silent.",
        source: "Guide D: one communications lead speaks for the incident.",
        good: [story("", at: "14:38").committed(.on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"), second("14:38", by: "Ben"))],
        bad: [story("↓", at: "14:20").committed(.on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"), second("14:20", by: "Ben"))])

    private static func story(_ mark: String, at clock: String) -> Example {
        let text = "---\nstatus: investigating\nat: 2026-11-20 \(clock) UTC\nnext-update: 30m\n---\nCard payments are still failing.\n"
        return Example([Example.File(path: path(clock), text: mark + text)], now: "2026-11-20 14:40 UTC")
    }

    private static func second(_ clock: String, by author: String) -> Example.Commit {
        .on(path(clock), .added, at: "2026-11-20 \(clock) UTC", by: author, id: "83be701")
    }

    private static func path(_ clock: String) -> String {
        "\(Example.incidentFolder)2026-11-20-\(clock.replacing(":", with: ""))-investigating.md"
    }
}
