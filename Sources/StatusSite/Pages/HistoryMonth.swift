import Basics
import StatusHistory
import StatusModel

/// A month and what happened in it, newest first.
struct HistoryMonth: Sendable {
    var first: CivilDate
    /// What began in it.
    var events: [PastEvent] = []
    /// What began before it and reached into it.
    var continued: [PastEvent] = []

    /// `2026-11`.
    var name: String { String(first.text.dropLast(3)) }

    /// The present month and every one that something reached into, newest first.
    ///
    /// - Parameters:
    ///   - settled: what is known already of some months.
    ///   - events: what isn't in those, newest first.
    static func months(_ settled: [CivilDate: HistoryMonth], with events: [PastEvent], today: CivilDate, _ zone: Zone) -> [HistoryMonth] {
        var months = settled.merging(byMonth(events, zone)) { known, new in
            var month = known
            month.events = known.events.merged(with: new.events)
            month.continued = known.continued.merged(with: new.continued)
            return month
        }
        let present = today.firstOfMonth
        months[present] = months[present] ?? HistoryMonth(first: present)
        return months.values.sorted { $0.first > $1.first }
    }

    /// By the month's first day.
    static func byMonth(_ events: [PastEvent], _ zone: Zone) -> [CivilDate: HistoryMonth] {
        var months: [CivilDate: HistoryMonth] = [:]
        for event in events {
            let begun = zone.date(at: event.start).firstOfMonth
            months[begun, default: HistoryMonth(first: begun)].events.append(event)
            var month = begun.firstOfNextMonth
            while zone.startOfDay(month) < event.reach.upperBound {
                let stretch = zone.startOfDay(month)..<zone.startOfDay(month.firstOfNextMonth)
                if event.reaches(into: stretch) { months[month, default: HistoryMonth(first: month)].continued.append(event) }
                month = month.firstOfNextMonth
            }
        }
        return months
    }
}
