import Diagnostics
import StatusHistory
import StatusModel

/// What `daymark resolve` asks about before it writes.
package let watchRule = RuleID(.cadence, "monitor-before-resolve")

/// A fix is watched before the incident is called resolved.
struct MonitorBeforeResolve: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let updates = subject.incident.updates
        // A single update tells of an incident after the fact: there was no fix to watch in public.
        let watch = context.policy.watch
        guard watch > .zero, let index = updates.firstIndex(where: { $0.status.value == .resolved }), index > 0 else { return [] }
        // What was over before anybody was told had no fix to watch either.
        if subject.incident.isToldAfterwards { return [] }
        let resolved = updates[index]
        let monitoring = subject.incident.watchBegan
        // What was found out afterwards had been watched, in a way, since it ended.
        let began = [monitoring?.at.value ?? resolved.at.value, subject.incident.ended?.value].compactMap { $0 }.min() ?? resolved.at.value
        let due = began + watch
        let level: Level = context.now < due ? .error : .warning
        guard let monitoring else {
            let wentBack = updates[..<index].contains { $0.status.value == .monitoring }
            return [
                Finding(
                    "resolved without 'monitoring' \(wentBack ? "since it went back" : "before it"); the policy wants the fix watched for \(watch.words)",
                    at: resolved.status.place,
                    level: level)
            ]
        }
        let watched = resolved.at.value - began
        guard watched < watch else { return [] }
        return [
            Finding(
                "resolved after \(watched.words) of monitoring; the policy wants \(watch.words)", at: resolved.status.place,
                notes: [.init("monitoring since here", at: monitoring.at.place)], level: level)
        ]
    }

    let documentation = RuleDocumentation(
        .cadence, "monitor-before-resolve", level: .error,
        summary: "A fix is watched for 30 minutes before the incident is resolved",
        rationale:
            "Calling it over and having to take that back costs more trust than waiting. While the wait can still be had this is an error, "
            + "afterwards a warning.",
        source: "Guide C: before resolving, watch the fix for 30 minutes. The policy's 'watch' sets another number.",
        good: [
            .updates(
                [
                    first, monitoring,
                    ("2026-11-20-1500-resolved.md", "---\nstatus: resolved\nat: 2026-11-20 15:00 UTC\n---\nPayments work."),
                ], now: "2026-11-20 15:01 UTC"),
            Example(
                Example.incident(
                    "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 11:02 UTC\nended: 2026-11-20 13:10 UTC"
                ).files
                    + [
                        .init(
                            path: Example.incidentFolder + "2026-11-20-1430-monitoring.md",
                            text: "---\nstatus: monitoring\nat: 2026-11-20 14:30 UTC\nnext-update: 60m\n---\nPayments work again.\n"),
                        .init(
                            path: Example.incidentFolder + "2026-11-20-1435-resolved.md",
                            text: "---\nstatus: resolved\nat: 2026-11-20 14:35 UTC\n---\nPayments work.\n"),
                    ], now: "2026-11-20 14:36 UTC"),
            Example(
                Example.incident(
                    "title: Some card payments failed\nseverity: SEV2\nstarted: 2026-11-20 11:02 UTC\nended: 2026-11-20 13:10 UTC"
                ).files
                    + [
                        .init(
                            path: Example.incidentFolder + "2026-11-20-1435-resolved.md",
                            text: "---\nstatus: resolved\nat: 2026-11-20 14:35 UTC\n---\nPayments work.\n")
                    ], now: "2026-11-20 14:36 UTC"),
        ],
        bad: [
            .updates(
                [
                    first, monitoring,
                    ("2026-11-20-1445-resolved.md", "---\nstatus: ↓resolved\nat: 2026-11-20 14:45 UTC\n---\nPayments work."),
                ], now: "2026-11-20 14:46 UTC"),
            .updates(
                [first, ("2026-11-20-1445-resolved.md", "---\nstatus: ↓resolved\nat: 2026-11-20 14:45 UTC\n---\nPayments work.")],
                now: "2026-11-20 14:46 UTC"),
        ])

    private static let first = (
        "2026-11-20-1408-investigating.md", "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
    )
    private static let monitoring = (
        "2026-11-20-1430-monitoring.md", "---\nstatus: monitoring\nat: 2026-11-20 14:30 UTC\nnext-update: 60m\n---\nPayments work again."
    )
}
