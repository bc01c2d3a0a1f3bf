import StatusModel

/// What every language is given to tell of.
enum Told {
    /// Half a minute, a minute, an hour and one more, two days and three hours.
    static let durations = [30, 60, 3_660, 183_600].map { TimeSpan(seconds: $0) }
    /// The 1st and the 20th of November 2026.
    static let (day1, day20) = (date(1), date(20))
    static let weights: [(ComponentStatus, Int)] = [(.majorOutage, 1_000), (.partialOutage, 300), (.underMaintenance, 0)]

    private static func date(_ day: Int) -> CivilDate { CivilDate(daysSince1970: 20_757 + day) }

    /// 31 minutes past an hour of the 20th.
    static func time(_ hour: Int) -> CivilTime { CivilTime(day20, secondOfDay: hour * 3_600 + 31 * 60) }

    /// As a page has it.
    static func element(_ text: String) -> String { "<time datetime=\"2026-11-20T14:31Z\">\(text)</time>" }
}
