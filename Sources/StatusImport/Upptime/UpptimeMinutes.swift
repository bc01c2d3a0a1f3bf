import Diagnostics
import StatusModel

/// Compares the minutes that Upptime counted on each day with what the issues tell.
///
/// Upptime counts them from the issues that there are at that time. Where an issue was deleted since, or never was, a day has minutes and
/// no story. When in the day they were nobody knows, so no incident can be made of them.
struct UpptimeMinutes {
    /// Days with minutes that nothing tells of.
    private(set) var untold: [(day: CivilDate, minutes: Int)] = []
    /// Days on which issues tell of much less than was counted.
    private(set) var short: [CivilDate] = []

    /// - Parameter spells: when the monitor was down or slow, in seconds.
    init(_ counted: [(day: CivilDate, minutes: Int)], spells: [Range<Int>]) {
        for (day, minutes) in counted {
            let start = Instant(day).seconds
            let told = Self.minutes(of: spells, in: start..<start + 86_400)
            // Machines in other zones than UTC put what happened near midnight on another day.
            let nearby = Self.minutes(of: spells, in: start - 14 * 3_600..<start + 38 * 3_600)
            if told == 0, nearby + 1 < minutes || nearby == 0 {
                untold.append((day, minutes))
            } else if nearby + 5 < minutes / 2 {
                short.append(day)
            }
        }
    }

    /// Minutes in which at least one of the spells lasts, a part of one for a whole one.
    private static func minutes(of spells: [Range<Int>], in window: Range<Int>) -> Int {
        var (seconds, end) = (0, window.lowerBound)
        for spell in spells.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let part = max(spell.lowerBound, end)..<max(min(spell.upperBound, window.upperBound), max(spell.lowerBound, end))
            if part.lowerBound >= window.upperBound { break }
            seconds += part.count
            end = max(end, part.upperBound)
        }
        return (seconds + 59) / 60
    }
}
