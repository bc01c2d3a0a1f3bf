import StatusHistory
import StatusModel

// What the script needs so that an open page stays true.

extension Language {
    /// Durations in the page's own words: less than a minute, what stands between two units, then minutes, hours and days with `#` for the number.
    ///
    /// Of each unit there are the forms for one, two, few, many and other, as CLDR names them. They are asked of `duration` itself.
    var durationWords: String {
        let joint = duration(.minutes(61)).dropFirst(duration(.hours(1)).count).dropLast(duration(.minutes(1)).count)
        let units: [(TimeSpan, last: Int)] = [(.minutes(1), 11), (.hours(1), 11), (.days(1), 100)]
        let forms = units.flatMap { unit, last in
            [1, 2, 3, 11, last].map { count in
                duration(TimeSpan(seconds: unit.seconds * count)).replacing(String(count), with: "#")
            }
        }
        return ([duration(.zero), String(joint)] + forms).joined(separator: "|")
    }
}

extension Site {
    /// When a page says something else by the clock alone: the next promises, and where planned work and notices begin or end. What is
    /// ahead and not yet told of isn't named.
    var turns: String {
        let promises = history.openIncidents.compactMap { $0.incident.updates.last?.nextUpdate?.value }
        let estimates = history.openIncidents.compactMap { $0.estimate?.end.value }
        let work = maintenance.filter { $0.isStillAhead || $0.status.isUnderWay }.flatMap { [$0.window.lowerBound, $0.window.upperBound] }
        let notices = notices.filter { $0.isShown(at: now) }.map(\.until.value)
        let ahead = Set(promises + estimates + work + notices).filter { $0 >= now }.sorted()
        return ahead.prefix(6).map(\.machineText).joined(separator: " ")
    }

    /// How old the page may be, in seconds, before it says so: three builds while something is open, else a dozen and at least an hour.
    /// Empty where nobody says how often it is built.
    var patience: String {
        guard let every = settings.rebuildEvery?.seconds else { return "" }
        let isOpen = !history.openIncidents.isEmpty || maintenance.contains(where: \.status.isUnderWay)
        return String(isOpen ? every * 3 : max(every * 12, 3_600))
    }
}
