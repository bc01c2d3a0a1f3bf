import StatusHistory
import StatusModel

/// Every update of an open incident says when the next one comes.
struct NextUpdateMissing: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let updates = subject.incident.updates
        let missing = updates.indices.filter {
            updates[$0].nextUpdate == nil && !updates[$0].hasUnreadablePromise && pace(updates[$0], subject, context) != nil
        }
        var findings: [Finding] = []
        let past = missing.filter { $0 < updates.count - 1 }
        if let first = past.first {
            let others = past.count > 1 ? "here and in \(past.count - 1) later update\(past.count == 2 ? "" : "s")" : "here"
            findings.append(Finding("no next update was promised \(others)", at: updates[first].status.place, level: .warning))
        }
        if let latest = missing.last, latest == updates.count - 1 { findings.append(finding(updates[latest], subject, context)) }
        return findings
    }

    private func finding(_ latest: IncidentUpdate, _ subject: IncidentSubject, _ context: RuleContext) -> Finding {
        let severity = subject.incident.severity(at: latest.at.value)
        let target = pace(latest, subject, context)?.target
        let wayOut =
            target.map { "write 'next-update: \($0.shorthand)', the target for \(severity.rawValue)" } ?? "write 'next-update: 30m'"
        return Finding("no next update is promised; \(wayOut)", at: latest.status.place)
    }

    /// Nil once resolved, and where the policy asks for no next update.
    private func pace(_ update: IncidentUpdate, _ subject: IncidentSubject, _ context: RuleContext) -> Policy.Pace? {
        context.policy.pace(subject.incident.severity(at: update.at.value), update.status.value)
    }

    let documentation = RuleDocumentation(
        .cadence, "next-update-missing", level: .error,
        summary: "Every update of an open incident promises the next one",
        rationale: "Whoever knows when to look again stops reloading the page and calling support. On older updates this is a warning: "
            + "what wasn't promised can't be promised any more.",
        source: "Guides A and C: every update promises when the next one comes. Of 156 real updates, 148 promised nothing.",
        good: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome card payments are failing."
                )
            ])
        ],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: ↓investigating\nat: 2026-11-20 14:08 UTC\n---\nSome card payments are failing."
                )
            ])
        ])
}
