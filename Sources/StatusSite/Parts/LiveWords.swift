import StatusHistory
import StatusModel

// What the script needs so that an open page stays true.

/// Durations in the page's own words: less than a minute, what stands between two units, then minutes, hours and days with `#` for the number.
///
/// Of each unit there are the forms for other, one, two, few and many, as CLDR names them; one that is as the first is left out. They are
/// asked of the function that words durations itself.
struct DurationWords: Sendable {
    let long: String
    let short: String

    init(_ language: any Language) { (long, short) = (Self.words(language.duration), Self.words(language.shortDuration)) }

    private static func words(_ words: (TimeSpan) -> String) -> String {
        let joint = words(.minutes(61)).dropFirst(words(.hours(1)).count).dropLast(words(.minutes(1)).count)
        let units: [(TimeSpan, last: Int)] = [(.minutes(1), 11), (.hours(1), 11), (.days(1), 100)]
        let forms = units.map { unit, last in
            let all = [last, 1, 2, 3, 11].map { count in
                words(TimeSpan(seconds: unit.seconds * count)).replacing(String(count), with: "#")
            }
            var told = all[...1] + all[2...].map { $0 == all[0] ? "" : $0 }
            while told.count > 1, told.last.map({ $0.isEmpty || $0 == all[0] }) ?? false { told.removeLast() }
            return told.joined(separator: ",")
        }
        return ([words(.zero), String(joint)] + forms).joined(separator: "|")
    }
}

extension Site {
    /// Until when a page says what is so without a script that follows the clock.
    var holdsUntil: HTML {
        // What a foretold page says here nobody reads: it only has to have the place.
        if isForetold { return language.holdsUntil(nearTime(now)) }
        return future.first.map { language.holdsUntil(nearTime($0.from - TimeSpan(seconds: $0.from.seconds % 60))) }
            ?? ""
    }

    /// How old the page may be, in seconds, before it says so: three builds while something is open, else a dozen and at least an hour.
    /// Empty where nobody says how often it is built.
    var patience: String {
        guard let every = settings.rebuildEvery?.seconds else { return "" }
        let isOpen = !history.openIncidents.isEmpty || maintenance.contains(where: \.status.isUnderWay)
        return String(isOpen ? every * 3 : max(every * 12, 3_600))
    }
}
