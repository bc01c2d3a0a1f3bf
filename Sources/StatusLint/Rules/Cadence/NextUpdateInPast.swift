import StatusModel

/// The next update comes after this one.
struct NextUpdateInPast: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.incident.updates.compactMap { update in
            guard let promise = update.nextUpdate, promise.value <= update.at.value else { return nil }
            return Finding(
                "the next update is promised for \(context.clock(promise.value)), not after this one; write a later time or how long it takes, such as 30m",
                at: promise.place, notes: [.init("this update is from \(context.clock(update.at.value))", at: update.at.place)])
        }
    }

    let documentation = RuleDocumentation(
        .cadence, "next-update-in-past", level: .error,
        summary: "The next update is promised for later than this one",
        rationale: "A promise that has passed when it is made tells customers that nobody checks the page.",
        source: "Daymark: a promise is about the future.",
        good: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 2026-11-20 14:38 UTC\n---\nSome card payments are failing."
                )
            ])
        ],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: ↓2026-11-20 13:38 UTC\n---\nSome card payments are failing."
                )
            ])
        ])
}
