import StatusModel

/// What each component went through in each calendar month of the page's zone.
package struct MonthlyUptime: Sendable {
    /// The first of each month, newest first; the first of them is the present one, as far as it has come.
    package let months: [CivilDate]
    /// When each of the months begins, and one more in front: when the present one is over.
    private let starts: [Instant]
    private let present: Instant
    private let settings: UptimeSettings
    private let zone: Zone

    package init(_ history: History, months count: Int = 12) {
        (present, settings, zone) = (history.present, history.page.settings.uptime, history.page.settings.zone)
        let today = zone.date(at: history.present)
        var months = [today.firstOfMonth]
        while months.count < count { months.append(months[months.count - 1].adding(days: -1).firstOfMonth) }
        self.months = months
        starts = ([today.firstOfNextMonth] + months).map(zone.startOfDay)
    }

    /// - Parameter index: of the month. Nothing counts before the component's first day, after its last, or after now.
    package func uptime(of component: ComponentHistory, in index: Int) -> Uptime {
        let (since, until) = (component.component.since, component.component.until)
        let start = max(starts[index + 1], since.map(zone.startOfDay) ?? starts[index + 1])
        let end = min(starts[index], present, until.map { zone.startOfDay($0.adding(days: 1)) } ?? present)
        guard start < end else { return Uptime() }
        var uptime = component.timeline.uptime(in: start..<end, settings)
        uptime.isIncomplete = component.uptime.isIncomplete
        return uptime
    }
}

extension Timeline {
    /// Of overlaps the worst status is told, and the heaviest weight counts, as in the bars.
    package func uptime(in range: Range<Instant>, _ settings: UptimeSettings) -> Uptime {
        var uptime = Uptime(observed: range.upperBound - range.lowerBound)
        for span in spans where span.range.overlaps(range) {
            let part = span.range.clamped(to: range)
            let length = part.upperBound - part.lowerBound
            if length == .zero { continue }
            uptime.time[span.status, default: .zero] += length
            uptime.weightedDowntime += length.seconds * (span.statuses.map(settings.weight).max() ?? 0)
        }
        return uptime
    }
}

extension CivilDate {
    package var firstOfMonth: CivilDate { adding(days: 1 - day) }
    package var firstOfNextMonth: CivilDate { firstOfMonth.adding(days: 31).firstOfMonth }
}
