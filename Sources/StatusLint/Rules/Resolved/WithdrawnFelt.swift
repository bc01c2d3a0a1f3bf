import Diagnostics
import StatusModel

/// A false alarm is one.
struct WithdrawnFelt: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        guard incident.isWithdrawn, let last = incident.updates.last(where: { $0.status.value == .withdrawn }),
            let evidence = evidence(incident)
        else { return [] }
        return [
            Finding(
                "\(evidence.words), yet a false alarm takes all of this off bars and uptime; "
                    + "resolve it instead if anything was wrong for customers",
                at: last.status.place, notes: evidence.place.map { [Diagnostic.Note("said here", at: $0)] } ?? [])
        ]
    }

    /// What was said before of trouble that was real.
    private func evidence(_ incident: Incident) -> (words: String, place: Place?)? {
        if incident.customerReported { return ("customers had reported it", nil) }
        if let ended = incident.ended { return ("incident.yml says when customers stopped feeling it", ended.place) }
        let mended = incident.updates.first { [.monitoring, .resolved].contains($0.status.value) }
        return mended.map { ("'\($0.status.value.rawValue)' said that something was put right", $0.status.place) }
    }

    let documentation = RuleDocumentation(
        .resolved, "withdrawn", level: .warning,
        summary: "What is withdrawn was a false alarm",
        rationale:
            "A withdrawn incident counts for nothing: no bar shows it, no uptime falls, no review is asked for. Where customers told you "
            + "of it, or an update said that it was put right, readers will remember trouble that the page denies.",
        source: "Daymark's content format: withdrawn is for what was nothing. Guide D: tell it as it was.",
        good: [
            .updates([first, withdrawn], now: "2026-11-20 14:21 UTC"),
            .updates([first, monitoring], now: "2026-11-20 14:21 UTC"),
        ],
        bad: [
            .updates(
                [first, monitoring, (withdrawn.0, withdrawn.1.replacing("withdrawn", with: "↓withdrawn"))], now: "2026-11-20 14:21 UTC"),
            Example(
                Example.incident(
                    "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\ncustomer-reported: true"
                ).files
                    + [
                        .init(
                            path: Example.incidentFolder + withdrawn.0, text: withdrawn.1.replacing("withdrawn", with: "↓withdrawn") + "\n")
                    ],
                now: "2026-11-20 14:21 UTC"),
        ])

    private static let first = (
        "2026-11-20-1408-investigating.md", "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
    )
    private static let monitoring = (
        "2026-11-20-1412-monitoring.md", "---\nstatus: monitoring\nat: 2026-11-20 14:12 UTC\nnext-update: 60m\n---\nPayments work again."
    )
    private static let withdrawn = (
        "2026-11-20-1420-withdrawn.md",
        "---\nstatus: withdrawn\nat: 2026-11-20 14:20 UTC\n---\nThis was a false alarm: Card payments worked as usual the whole time."
    )
}
