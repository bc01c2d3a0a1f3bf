import StatusModel

/// The next update is promised for no later than the policy allows.
struct NextUpdateTooLate: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.incident.updates.indices.compactMap { index in
            let update = subject.incident.updates[index]
            let severity = subject.incident.severity(at: update.at.value)
            guard let promise = update.nextUpdate, let pace = context.policy.pace(severity, update.status.value) else { return nil }
            let wait = promise.value - update.at.value
            guard wait > pace.target else { return nil }
            let isLatest = index == subject.incident.updates.count - 1
            let bound = wait > pace.limit ? "at most \(pace.limit.words)" : "\(pace.target.words)"
            return Finding(
                "the next update is promised in \(wait.words); for \(severity.rawValue) \(update.status.value.rawValue) the policy wants \(bound)",
                at: promise.place, suggestion: pace.target.shorthand, level: wait > pace.limit && isLatest ? .error : .warning)
        }
    }

    let documentation = RuleDocumentation(
        .cadence, "next-update-too-late", level: .error,
        summary: "The next update is promised within the policy's limit",
        rationale:
            "How long customers can be left waiting depends on how badly they are hit. Past the target this is a warning; past the limit, "
            + "on the latest update, an error. Where a longer wait is right, such as overnight, allow it with a reason.",
        source: "The policy in force; its numbers come from guides B, C and D.",
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
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: ↓2h\n---\nSome card payments are failing."
                )
            ]),
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: ↓2026-11-20 15:00 UTC\n---\nSome card payments are failing."
                )
            ]),
        ])
}
