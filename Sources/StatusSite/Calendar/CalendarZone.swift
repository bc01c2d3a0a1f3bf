import Basics
import StatusModel

extension ICalendar {
    /// A zone with its clock changes, for times that repeat on its clocks (RFC 5545, section 3.6.5).
    mutating func zone(_ zone: Zone, from start: Instant) {
        let begin = start - .days(366)
        let changes = Dictionary(grouping: zone.changes(after: begin, upTo: Self.lastChange)) { ClockTurn($0.from, $0.to, zone, $0.at) }
        component("VTIMEZONE") { lines in
            lines.line("TZID", zone.identifier)
            let offset = zone.offset(at: begin)
            lines.observance(ClockTurn(offset, offset, zone, begin), at: ["19700101T000000"])
            let inOrder = changes.sorted { ($0.value.first?.at.seconds ?? 0, $0.key.name) < ($1.value.first?.at.seconds ?? 0, $1.key.name) }
            for (turn, times) in inOrder { lines.observance(turn, at: times.map { $0.at.civil(offset: $0.from).calendarText }) }
        }
    }

    /// As far as the zones' own tables go.
    private static let lastChange = Instant(CivilDate(daysSince1970: 47_846))

    /// - Parameter times: as clocks show them just before they are changed, the first first.
    private mutating func observance(_ turn: ClockTurn, at times: [String]) {
        component(turn.to > turn.from ? "DAYLIGHT" : "STANDARD") { lines in
            lines.line("DTSTART", times.first ?? "19700101T000000")
            if times.count > 1 { lines.line("RDATE", times.dropFirst().joined(separator: ",")) }
            lines.line("TZOFFSETFROM", turn.from.calendarOffset)
            lines.line("TZOFFSETTO", turn.to.calendarOffset)
            lines.text("TZNAME", turn.name)
        }
    }

    /// A time on a zone's clocks; in UTC as one of UTC.
    mutating func time(_ name: String, _ civil: CivilTime, _ zone: Zone) {
        if zone.identifier == Zone.utc.identifier { return line(name, civil.calendarText + "Z") }
        line("\(name);TZID=\(zone.identifier)", civil.calendarText)
    }
}

/// A kind of clock change: from one offset to another, with what the zone is called from then on.
private struct ClockTurn: Hashable {
    let from: Int
    let to: Int
    let name: String

    init(_ from: Int, _ to: Int, _ zone: Zone, _ at: Instant) { (self.from, self.to, name) = (from, to, zone.abbreviation(at: at)) }
}

extension CivilTime {
    /// RFC 5545: `20261202T090000`.
    var calendarText: String {
        let clock = [hour, minute, second].map { ($0 < 10 ? "0" : "") + String($0) }.joined()
        return date.text.filter { $0 != "-" } + "T" + clock
    }
}

extension Int {
    /// "+0100", with seconds where there are any.
    fileprivate var calendarOffset: String {
        let clock = CivilTime(CivilDate(daysSince1970: 0), secondOfDay: abs(self)).calendarText.dropFirst(9)
        return (self < 0 ? "-" : "+") + (clock.hasSuffix("00") ? clock.dropLast(2) : clock)
    }
}
