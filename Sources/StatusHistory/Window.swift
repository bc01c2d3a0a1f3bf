import StatusModel

/// The days that bars and uptime cover: today and the days before it, in the page's zone.
package struct Window: Sendable {
    /// Oldest first; the last one is today.
    package let days: [CivilDate]
    /// Where each day starts, and one more: where tomorrow does. Days are 23, 24 or 25 hours long, or what the zone makes of them.
    package let dayStarts: [Instant]
    package let now: Instant

    package init(days count: Int, now: Instant, zone: Zone) {
        let today = zone.date(at: now)
        days = (0..<count).reversed().map { today.adding(days: -$0) }
        dayStarts = (days + [today.adding(days: 1)]).map(zone.startOfDay)
        self.now = now
    }

    package var start: Instant { dayStarts.first ?? now }

    /// The part of a day that has happened.
    package func range(ofDay index: Int) -> Range<Instant> {
        let start = min(dayStarts[index], now)
        return start..<max(start, min(dayStarts[index + 1], now))
    }
}
