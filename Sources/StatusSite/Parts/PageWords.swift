import StatusHistory
import StatusModel

/// What the page will say of the latest of an incident or planned work, as plain text: for whoever looks at it before it is published.
package struct PageWords: Sendable, Equatable {
    /// What it is, where it stands, since when, and what it affects: a line each.
    package var facts: [String]
    /// What customers read, in paragraphs.
    package var text: String
    /// When they hear more; empty where nothing is promised.
    package var promise: String
    /// When it is expected to be over; empty where nobody has said so.
    package var estimate = ""
}

extension Site {
    /// Nil where the page has no such event.
    package func words(for event: StatusEvent.ID) -> PageWords? {
        switch event.kind {
        case .incident: incidents.first { $0.slug == event.slug }.map(words)
        case .maintenance: maintenance.first { $0.slug == event.slug }.map(words)
        }
    }

    private func words(for told: IncidentHistory) -> PageWords {
        let (incident, felt) = (told.incident, told.extent)
        let latest = incident.updates.last
        let promise = latest?.nextUpdate.map { language.nextUpdateBy(nearTimeText($0.value)) }
        let affected = affected(told)
        return PageWords(
            facts: [
                incident.title.value, "\(language.name(incident.status)) · \(language.name(incident.severity.value))", stretch(felt),
                affected.isEmpty ? "" : language.labelled(language.text(.affected), affected),
            ].filter { !$0.isEmpty },
            text: latest?.body.plainText ?? "", promise: incident.isOpen ? promise ?? "" : "",
            estimate: estimateText(of: told))
    }

    private func stretch(_ extent: Extent) -> String {
        let start = nearTimeText(extent.start)
        guard let end = extent.end else { return language.since(start, duration(extent)) }
        return language.lasted(start, timeText(end, under: zone.date(at: extent.start)), duration(extent))
    }

    private func words(for told: MaintenanceHistory) -> PageWords {
        let work = told.maintenance
        let window = language.range(
            nearTimeText(told.window.lowerBound), timeText(told.window.upperBound, under: zone.date(at: told.window.lowerBound)))
        let affected = affected(work)
        return PageWords(
            facts: [
                work.title.value, name(ofStatus: told), window,
                affected.isEmpty ? "" : language.labelled(language.text(.affected), affected),
            ].filter { !$0.isEmpty },
            text: (work.updates.last?.body ?? work.impact)?.plainText ?? "", promise: "")
    }
}
