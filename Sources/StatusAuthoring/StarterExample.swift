import Diagnostics
import StatusContent
import StatusModel

/// The worked example of a new content directory: an incident of two days ago from its first update to its last, and planned work.
struct StarterExample {
    let component: Component
    let zone: Zone
    let now: Instant

    private var name: String { component.name }
    /// Two days ago, at 09:12 UTC.
    static func start(_ now: Instant) -> Instant {
        Instant(now.civil(offset: 0).date.adding(days: -2), secondsIntoDay: 9 * 3_600 + 12 * 60)
    }
    private var start: Instant { Self.start(now) }
    private func after(_ minutes: Int) -> Instant { start + .minutes(minutes) }

    var files: [SourceFile] { incident + [maintenance] }

    private var incident: [SourceFile] {
        let folder = "incidents/\(start.civil(offset: 0).date.text)-example"
        var main = IncidentDraft(title: "\(name) is slow for some customers", severity: .sev3, started: start)
        main.detected = after(4)
        main.acknowledged = after(6)
        main.roles = [(.commander, "ana"), (.communications, "ben")]
        let log = TimelineDraft(at: after(31), event: "Added two servers", by: "ana").text
        return [main.file(in: folder)] + updates.map { $0.file(in: folder) } + [SourceFile(path: folder + "/timeline.yml", text: log)]
    }

    private var updates: [UpdateDraft] {
        let clock = ClockWords(zone, now: after(100))
        return [
            UpdateDraft(
                status: "investigating", at: after(10), nextUpdate: "2h",
                components: [ComponentStatement(component.id, .degradedPerformance)],
                body: "Some customers find \(name) slow: it takes up to ten seconds to answer.\n\n"
                    + "We are looking for the cause and do not know it yet."),
            UpdateDraft(
                status: "identified", at: after(25), nextUpdate: "1h",
                body: "Some customers still find \(name) slow. Nothing that you enter is lost.\n\n"
                    + "We have found the cause: more people than usual are using it at once. We are making room for them."),
            UpdateDraft(
                status: "monitoring", at: after(40), nextUpdate: "1h", components: [ComponentStatement(component.id, .operational)],
                body: "\(name) is as fast as usual again.\n\nThere is room for twice as many people now. We keep watching."),
            UpdateDraft(
                status: "resolved", at: after(80),
                body: "\(name) was slow for some customers for 40 minutes, from \(clock.text(start)) to \(clock.text(after(40))). "
                    + "More people than usual used it at once, and we have made room for them.\n\nYou do not need to do anything."),
        ]
    }

    private var maintenance: SourceFile {
        let starts = Instant(now.civil(offset: 0).date.adding(days: 7), secondsIntoDay: 7 * 3_600)
        let draft = MaintenanceDraft(
            title: "Example: making \(name) faster", starts: starts, ends: starts + .minutes(60), announced: now,
            components: [ComponentStatement(component.id, .underMaintenance)],
            impact: "You may not be able to use \(name) for up to five minutes.")
        return draft.file(in: "maintenance/\(starts.civil(offset: 0).date.text)-example")
    }
}
