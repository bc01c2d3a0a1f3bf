import Diagnostics
import StatusModel

/// An incident is not over until its review is done.
struct ReviewDue: Rule {
    private static let draft = DurationOption("draft", .days(1), "how long after the incident a draft is there")

    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        let incidents = context.incidentsUnderRules
        var causes: Set<String> = []
        return incidents.sorted { $0.started.value < $1.started.value }.compactMap { incident in
            let isRepeat = incident.record.cause.map { !causes.insert($0.value).inserted } ?? false
            return finding(incident, isRepeat: isRepeat, context)
        }
    }

    private func finding(_ incident: Incident, isRepeat: Bool, _ context: RuleContext) -> Finding? {
        let severity = incident.severity.value
        guard let resolved = incident.resolved, let allowed = context.policy.duties(severity).reviewDue else { return nil }
        // A SEV3 is reviewed only where its cause comes back.
        guard severity >= .sev2 || isRepeat, incident.review?.status.value != .final else { return nil }
        let due = resolved + allowed
        let place = incident.review?.status.place ?? incident.severity.place
        let missing = incident.review == nil ? "add review.md" : "finish the review"
        let why = isRepeat && severity < .sev2 ? "'\(incident.record.cause?.value ?? "")' came back" : severity.rawValue
        if context.now > due {
            return Finding(
                "\(why): the review was due \((context.now - due).words) ago; \(missing) and set 'status: final'", at: place, level: .error)
        }
        // A draft is due on day 1; until then its owner needs no reminder.
        guard incident.review == nil, context.now > resolved + context[Self.draft] else { return nil }
        return Finding("\(why): the review is due in \((due - context.now).words); \(missing)", at: place)
    }

    let documentation = RuleDocumentation(
        id: "review/due", level: .warning,
        summary: "A serious incident is reviewed in time",
        rationale: "What isn't written down within days is forgotten, and happens again. Past its time this is an error.",
        source: "Guides B and C: SEV1 within 48 hours, SEV2 within a week. Guide D: a draft on day 1, and a review "
            + "of any SEV3 whose cause comes back.",
        options: [draft],
        good: [
            .review("status: final", now: "2026-11-21 09:00 UTC"),
            .review("status: draft", now: "2026-11-24 09:00 UTC"),
        ],
        bad: [.review("status: ↓draft", now: "2026-11-28 09:00 UTC")])
}
