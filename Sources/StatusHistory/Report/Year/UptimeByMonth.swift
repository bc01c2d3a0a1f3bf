import StatusModel

/// What each service went through in each calendar month of a period, as the page's own table has it.
package struct UptimeByMonth: Sendable {
    package struct Service: Sendable {
        package let component: Component
        /// One for each of the months. Nothing is observed where it wasn't there, or the month is still to come.
        package let months: [Uptime]
        /// Over the period's days alone, from the first of those months on.
        package let whole: Uptime
    }

    /// The first of each month, oldest first. They are whole, also where the period begins or ends within one.
    package let months: [CivilDate]
    /// In page order, those of which anything is known.
    package let services: [Service]

    /// - Parameters:
    ///   - history: as readers know it.
    ///   - first: when the first thing happened that is written down. Months before that one are left out.
    package init(_ history: History, _ period: Period, since first: Instant?) {
        let settings = history.page.settings
        let today = settings.zone.date(at: history.present)
        let back = (today.year - period.first.year) * 12 + today.month - period.first.month + 1
        let table = MonthlyUptime(history, months: max(1, back))
        let earliest = settings.zone.date(at: first ?? history.present).firstOfMonth
        let indices = table.months.indices.filter { earliest <= table.months[$0] && table.months[$0] <= period.last && back > 0 }.reversed()
        let range =
            max(
                period.range.lowerBound, settings.zone.startOfDay(earliest))..<max(
                period.range.upperBound, settings.zone.startOfDay(earliest))
        months = indices.map { table.months[$0] }
        services = history.components.compactMap { component in
            let months = indices.map { table.uptime(of: component, in: $0) }
            guard months.contains(where: { $0.observed > .zero }) else { return nil }
            let whole = component.uptime(in: range, present: history.present, settings)
            return Service(component: component.component, months: months, whole: whole)
        }
    }
}

extension ComponentHistory {
    /// Nothing counts before its first day, after its last, or after now.
    fileprivate func uptime(in range: Range<Instant>, present: Instant, _ settings: SiteSettings) -> Uptime {
        let since = component.since.map(settings.zone.startOfDay) ?? range.lowerBound
        let until = component.until.map { settings.zone.startOfDay($0.adding(days: 1)) } ?? range.upperBound
        let (start, end) = (max(range.lowerBound, since), min(range.upperBound, until, present))
        guard start < end else { return Uptime() }
        var uptime = timeline.uptime(in: start..<end, settings.uptime)
        uptime.isIncomplete = self.uptime.isIncomplete
        return uptime
    }
}
