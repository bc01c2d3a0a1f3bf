import StatusHistory
import StatusModel

extension Site {
    /// The earliest `since`, or the day of what happened before it.
    func makeFirstDay() -> CivilDate? {
        let days = components.compactMap(\.since)
        guard days.count == components.count, let first = days.min() else { return nil }
        return ([first] + pastEvents.suffix(1).map { zone.date(at: $0.start) }).min()
    }

    /// The days of the window that the page claims anything about: today at least.
    func claimed(_ days: [UptimeDay]) -> [UptimeDay] {
        guard let firstDay else { return days }
        let claimed = days.drop { $0.date < firstDay }
        return claimed.isEmpty ? Array(days.suffix(1)) : Array(claimed)
    }

    /// How many days back the promises go that are counted: none is said to be kept before there was a page.
    var promiseDays: Int {
        guard let firstDay, let today = history.window.days.last else { return history.window.days.count }
        return max(1, min(history.window.days.count, today.daysSince1970 - firstDay.daysSince1970 + 1))
    }
}
