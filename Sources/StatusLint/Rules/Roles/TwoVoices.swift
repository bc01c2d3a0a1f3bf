import Diagnostics
import StatusHistory
import StatusModel

/// One person speaks for an incident at a time.
struct TwoVoices: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions else { return [] }
        let voices = subject.incident.updates.compactMap { update in
            log.firstCommit(of: update.file.path).map { (update: update, first: $0) }
        }
        let incident = subject.incident
        for (before, after) in zip(voices, voices.dropFirst()) {
            let apart = incident.secondVoice(
                (after.first.author, after.first.at), after: (before.first.author, before.first.at), of: before.update, context.policy)
            guard let apart else { continue }
            return [
                Finding(
                    "'\(after.first.author)' published this \(apart.words) after '\(before.first.author)'; "
                        + incident.adviceOnVoices(at: after.first.at),
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
            + "Names are those of the git authors. Where a communications lead is named, they may write behind anybody. Outside a git "
            + "repository this rule is silent.",
        source: "Guide D: one communications lead speaks for the incident.",
        good: [
            story("", at: "14:38").committed(.on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"), second("14:38", by: "Ben")),
            story("", at: "14:20", roles: "roles: {communications: ben}\n").committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"), second("14:20", by: "Ben Miller")),
        ],
        bad: [
            story("↓", at: "14:20").committed(.on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"), second("14:20", by: "Ben")),
            story("↓", at: "14:20", roles: "roles: {communications: ana}\n").committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"), second("14:20", by: "Ben")),
        ])

    private static func story(_ mark: String, at clock: String, roles: String = "") -> Example {
        let text = "---\nstatus: investigating\nat: 2026-11-20 \(clock) UTC\nnext-update: 30m\n---\nCard payments are still failing.\n"
        let main = "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n\(roles)"
        let files = roles.isEmpty ? [] : [Example.File(path: Example.incidentFolder + "incident.yml", text: main)]
        return Example(files + [Example.File(path: path(clock), text: mark + text)], now: "2026-11-20 14:40 UTC")
    }

    private static func second(_ clock: String, by author: String) -> Example.Commit {
        .on(path(clock), .added, at: "2026-11-20 \(clock) UTC", by: author, id: "83be701")
    }

    private static func path(_ clock: String) -> String {
        "\(Example.incidentFolder)2026-11-20-\(clock.replacing(":", with: ""))-investigating.md"
    }
}
