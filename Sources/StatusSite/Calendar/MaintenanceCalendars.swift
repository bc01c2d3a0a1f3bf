import Diagnostics
import StatusHistory
import StatusModel

/// `maintenance.ics`: planned work for everything and for each component, to subscribe to; and one file a piece of work, to add.
struct MaintenanceCalendars: Output {
    let formats =
        OutputFormat.data("maintenance.ics", ofEachComponent: .calendar)
        + [OutputFormat(path: "maintenance/*/event.ics", media: .calendar, use: .download)]

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
                    PageAddress.component(component.id).path + "maintenance.ics", "\(name) – \(component.name)",
                    work.filter { $0.event.components.contains(component.id) })
            }
            + work.map { calendar(PageAddress.maintenance($0.event.slug).path + "event.ics", name, [$0]) }
    }
}

extension ICalendar {
    fileprivate mutating func event(_ maintenance: Maintenance, _ event: PublishedEvent, _ site: Site) {
        let names = event.components.map(site.componentName)
        component("VEVENT") { lines in
            lines.line("UID", "\(event.slug)@\(site.settings.host)")
            // By the content, not by the clock: the same content makes the same file, but for work that takes longer than planned.
            let hoursOver = maintenance.hoursOver(at: site.now)
            let changed = hoursOver > 0 ? max(event.updated, site.past(maintenance.plan.upperBound + .hours(hoursOver - 1))) : event.updated
            lines.line("DTSTAMP", changed.calendarText)
            lines.line("CREATED", event.created.calendarText)
            lines.line("LAST-MODIFIED", changed.calendarText)
            lines.line("SEQUENCE", String(maintenance.moves.count + maintenance.updates.count + hoursOver))
            lines.line("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
            let window = event.window ?? maintenance.plan
            let isOver = maintenance.status(at: site.now) == .completed
            let end = isOver ? window.upperBound : max(window.upperBound, maintenance.plan.upperBound + .hours(hoursOver))
            lines.line("DTSTART", window.lowerBound.calendarText)
            lines.line("DTEND", end.calendarText)
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

extension Maintenance {
    /// How many hours work took or has taken beyond its planned end, begun ones counted: each moves its end in the calendars on by one,
    /// until somebody says when it is over or moves the window.
    fileprivate func hoursOver(at now: Instant) -> Int {
        guard let extent = extent(until: now) else { return 0 }
        let over = (extent.isGoingOn ? now : extent.range.upperBound) - plan.upperBound
        return over > .zero ? (over.seconds + 3_599) / 3_600 : 0
    }
}
