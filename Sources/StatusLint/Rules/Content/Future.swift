import Diagnostics
import StatusHistory
import StatusModel

/// Nothing is told before it happened.
struct Future: Rule {
    /// Nobody's clock is right to the minute.
    private static let grace = TimeSpan.minutes(2)

    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        let record = incident.record
        let points = [incident.ended, record.detected, record.acknowledged, record.mitigated].compactMap { $0 }
        let changes = incident.severityChanges.map(\.at) + record.handOvers.map(\.at)
        let times =
            [incident.started] + points + incident.updates.map(\.at) + changes
            + record.timeline.flatMap { [$0.at, $0.written].compactMap { $0 } }
        return times.compactMap { Self.finding($0, context) }
    }

    /// Nil for what is past. What is a little ahead is published as from now: one of two clocks is wrong, and it may be the machine's.
    static func finding(_ time: Located<Instant>, _ context: RuleContext) -> Finding? {
        let ahead = time.value - context.now
        if ahead <= grace { return nil }
        if ahead <= History.clockDifference {
            return Finding(
                "this is \(ahead.words) from now; check the clock of this machine, and when it happened", at: time.place, level: .warning)
        }
        return Finding("this is \(ahead.words) from now; write when it happened, and check the time zone", at: time.place)
    }

    let documentation = RuleDocumentation(
        .content, "future", level: .error,
        summary: "Nothing in an incident is from the future",
        rationale:
            "A time an hour ahead is nearly always a local time written as UTC. Bars and durations would be wrong. Up to 15 minutes "
            + "ahead this is a warning, since the clock of the machine that builds the page may be wrong, and up to two minutes nothing.",
        source: "Daymark's content format.",
        good: [Example(now: "2026-11-20 14:06 UTC")],
        bad: [
            .updates([
                (
                    "2026-11-20-1418-investigating.md",
                    "---\nstatus: investigating\nat: ↓2026-11-20 14:18 UTC\nnext-update: 30m\n---\nSome card payments are failing."
                )
            ]),
            .updates([
                (
                    "2026-11-20-1508-investigating.md",
                    "---\nstatus: investigating\nat: ↓2026-11-20 15:08 UTC\nnext-update: 30m\n---\nSome card payments are failing."
                )
            ]),
            .incident(
                "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nmitigated: ↓2026-11-20 15:10 UTC"),
        ])
}
