import Diagnostics
import StatusHistory
import StatusModel

/// Ends come after beginnings.
struct Order: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let ended = subject.incident.ended, !subject.incident.isWithdrawn else { return [] }
        if ended.value < subject.incident.started.value {
            return [
                Finding(
                    "it ended before it started; correct one of them", at: ended.place,
                    notes: [.init("the start is given here", at: subject.incident.started.place)])
            ]
        }
        if let resolved = subject.incident.updates.first(where: { $0.status.value == .resolved }), ended.value > resolved.at.value {
            return [
                Finding(
                    "it ended after it was resolved; correct one of them", at: ended.place,
                    notes: [.init("resolved here", at: resolved.at.place)])
            ]
        }
        return troubleAfterwards(subject.incident, ended)
    }

    /// What an update says to be in trouble, newly or worse, after all was over: no bar would show it.
    private func troubleAfterwards(_ incident: Incident, _ ended: Located<Instant>) -> [Finding] {
        incident.trouble(saidSince: ended.value).map { update, change in
            Finding(
                "this is trouble after the incident ended, and no bar shows it; give the true end, or put this right with an update "
                    + "that has 'corrects: \(update.id)' and the component's true status",
                at: change.status.place, notes: [.init("it ended here", at: ended.place)])
        }
    }

    let documentation = RuleDocumentation(
        .content, "order", level: .error,
        summary: "An incident ends after it started and after the trouble that its updates tell of, and not after it was resolved",
        rationale:
            "Bars, durations and uptime are worked out from these times. An end before an outage that customers were told of would take "
            + "that outage off the page.",
        source: "Daymark's content format.",
        good: [
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nended: 2026-11-20 14:09 UTC"),
            ended([worse(at: "2026-11-20 14:15 UTC", "major-outage")]),
            ended([worse(at: "2026-11-20 14:25 UTC", "partial-outage")]),
            ended([worse(at: "2026-11-20 14:25 UTC", "major-outage"), correction]),
        ],
        bad: [
            ended([worse(at: "2026-11-20 14:25 UTC", "↓major-outage")]),
            .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nended: ↓2026-11-20 13:09 UTC"),
        ])

    /// The clean incident, which ended at 14:20 UTC.
    private static func ended(_ updates: [Example.File]) -> Example {
        let main = "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nended: 2026-11-20 14:20 UTC\n"
        return Example([Example.File(path: Example.incidentFolder + "incident.yml", text: main)] + updates, now: "2026-11-20 14:40 UTC")
    }

    private static func worse(at: String, _ status: String) -> Example.File {
        let name = "2026-11-20-\(at.dropFirst(11).prefix(5).replacing(":", with: ""))-identified"
        return Example.File(
            path: Example.incidentFolder + name + ".md",
            text:
                "---\nstatus: identified\nat: \(at)\nnext-update: 30m\ncomponents: {card-payments: \(status)}\n---\nAll card payments fail.\n"
        )
    }

    private static let correction = Example.File(
        path: Example.incidentFolder + "2026-11-20-1435-monitoring.md",
        text: "---\nstatus: monitoring\nat: 2026-11-20 14:35 UTC\nnext-update: 60m\ncorrects: 2026-11-20-1425-identified\n"
            + "components: {card-payments: operational}\n---\n"
            + "Card payments worked again from 14:20 GMT. We said at 14:25 that all of them failed, which was wrong.\n")
}
