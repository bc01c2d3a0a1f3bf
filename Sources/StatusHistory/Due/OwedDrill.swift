import StatusModel

/// A practice that the policy asks for.
package struct OwedDrill: Sendable {
    /// The one that was held last; nil where none is recorded.
    package var last: DrillRecord?
    package var every: CalendarSpan
    package var due: Instant

    /// How long before it is due it is worth a word: it has to be planned. The number is ours.
    package static let ahead: TimeSpan = .days(14)
}

extension History {
    /// Counted from the last one by the calendar. Where none is recorded, it is due today, as nobody can say since when.
    package var owedDrill: OwedDrill? {
        let (settings, zone) = (page.settings, page.settings.zone)
        guard let every = settings.policy(at: now).drillEvery else { return nil }
        let last = page.drills.last { $0.at.value <= now }
        let day = last.map { zone.date(at: $0.at.value).adding(every) } ?? zone.date(at: now)
        return OwedDrill(last: last, every: every, due: zone.startOfDay(day.adding(days: 1)))
    }
}
