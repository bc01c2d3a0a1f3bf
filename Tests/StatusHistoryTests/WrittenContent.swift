import Diagnostics
import StatusHistory
import StatusModel

/// A file that nobody reads: what these tests check doesn't depend on where it was written.
private let nowhere = SourceFile(path: "content", text: "")

func written<Value>(_ value: Value) -> Located<Value> { Located(value, .start(of: nowhere)) }

/// A moment written `2026-11-20 14:02` or `2026-11-20 14:02:05`, in UTC.
func time(_ text: String) -> Instant {
    let parts = text.split { "- :".contains($0) }.compactMap { Int($0) }
    precondition(parts.count == 5 || parts.count == 6, "not a time: \(text)")
    let second = parts.count == 6 ? parts[5] : 0
    return Instant(date(parts[0], parts[1], parts[2]), secondsIntoDay: parts[3] * 3_600 + parts[4] * 60 + second)
}

func range(_ from: String, _ to: String) -> Range<Instant> { time(from)..<time(to) }

/// A day written `2026-11-20`.
func day(_ text: String) -> CivilDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    precondition(parts.count == 3, "not a day: \(text)")
    return date(parts[0], parts[1], parts[2])
}

func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else { preconditionFailure("no such day: \(year)-\(month)-\(day)") }
    return date
}

func zone(_ identifier: String) -> Zone {
    guard let zone = Zone(identifier: identifier) else { preconditionFailure("no such zone: \(identifier)") }
    return zone
}

func changes(_ statuses: KeyValuePairs<String, ComponentStatus>) -> [ComponentChange] {
    statuses.map { ComponentChange(component: written($0.key), status: written($0.value)) }
}

func update<Status>(_ at: Instant, _ status: Status, _ changes: [ComponentChange], corrects: String? = nil) -> Update<Status> {
    Update(
        id: "\(at.seconds)-\(status)", status: written(status), at: written(at), components: changes,
        corrects: corrects.map(written), body: Prose(file: nowhere, range: 0..<0))
}

func update<Status>(
    _ at: String, _ status: Status, _ statuses: KeyValuePairs<String, ComponentStatus> = [:], next: String? = nil, corrects: String? = nil
) -> Update<Status> {
    var update = update(time(at), status, changes(statuses), corrects: corrects)
    update.nextUpdate = next.map { written(time($0)) }
    return update
}

func incident(
    _ slug: String = "cards", _ severity: Severity = .sev2, started: String, ended: String? = nil, _ updates: [IncidentUpdate] = []
) -> Incident {
    Incident(
        slug: slug, file: nowhere, title: written(slug), severity: written(severity), started: written(time(started)),
        ended: ended.map { written(time($0)) }, updates: updates)
}

func maintenance(
    _ slug: String = "upgrade", _ starts: String, _ ends: String,
    _ statuses: KeyValuePairs<String, ComponentStatus> = ["api": .underMaintenance], _ updates: [MaintenanceUpdate] = []
) -> Maintenance {
    Maintenance(
        slug: slug, file: nowhere, title: written(slug), starts: written(time(starts)), ends: written(time(ends)),
        components: changes(statuses), updates: updates)
}

/// A page whose components stand alone, each named by its id.
func page(
    _ components: [Component] = [Component(id: "api", name: "api")], zone: Zone = .utc, uptime: UptimeSettings = UptimeSettings(),
    incidents: [Incident] = [], maintenance: [Maintenance] = []
) -> StatusPage {
    StatusPage(
        settings: SiteSettings(name: "Status", url: "https://status.example", zone: zone, uptime: uptime), settingsFile: nowhere,
        entries: components.map { .component($0) }, incidents: incidents, maintenance: maintenance)
}

/// A span or outage as a test expects it.
struct Stretch: Equatable {
    var range: Range<Instant>
    var status: ComponentStatus
    var causes: [StatusEvent.ID]

    init(_ from: String, _ to: String, _ status: ComponentStatus, _ causes: StatusEvent.ID...) {
        (range, self.status, self.causes) = (StatusHistoryTests.range(from, to), status, causes)
    }

    init(_ span: Timeline.Span) { (range, status, causes) = (span.range, span.status, span.causes) }
    init(_ outage: Outage) { (range, status, causes) = (outage.range, outage.worst, outage.causes) }
}

extension Timeline {
    var stretches: [Stretch] { spans.map { Stretch($0) } }
}
