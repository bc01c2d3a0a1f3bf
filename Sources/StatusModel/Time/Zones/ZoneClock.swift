/// How the clocks of one zone are set, at any moment.
final class ZoneClock: Sendable {
    private let first: ClockSetting
    /// Those of the file, and those that its rule makes for as long as pages are likely to look ahead.
    let changes: [ClockChange]
    let rule: ClockRule?

    static let utc = ZoneClock(ClockSetting(offset: 0, letters: "UTC"))

    private init(_ setting: ClockSetting) { (first, changes, rule) = (setting, [], nil) }

    init(_ file: ZoneFile) {
        rule = file.rule
        // A rule without a change before it holds for ever.
        first = file.changes.isEmpty ? file.rule?.standard ?? file.first : file.first
        let last = file.changes.last?.at ?? Self.start
        let year = last.civil(offset: 0).date.year
        let ahead = year > Self.lastYear ? [] : file.rule?.changes(inYears: max(1, year - 1)...Self.lastYear) ?? []
        changes = file.changes + ahead.filter { $0.at > last }
    }

    private static let start = Instant(CivilDate(daysSince1970: -25_567))  // 1900-01-01
    private static let lastYear = 2_100
    static let end = Instant(CivilDate(daysSince1970: 47_847))  // 2101-01-01

    func setting(at instant: Instant) -> ClockSetting {
        if instant >= Self.end, let rule { return rule.setting(at: instant) }
        let count = countOfChanges(upTo: instant)
        return count == 0 ? first : changes[count - 1].setting
    }

    /// The last change after one moment and not after another.
    func lastChange(after start: Instant, upTo end: Instant) -> Instant? {
        let count = countOfChanges(upTo: end)
        guard count > 0, changes[count - 1].at > start else { return nil }
        return changes[count - 1].at
    }

    private func countOfChanges(upTo instant: Instant) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].at <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
