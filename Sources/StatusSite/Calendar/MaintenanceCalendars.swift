import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `maintenance.ics`: planned work for everything, each component and each group, to subscribe to; and one file a piece of work, to add.
struct MaintenanceCalendars: Output {
    let formats =
        OutputFormat.data("maintenance.ics", ofEachPart: .calendar)
        + [OutputFormat(path: "maintenance/*/event.ics", media: .calendar, use: .download)]

    func files(for site: Site) -> [SiteFile] {
        let work = site.events.maintenance
        let name = site.settings.nameWithoutStatus
        func calendar(_ path: String, _ name: String, _ work: [(told: MaintenanceHistory, event: PublishedEvent)]) -> SiteFile {
            SiteFile(path: path, key: site.key(of: work, name)) { Array(ICalendar(name, work, site).text.utf8) }
        }
        let own = ByComponent(work, \.event.components)
        return [calendar("maintenance.ics", name, work)]
            + site.parts.map { part in
                calendar(part.page.path + "maintenance.ics", "\(name) – \(part.name)", own.about(part.components))
            }
            + work.map { calendar(PageAddress.maintenance($0.event.slug).path + "event.ics", name, [$0]) }
    }
}

extension Site {
    /// What a calendar is made of, besides what all files of the site are; nil where nothing is to be known again.
    fileprivate func key(of work: [(told: MaintenanceHistory, event: PublishedEvent)], _ name: String) -> Digest? {
        if !keepsKeys || work.contains(where: { $0.told.maintenance.occurrence != nil }) { return nil }
        var packing = Packing()
        packing.add(name)
        for (told, event) in work {
            let digest = key(of: told)
            packing.add(digest) { $0.add($1) }
            if digest == nil {
                var entry = ICalendar()
                entry.event(told, event, self)
                packing.add(entry.text)
            } else {
                let revision = told.revision(self)
                let latest = [event.created, event.updated, revision.latest].compactMap { $0 }
                for number in [revision.number] + latest.map(\.seconds) { packing.add(number) }
            }
        }
        return SHA256.digest(of: packing.bytes)
    }
}

extension ICalendar {
    fileprivate init(_ name: String, _ work: [(told: MaintenanceHistory, event: PublishedEvent)], _ site: Site) {
        self.init()
        component("VCALENDAR") { calendar in
            calendar.line("VERSION", "2.0")
            calendar.line("PRODID", "-//Daymark//Status page//EN")
            calendar.line("CALSCALE", "GREGORIAN")
            calendar.line("METHOD", "PUBLISH")
            calendar.text("NAME", name)
            calendar.text("X-WR-CALNAME", name)
            calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
            calendar.line("X-PUBLISHED-TTL", "PT1H")
            for zone in work.zones(site) { calendar.zone(zone, from: site.earliestStart) }
            for (told, event) in work where told.maintenance.occurrence == nil { calendar.event(told, event, site) }
            for series in work.series { calendar.series(series, site) }
            if work.isEmpty { calendar.universalTime() }
        }
    }

    mutating func event(_ told: MaintenanceHistory, _ event: PublishedEvent, _ site: Site) {
        let maintenance = told.maintenance
        let names = event.components.map(site.componentName)
        component("VEVENT") { lines in
            lines.line("UID", "\(maintenance.folderName)@\(site.settings.host)")
            if let zone = maintenance.occurrenceZone(site), let time = maintenance.occurrence {
                lines.time("RECURRENCE-ID", of: maintenance, on: time.date, zone)
            }
            // By the content, not by the clock: the same content makes the same file, but for work that takes longer than planned.
            let hours = told.hoursOver[maintenance.plan] ?? 0
            let revision = told.revision(site)
            let lastHour = hours > 0 ? site.past(maintenance.plan.upperBound + .hours(hours - 1)) : nil
            let changed = [event.updated, lastHour, revision.latest].compactMap { $0 }.max() ?? event.updated
            lines.line("DTSTAMP", changed.calendarText)
            lines.line("CREATED", event.created.calendarText)
            lines.line("LAST-MODIFIED", changed.calendarText)
            lines.line("SEQUENCE", String(revision.number))
            lines.line("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
            let window = event.window ?? maintenance.plan
            let isOver = told.status == .completed
            let end = isOver ? window.upperBound : max(window.upperBound, maintenance.plan.upperBound + .hours(hours))
            lines.line("DTSTART", window.lowerBound.calendarText)
            lines.line("DTEND", end.calendarText)
            lines.line("TRANSP", "TRANSPARENT")
            lines.text("SUMMARY", event.title)
            let words = [maintenance.impact?.plainText ?? "", event.updates.first { $0.name != nil }?.text ?? ""].filter {
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

extension MaintenanceHistory {
    /// By the window that was planned, how many hours work took or has taken beyond its end, begun ones counted: each moves its end in the
    /// calendars on by one, until somebody says when it is over or moves the window. What is past stays counted.
    var hoursOver: [Range<Instant>: Int] {
        phases.filter(\.status.isUnderWay).reduce(into: [:]) { hours, phase in
            let plan = maintenance.plan(at: phase.range.lowerBound)
            let over = (phase.range.upperBound - plan.upperBound).seconds
            if over > 0 { hours[plan] = max(hours[plan] ?? 0, min((over + 3_599) / 3_600, Self.mostHoursOver)) }
        }
    }

    /// A year. Work that nobody has said to be over by then was forgotten, and its entry goes no further. The number is ours.
    private static let mostHoursOver = 8_760

    fileprivate func revision(_ site: Site) -> CalendarRevision {
        CalendarRevision(self, turns: turnsOfTheClock + hoursOver.values.reduce(0, +), site.history.revisions, built: site.built)
    }

    /// How often the clock moved the work on.
    fileprivate var turnsOfTheClock: Int {
        story.count { if case .turned = $0 { true } else { false } }
    }
}
