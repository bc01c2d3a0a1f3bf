import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format icalendar`: an event with an alarm for each thing that is owed, to subscribe to.
package struct DueCalendar {
    package init() {}

    package func text(for list: DueList) -> String {
        var calendar = ICalendar()
        calendar.component("VCALENDAR") { calendar in
            calendar.line("VERSION", "2.0")
            calendar.line("PRODID", "-//Daymark//Due list//EN")
            calendar.line("CALSCALE", "GREGORIAN")
            calendar.line("METHOD", "PUBLISH")
            calendar.text("NAME", "\(list.settings.name): due")
            calendar.text("X-WR-CALNAME", "\(list.settings.name): due")
            calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT5M")
            calendar.line("X-PUBLISHED-TTL", "PT5M")
            for entry in list.entries { calendar.event(entry, list) }
            if list.entries.isEmpty { calendar.universalTime() }
        }
        return calendar.text
    }
}

extension ICalendar {
    fileprivate mutating func event(_ entry: DueEntry, _ list: DueList) {
        component("VEVENT") { event in
            // The same while it is owed, so that a calendar moves the event it has.
            event.text("UID", "due-\(entry.id)@\(list.settings.host)")
            event.line("DTSTAMP", list.now.calendarText)
            event.line("SEQUENCE", String(entry.obligation.matter.updateCount))
            event.moment(of: entry.obligation)
            event.line("TRANSP", "TRANSPARENT")
            // Responders' own.
            event.line("CLASS", "PRIVATE")
            event.text("SUMMARY", entry.what)
            event.text("DESCRIPTION", [entry.why, entry.place.file.path, entry.way.text].compactMap { $0 }.joined(separator: "\n"))
            event.line("CATEGORIES", entry.kind.rawValue)
            event.component("VALARM") { alarm in
                alarm.line("ACTION", "DISPLAY")
                alarm.line("TRIGGER", entry.obligation.matter.isPressing ? "-PT10M" : "-P1D")
                alarm.text("DESCRIPTION", entry.what)
            }
        }
    }

    /// An action is due on a day; everything else at a moment.
    private mutating func moment(of obligation: Obligation) {
        if case .incident(_, .action(let action)) = obligation.matter, let day = action.due?.value {
            line("DTSTART;VALUE=DATE", day.text.filter { $0 != "-" })
        } else {
            line("DTSTART", obligation.due.calendarText)
            line("DURATION", "PT5M")
        }
    }
}

extension Obligation.Matter {
    /// Grows with each update, as a calendar wants of what moves.
    fileprivate var updateCount: Int {
        switch self {
        case .incident(let incident, _): incident.updates.count
        case .maintenance(let maintenance, _): maintenance.moves.count + maintenance.updates.count
        case .drill: 0
        }
    }
}
