import Basics
import StatusModel

/// Times as plain text: in the page's zone, with that zone's name.
package struct PageTimes: Sendable {
    let language: any Language
    let zone: Zone

    package init(language: any Language, zone: Zone) { (self.language, self.zone) = (language, zone) }

    /// The clock alone on a day that readers know it is about, else the date too.
    ///
    /// - Parameter utc: whether UTC stands beside it where that is another time.
    package func text(_ instant: Instant, under day: CivilDate?, utc: Bool = true) -> TimePhrase<String> {
        let time = zone.civil(at: instant)
        let isUTC = !utc || zone.offset(at: instant) == 0
        let clock = language.clock(time, zone: zoneName(at: instant), utc: isUTC ? nil : instant.civil(offset: 0))
        return time.date == day ? .clock(clock, hour: time.hour) : .dated(language.dateTime(time, clock))
    }

    /// Both ends of a stretch of time, which name their zone once, and UTC in one bracket: "02:00" and "04:00 CET (01:00–03:00 UTC)".
    package func ends(_ from: Instant, _ to: Instant, under day: CivilDate?) -> (from: TimePhrase<String>, to: TimePhrase<String>) {
        let name = zoneName(at: to)
        var start = text(from, under: day, utc: false)
        if zoneName(at: from) == name { start = start.map { $0.replacing(" " + name, with: "") } }
        var end = text(to, under: zone.date(at: from))
        if zone.offset(at: to) != 0 {
            let (first, last) = (from.civil(offset: 0).clockText, to.civil(offset: 0).clockText)
            end = end.map { $0.replacing("\(last) UTC", with: "\(first)–\(last) UTC") }
        }
        return (start, end)
    }

    func zoneName(at instant: Instant) -> String { language.zoneName(zone.abbreviation(at: instant)) }
}
