import Basics
import StatusHistory
import StatusModel

/// The times of one piece of work that repeats, the oldest first.
typealias CalendarSeries = [(told: MaintenanceHistory, event: PublishedEvent)]

extension CalendarSeries {
    /// Those on whose clocks something repeats.
    func zones(_ site: Site) -> [Zone] {
        let all = compactMap { $0.told.maintenance.calendarZone(site) }
        return Dictionary(all.map { ($0.identifier, $0) }) { first, _ in first }.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Those that repeat, each with its times.
    var series: [CalendarSeries] {
        let times = Dictionary(grouping: filter { $0.told.maintenance.occurrence != nil }) { $0.told.maintenance.folderName }
        return times.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension Site {
    /// When the first piece of work that repeats first begins.
    var earliestStart: Instant { maintenance.compactMap { $0.maintenance.occurrence?.first }.min() ?? now }
}

extension Maintenance {
    /// Whose clocks it repeats on.
    func occurrenceZone(_ site: Site) -> Zone? { occurrence == nil ? nil : repeats?.zone?.value ?? site.zone }

    /// The same where a calendar has to be told of it.
    func calendarZone(_ site: Site) -> Zone? { occurrenceZone(site).flatMap { $0.identifier == Zone.utc.identifier ? nil : $0 } }
}

extension ICalendar {
    /// One entry for all times (RFC 5545, section 3.8.5.3), and one more for each time that was other than planned.
    mutating func series(_ times: CalendarSeries, _ site: Site) {
        guard let (told, event) = times.first, let repeats = told.maintenance.repeats, let zone = told.maintenance.occurrenceZone(site),
            let time = told.maintenance.occurrence
        else { return }
        let work = told.maintenance
        let revisions = site.history.revisions?.revisions(of: work.file.path).filter { $0.commit != nil && $0.at <= site.built } ?? []
        let changed = max(event.created, revisions.last?.at ?? event.created)
        let names = event.components.map(site.componentName)
        component("VEVENT") { lines in
            lines.line("UID", "\(work.folderName)@\(site.settings.host)")
            lines.line("DTSTAMP", changed.calendarText)
            lines.line("CREATED", event.created.calendarText)
            lines.line("LAST-MODIFIED", changed.calendarText)
            lines.line("SEQUENCE", String(revisions.count))
            lines.line("STATUS", "CONFIRMED")
            let first = zone.civil(at: time.first)
            lines.time("DTSTART", first, zone)
            lines.line("DURATION", "PT\((work.ends.value - work.starts.value).seconds)S")
            lines.line("RRULE", repeats.calendarRule(zone))
            for day in repeats.exceptions.map(\.value) { lines.time("EXDATE", CivilTime(day, secondOfDay: first.secondOfDay), zone) }
            lines.line("TRANSP", "TRANSPARENT")
            lines.text("SUMMARY", event.title)
            lines.text("DESCRIPTION", [work.impact?.plainText ?? "", site.address(.home)].filter { !$0.isEmpty }.joined(separator: "\n\n"))
            if !names.isEmpty { lines.line("CATEGORIES", ICalendar.list(names)) }
            lines.line("URL", site.address(.home))
        }
        for (told, event) in times where !told.maintenance.updates.isEmpty { self.event(told, event, site) }
    }

    /// Which time of it an entry is about.
    mutating func time(_ name: String, of work: Maintenance, on day: CivilDate, _ zone: Zone) {
        guard let first = work.occurrence?.first else { return }
        time(name, CivilTime(day, secondOfDay: zone.civil(at: first).secondOfDay), zone)
    }
}

extension Repetition {
    /// RFC 5545, section 3.3.10. The last day counts to its end where the clocks are.
    fileprivate func calendarRule(_ zone: Zone) -> String {
        let end = until.map { ";UNTIL=" + (zone.startOfDay($0.value.adding(days: 1)) - TimeSpan(seconds: 1)).calendarText } ?? ""
        return rhythm.value.calendarRule + end
    }
}

extension Repetition.Rhythm {
    fileprivate var calendarRule: String {
        func every(_ unit: String, _ count: Int) -> String { "FREQ=\(unit)" + (count == 1 ? "" : ";INTERVAL=\(count)") }
        switch self {
        case .days(let count): return every("DAILY", count)
        case .weeks(let count): return every("WEEKLY", count)
        case .months(let count): return every("MONTHLY", count)
        case .weekday(let number, let weekday): return "FREQ=MONTHLY;BYDAY=\(number)\(["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday])"
        }
    }
}
