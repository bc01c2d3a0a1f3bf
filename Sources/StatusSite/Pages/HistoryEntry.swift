import StatusHistory
import StatusModel

/// An incident or maintenance in a list.
struct HistoryEntry: TemplateView {
    /// Of the heading, whatever its folder is called.
    let id: String
    let title: String
    let link: String
    let tone: String
    let status: String
    let facts: HTML
    let body: HTML

    static let fields: [TemplateField<HistoryEntry>] = [
        .text("id") { $0.id }, .text("title") { $0.title }, .text("link") { $0.link }, .text("tone") { $0.tone },
        .text("status") { $0.status }, .html("facts") { $0.facts }, .html("body") { $0.body },
    ]
}

/// Something that happened, and when it began.
enum PastEvent {
    case incident(Incident)
    case maintenance(Maintenance)

    var start: Instant {
        switch self {
        case .incident(let incident): incident.started.value
        case .maintenance(let maintenance): maintenance.starts.value
        }
    }
}

extension Site {
    /// Every incident, and every maintenance that is over, newest first.
    var pastEvents: [PastEvent] {
        let finished = page.maintenance.filter { $0.status(at: now) == .completed }
        return (incidents.map(PastEvent.incident) + finished.map(PastEvent.maintenance)).sorted { $0.start > $1.start }
    }

    /// - Parameter day: the day that the entry stands under, whose date it need not repeat.
    func entry(_ event: PastEvent, at location: PageLocation, under day: CivilDate? = nil) -> HistoryEntry {
        switch event {
        case .incident(let incident): entry(incident, at: location, under: day)
        case .maintenance(let maintenance): entry(maintenance, at: location, under: day)
        }
    }

    private func entry(_ incident: Incident, at location: PageLocation, under day: CivilDate?) -> HistoryEntry {
        let (start, end) = felt(incident)
        let length = (end ?? now) - start
        let when = end.map { range(start, $0, under: day).text } ?? time(start, under: day).text
        let duration = HTML(escaping: end == nil ? language.durationSoFar(length) : language.duration(length)).text
        return HistoryEntry(
            id: "incident-" + incident.slug, title: incident.title.value, link: location.link("incidents/\(incident.slug)/", settings),
            tone: tone(of: incident).rawValue, status: language.name(incident.status),
            facts: facts([when, duration], affected: affected(incident)),
            body: HTML(trusted: incident.updates.last?.body.html ?? ""))
    }

    private func entry(_ maintenance: Maintenance, at location: PageLocation, under day: CivilDate?) -> HistoryEntry {
        HistoryEntry(
            id: "maintenance-" + maintenance.slug, title: maintenance.title.value,
            link: location.link("maintenance/\(maintenance.slug)/", settings),
            tone: maintenance.tone(now: now).rawValue, status: name(ofStatus: maintenance),
            facts: facts([range(maintenance.starts.value, maintenance.ends.value, under: day).text], affected: affected(maintenance)),
            body: HTML(trusted: maintenance.updates.last?.body.html ?? maintenance.impact?.html ?? ""))
    }

    /// Finished texts with dots between, and the components where there are any.
    private func facts(_ parts: [String], affected: String) -> HTML {
        HTML(trusted: (parts + (affected.isEmpty ? [] : [HTML(escaping: affected).text])).joined(separator: " · "))
    }
}
