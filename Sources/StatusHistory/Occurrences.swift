import StatusModel

extension Maintenance {
    /// Whether it stands for all its times; each of those is work of its own with its own window.
    package var isSeries: Bool { repeats != nil && occurrence == nil }

    /// The times at which it takes place, each as work of its own with its own address: those that have begun, the next one, and any later one
    /// that an update has told of.
    ///
    /// - Parameters:
    ///   - page: the zone whose clocks it keeps to where it names none.
    ///   - now: the next one is the first that begins after it.
    ///   - taken: folders that are there. One with the name of a time takes its place.
    package func occurrences(_ page: Zone, until now: Instant, taken: Set<String> = []) -> [Maintenance] {
        guard isSeries, let repeats = repeats?.without(daysOf: taken, slug) else { return [self] }
        let zone = repeats.zone?.value ?? page
        let (first, exceptions) = (zone.civil(at: starts.value), Set(repeats.exceptions.map(\.value)))
        let told = updates.filter { $0.at.value <= now }.compactMap { $0.occurrence?.value }.max()
        var (times, last): ([Maintenance], Instant?) = ([], nil)
        var hasNext = false
        for date in Repetition.days(repeats.rhythm.value, from: first.date) {
            if let until = repeats.until, until.value < date { break }
            if exceptions.contains(date) { continue }
            let start = date == first.date ? starts.value : zone.instant(of: CivilTime(date, secondOfDay: first.secondOfDay))
            let time = time(repeats, on: date, start: start, after: last)
            if !hasNext || !time.updates.isEmpty { times.append(time) }
            last = start
            hasNext = hasNext || start > now
            if hasNext, told.map({ $0 <= date }) ?? true { break }
        }
        return times.suffix(Self.mostTimes)
    }

    /// The time that a name with its day means, however far ahead. Nil where there is none.
    package func occurrence(named name: String, _ page: Zone, taken: Set<String>) -> Maintenance? {
        let days = [name.prefix(10), name.suffix(10)].compactMap { try? readDate(String($0)) }
        guard isSeries, let day = days.first(where: { slug.occurrence(on: $0) == name }) else { return nil }
        return occurrences(page, until: Instant(day.adding(days: 2), secondsIntoDay: 0), taken: taken).first { $0.slug == name }
    }

    private func time(_ repeats: Repetition, on date: CivilDate, start: Instant, after last: Instant?) -> Maintenance {
        var one = self
        (one.slug, one.starts.value, one.repeats) = (slug.occurrence(on: date), start, repeats)
        one.ends.value = start + max(.zero, ends.value - starts.value)
        one.updates = updates.filter { $0.occurrence?.value == date }
        // The one before is told of until it begins. Whoever writes of one earlier announces it by that.
        let announced = [last, one.updates.first?.at.value].compactMap { $0 }.min()
        one.occurrence = Occurrence(series: slug, date: date, first: starts.value, announced: last == nil ? nil : announced)
        return one
    }

    /// No page tells of more times of one piece of work: daily work of three years. The number is ours.
    private static let mostTimes = 1_000
}

extension StatusPage {
    /// All planned work, by start, the oldest first: of what repeats, each time as work of its own.
    func work(until now: Instant) -> [Maintenance] {
        guard maintenance.contains(where: \.isSeries) else { return maintenance }
        let taken = Set(maintenance.map(\.slug))
        return maintenance.flatMap { $0.occurrences(settings.zone, until: now, taken: taken) }.enumerated()
            .sorted { ($0.element.starts.value, $0.offset) < ($1.element.starts.value, $1.offset) }.map(\.element)
    }
}

extension Zone {
    /// The moment at which clocks show this: the first of two, and where they skip it, as if they had not gone forward yet (RFC 5545,
    /// section 3.3.5).
    package func instant(of civil: CivilTime) -> Instant {
        if let first = instants(showing: civil).first { return first }
        let asUTC = Instant(civil.date, secondsIntoDay: civil.secondOfDay)
        return asUTC - TimeSpan(seconds: offset(at: asUTC - .days(1)))
    }
}
