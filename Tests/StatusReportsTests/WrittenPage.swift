import Diagnostics
import StatusHistory
import StatusModel

/// Where everything in these tests is written.
private let file = SourceFile(path: "incidents/cards/incident.yml", text: "title: Cards fail\n")

let noon = time("2026-11-20 12:00")

func written<Value>(_ value: Value) -> Located<Value> { Located(value, .start(of: file)) }

/// A moment written `2026-11-20 14:02`, in UTC.
func time(_ text: String) -> Instant {
    let clock = text.suffix(5).split(separator: ":").compactMap { Int($0) }
    precondition(clock.count == 2, "not a time: \(text)")
    return Instant(day(String(text.prefix(10))), secondsIntoDay: clock[0] * 3_600 + clock[1] * 60)
}

/// A day written `2026-11-20`.
func day(_ text: String) -> CivilDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let date = CivilDate(year: parts[0], month: parts[1], day: parts[2]) else {
        preconditionFailure("no such day: \(text)")
    }
    return date
}

func update(_ at: String, _ status: IncidentStatus, next: String? = nil) -> IncidentUpdate {
    IncidentUpdate(
        id: at, status: written(status), at: written(time(at)), nextUpdate: next.map { written(time($0)) },
        body: Prose(file: file, range: 0..<0))
}

/// An incident of 14:02 that was first told of at 14:08, with a promise for 14:38.
func incident(
    _ slug: String = "2026-11-20-cards-fail", _ title: String = "Cards fail", _ severity: Severity = .sev2,
    _ more: [IncidentUpdate] = []
) -> Incident {
    Incident(
        slug: slug, file: file, title: written(title), severity: written(severity), started: written(time("2026-11-20 14:02")),
        updates: [update("2026-11-20 14:08", .investigating, next: "2026-11-20 14:38")] + more)
}

func review(_ status: ReviewStatus, _ actions: [ReviewAction] = []) -> Review {
    Review(file: file, status: written(status), actions: actions, body: Prose(file: file, range: 0..<0))
}

func maintenance() -> Maintenance {
    Maintenance(
        slug: "2026-11-20-upgrade", file: file, title: written("Faster lists"), starts: written(time("2026-11-20 15:00")),
        ends: written(time("2026-11-20 16:00")), components: [])
}

func page(_ incidents: [Incident] = [], _ maintenance: [Maintenance] = []) -> StatusPage {
    StatusPage(
        settings: SiteSettings(name: "Status", url: "https://status.example", zone: .utc), settingsFile: file,
        entries: [.component(Component(id: "cards", name: "Cards"))], incidents: incidents, maintenance: maintenance)
}
