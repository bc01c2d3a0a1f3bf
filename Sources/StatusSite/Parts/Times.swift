import StatusHistory
import StatusModel

// Times as the page shows them: in its own zone with that zone's name, in UTC where that differs, and for machines.

extension Site {
    /// "20 November 2026, 14:31 GMT".
    func dateTime(_ instant: Instant) -> TimePhrase<HTML> { time(instant, under: nil) }

    /// The clock alone where it is today, else the date too.
    func nearTime(_ instant: Instant) -> TimePhrase<HTML> { time(instant, under: zone.date(at: now)) }

    /// The clock alone on a day that readers know it is about, else the date too.
    func time(_ instant: Instant, under day: CivilDate?) -> TimePhrase<HTML> {
        timeText(instant, under: day).map { "<time datetime=\"\(instant.machineText)\">\($0)</time>" }
    }

    /// From one time to another, each with its date where that isn't known yet.
    func range(_ from: Instant, _ to: Instant, under day: CivilDate? = nil) -> HTML {
        language.range(time(from, under: day), time(to, under: zone.date(at: from)))
    }

    func range(_ times: Range<Instant>) -> HTML { range(times.lowerBound, times.upperBound) }

    /// The clock alone where it is today, else the date too, as plain text.
    func nearTimeText(_ instant: Instant) -> TimePhrase<String> { timeText(instant, under: zone.date(at: now)) }

    func timeText(_ instant: Instant, under day: CivilDate?) -> TimePhrase<String> {
        let time = zone.civil(at: instant)
        let isUTC = zone.offset(at: instant) == 0
        let clock = language.clock(time, zone: zone.abbreviation(at: instant), utc: isUTC ? nil : instant.civil(offset: 0))
        return time.date == day ? .clock(clock, hour: time.hour) : .dated(language.dateTime(time, clock))
    }
}

extension Site {
    /// How long something lasted, or has lasted so far, without its breaks.
    func duration(_ extent: Extent) -> String {
        language.duration(extent.length, isGoingOn: extent.isGoingOn, hasBreaks: extent.hasBreaks)
    }
}

extension Instant {
    /// In UTC, as HTML's `datetime` wants it: `2026-11-20T14:31Z`.
    var machineText: String { civil(offset: 0).machineText + "Z" }
}
