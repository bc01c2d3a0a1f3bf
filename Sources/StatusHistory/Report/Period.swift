import StatusModel

/// Whole days in the page's zone, from the first to the last.
package struct Period: Sendable, Equatable {
    package let first: CivilDate
    package let last: CivilDate
    package let range: Range<Instant>

    package init(_ first: CivilDate, _ last: CivilDate, _ zone: Zone) {
        (self.first, self.last) = (first, max(first, last))
        range = zone.startOfDay(first)..<zone.startOfDay(self.last.adding(days: 1))
    }

    /// The month that a day is in.
    package init(monthOf day: CivilDate, _ zone: Zone) {
        let first = day.adding(days: 1 - day.day)
        let inNextMonth = first.adding(days: 31)
        self.init(first, inNextMonth.adding(days: -inNextMonth.day), zone)
    }

    /// The calendar year that a day is in.
    package init(yearOf day: CivilDate, _ zone: Zone) {
        let first = CivilDate(year: day.year, month: 1, day: 1) ?? day
        self.init(first, Period(monthOf: first.adding(days: 348), zone).last, zone)
    }

    package var isMonth: Bool { first.day == 1 && last.adding(days: 1).day == 1 && last.daysSince1970 - first.daysSince1970 < 31 }

    package var isYear: Bool { first.year == last.year && (first.month, first.day) == (1, 1) && (last.month, last.day) == (12, 31) }

    /// The month before a month, and the year before a year; before any other period, as many days.
    package func before(_ zone: Zone) -> Period {
        let last = first.adding(days: -1)
        if isMonth { return Period(monthOf: last, zone) }
        if isYear { return Period(yearOf: last, zone) }
        return Period(last.adding(days: first.daysSince1970 - self.last.daysSince1970), last, zone)
    }

    /// The months up to the one that it ends in, oldest first.
    package func months(_ count: Int, _ zone: Zone) -> [Period] {
        var months = [Period(monthOf: last, zone)]
        while months.count < count { months.append(Period(monthOf: months[months.count - 1].first.adding(days: -1), zone)) }
        return months.reversed()
    }

    /// The Mondays of the weeks that it has days of.
    package var mondays: [CivilDate] {
        let monday = first.adding(days: -first.weekday)
        return stride(from: monday.daysSince1970, through: last.daysSince1970, by: 7).map(CivilDate.init(daysSince1970:))
    }
}
