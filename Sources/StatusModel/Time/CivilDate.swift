/// A day of the Gregorian calendar, in no particular zone.
package struct CivilDate: Sendable, Hashable, Comparable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    /// Nil for a day that doesn't exist, such as 30 February, or a year outside 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day) else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Counts from 1970-01-01, which is 0. The inverse of `daysSince1970`.
    package init(daysSince1970 days: Int) {
        // Years are counted from 1 March, so that a leap day is the last day of its year; an era is 400 such years.
        let shifted = days + 719_468
        let era = shifted.quotientRoundedDown(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    package var daysSince1970: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear.quotientRoundedDown(by: 400)
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package func adding(days: Int) -> CivilDate { CivilDate(daysSince1970: daysSince1970 + days) }

    /// 0 is Monday.
    package var weekday: Int { (daysSince1970 + 3) - (daysSince1970 + 3).quotientRoundedDown(by: 7) * 7 }

    package static func < (a: CivilDate, b: CivilDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A day and a time of day, in no particular zone.
package struct CivilTime: Sendable, Hashable {
    package var date: CivilDate
    /// 0 to 86,399.
    package var secondOfDay: Int

    package init(_ date: CivilDate, secondOfDay: Int) {
        self.date = date
        self.secondOfDay = secondOfDay
    }

    package var hour: Int { secondOfDay / 3_600 }
    package var minute: Int { secondOfDay % 3_600 / 60 }
    package var second: Int { secondOfDay % 60 }
}

extension Instant {
    /// The day and time of day where clocks are `offset` seconds ahead of UTC.
    package func civil(offset: Int) -> CivilTime {
        let local = seconds + offset
        let days = local.quotientRoundedDown(by: 86_400)
        return CivilTime(CivilDate(daysSince1970: days), secondOfDay: local - days * 86_400)
    }
}

extension Int {
    fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
    }
}
