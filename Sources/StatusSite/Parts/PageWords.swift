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
    /// What the page says of what a file of the content is about; nil where that is nothing that it shows.
    ///
    /// - Parameter path: relative to the content directory.
    package func words(ofFile path: String) -> PageWords? {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count > 1 else { return nil }
        switch parts[0] {
        case "incidents": return incidents.first { $0.slug == parts[1] }.map(words)
        case "maintenance": return work(in: parts[1]).map(words)
        case "notices": return page.notices.first { $0.file.path == path }.map(words)
        default: return nil
        }
    }

    /// Of work that repeats, the time that was told of last, else the next one.
    private func work(in folder: String) -> MaintenanceHistory? {
        let all = maintenance.filter { $0.maintenance.folderName == folder }
        let told = all.filter { !$0.maintenance.updates.isEmpty }
        return told.max { ($0.maintenance.updates.last?.at.value ?? now) < ($1.maintenance.updates.last?.at.value ?? now) }
            ?? all.first { $0.status != .completed } ?? all.last
    }

    private func words(for notice: Notice) -> PageWords {
        PageWords(
            facts: [
                notice.title.value,
                language.range(
                    nearTimeText(notice.from.value), timeText(notice.until.value, under: zone.date(at: notice.from.value))),
            ], text: notice.body.plainText, promise: "")
    }

    private func words(for told: IncidentHistory) -> PageWords {
        let (incident, felt) = (told.incident, told.extent)
        let latest = incident.updates.last
        let title = incident.titleNow
        let promise = latest?.nextUpdate.map { language.nextUpdateBy(nearTimeText($0.value)) }
        let affected = affected(told)
        if incident.isWithdrawn {
            return PageWords(
                facts: [title, language.name(incident.status)], text: text(of: incident.updates), promise: "")
        }
        return PageWords(
            facts: [
                title, "\(language.name(incident.status)) · \(language.name(incident.severity.value))", stretch(felt),
                affected.isEmpty ? "" : language.labelled(language.text(.affected), affected),
            ].filter { !$0.isEmpty },
            text: text(of: incident.updates), promise: incident.isOpen ? promise ?? "" : "",
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
            text: work.updates.isEmpty ? work.impact?.plainText ?? "" : text(of: work.updates), promise: "")
    }

    /// The latest news, and what has been put right since.
    private func text<Status: Equatable>(of updates: [Update<Status>]) -> String {
        let corrections = updates.correctionsSinceNews().map { language.labelled(language.text(.correction), $0.body.plainText) }
        return ([updates.latestNews()?.body.plainText ?? ""] + corrections).joined(separator: "\n\n")
    }
}
