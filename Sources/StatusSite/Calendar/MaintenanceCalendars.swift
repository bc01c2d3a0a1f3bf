import Diagnostics
import StatusHistory
import StatusModel

/// `maintenance.ics`: planned work for everything and for each component, to subscribe to; and one file a piece of work, to add.
struct MaintenanceCalendars: Output {
    let paths: [PathPattern] = ["maintenance.ics", "components/*/maintenance.ics", "maintenance/*/event.ics"]

    func files(for site: Site) -> [SiteFile] {
        let work = site.events.maintenance
        let name = site.settings.nameWithoutStatus
        func calendar(_ path: String, _ name: String, _ work: [(maintenance: Maintenance, event: PublishedEvent)]) -> SiteFile {
            var calendar = ICalendar()
            calendar.component("VCALENDAR") { calendar in
                calendar.line("VERSION", "2.0")
                calendar.line("PRODID", "-//Daymark//Status page//EN")
                calendar.line("CALSCALE", "GREGORIAN")
                calendar.line("METHOD", "PUBLISH")
                calendar.text("NAME", name)
                calendar.text("X-WR-CALNAME", name)
                calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                calendar.line("X-PUBLISHED-TTL", "PT1H")
                for (maintenance, event) in work { calendar.event(maintenance, event, site) }
                if work.isEmpty { calendar.universalTime() }
            }
            return SiteFile(path: path, text: calendar.text)
        }
        return [calendar("maintenance.ics", name, work)]
            + site.components.map { component in
                calendar(
                    "components/\(component.id)/maintenance.ics", "\(name) – \(component.name)",
                    work.filter { $0.event.components.contains(component.id) })
            }
            + work.map { calendar("maintenance/\($0.event.slug)/event.ics", name, [$0]) }
    }
}

extension ICalendar {
    fileprivate mutating func event(_ maintenance: Maintenance, _ event: PublishedEvent, _ site: Site) {
        let names = event.components.map(site.componentName)
        component("VEVENT") { lines in
            lines.line("UID", "\(event.slug)@\(site.settings.host)")
            // By the content, not by the clock: the same content makes the same file.
            lines.line("DTSTAMP", event.updated.calendarText)
            lines.line("CREATED", event.created.calendarText)
            lines.line("LAST-MODIFIED", event.updated.calendarText)
            lines.line("SEQUENCE", String(maintenance.moves.count + maintenance.updates.count))
            lines.line("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
            let window = event.window ?? maintenance.plan
            lines.line("DTSTART", window.lowerBound.calendarText)
            lines.line("DTEND", window.upperBound.calendarText)
            lines.line("TRANSP", "TRANSPARENT")
            lines.text("SUMMARY", event.title)
            let words = [plainText(maintenance.impact?.html ?? ""), event.updates.first { $0.name != nil }?.text ?? ""].filter {
                !$0.isEmpty
            }
            lines.text(
                "DESCRIPTION",
                (words.first == words.last ? Array(words.prefix(1)) : words).joined(separator: "\n\n") + "\n\n" + event.address)
            if !names.isEmpty { lines.line("CATEGORIES", ICalendar.list(names)) }
            lines.line("URL", event.address)
        }
    }
}
