import Basics
import StatusHistory
import StatusModel

// Times as the page shows them: in its own zone with that zone's name, and for machines. The first of a block has UTC beside it where the two
// differ. The script puts the reader's own clock in their place.

extension Site {
    /// "20 November 2026, 14:31 GMT".
    ///
    /// - Parameter utc: whether it is the first of its block, which tells UTC too.
    func dateTime(_ instant: Instant, utc: Bool = false) -> TimePhrase<HTML> { time(instant, under: nil, utc: utc) }

    /// "Friday 20 November, 14:40 GMT": for what may be looked at on another day.
    func weekdayTime(_ instant: Instant) -> TimePhrase<HTML> {
        let date = zone.date(at: instant)
        let words = timeText(instant, under: nil).map { $0.replacing(language.date(date), with: language.weekdayDate(date)) }
        return words.map { markup($0, of: instant) }
    }

    /// The clock alone where it is today, else the date too.
    func nearTime(_ instant: Instant, utc: Bool = false) -> TimePhrase<HTML> { time(instant, under: today, utc: utc) }

    /// The clock alone on a day that readers know it is about, else the date too.
    func time(_ instant: Instant, under day: CivilDate?, utc: Bool = false) -> TimePhrase<HTML> {
        timeText(instant, under: day, utc: utc).map { markup($0, of: instant) }
    }

    /// From one time to another, each with its date where that isn't known yet.
    func range(_ from: Instant, _ to: Instant, under day: CivilDate? = nil) -> HTML {
        let ends = ends(from, to, under: day)
        return language.range(ends.from, ends.to)
    }

    func range(_ times: Range<Instant>) -> HTML { range(times.lowerBound, times.upperBound) }

    /// Both ends of a stretch of time, which name their zone once, and UTC in one bracket: "02:00" and "04:00 CET (01:00–03:00 UTC)".
    func ends(_ from: Instant, _ to: Instant, under day: CivilDate?) -> (from: TimePhrase<HTML>, to: TimePhrase<HTML>) {
        let (start, end) = times.ends(from, to, under: day)
        return (start.map { markup($0, of: from) }, end.map { markup($0, of: to) })
    }

    /// The clock alone where it is today, else the date too, as plain text.
    func nearTimeText(_ instant: Instant) -> TimePhrase<String> { timeText(instant, under: today) }

    func timeText(_ instant: Instant, under day: CivilDate?, utc: Bool = true) -> TimePhrase<String> {
        times.text(instant, under: day, utc: utc)
    }

    private var times: PageTimes { PageTimes(language: language, zone: zone) }

    /// For machines too, with the zone apart, so that the script can put another clock there.
    private func markup(_ words: String, of instant: Instant) -> HTML {
        let element = { (text: HTML) -> HTML in "<time datetime=\"\(instant.machineText)\">\(text)</time>" }
        guard let zone = words.firstRange(of: " " + times.zoneName(at: instant)) else { return element(HTML(escaping: words)) }
        // What sets a direction ends behind the zone.
        let end = words.hasSuffix("\u{2069}") ? words.index(before: words.endIndex) : words.endIndex
        let (clock, name, rest) = (words[..<zone.lowerBound], words[zone.lowerBound..<end], words[end...])
        return element("\(String(clock))<span class=\"z\">\(String(name))</span>\(String(rest))")
    }
}

extension Site {
    /// How long something lasted, or has lasted so far, without its breaks.
    func duration(_ extent: Extent) -> String {
        language.duration(extent.length, isGoingOn: extent.isGoingOn, hasBreaks: extent.hasBreaks)
    }

    /// The same for a page: what goes on goes on in an open page too.
    func runningDuration(_ extent: Extent) -> HTML {
        guard extent.isGoingOn else { return HTML(escaping: duration(extent)) }
        return counting(extent.length) { language.duration($0, isGoingOn: true, hasBreaks: extent.hasBreaks) }
    }

    /// "Since 14:02 GMT, for 38 minutes"; of what is over, until when too.
    func sinceWhen(_ extent: Extent) -> HTML {
        let words = language.duration(extent.length, isGoingOn: false, hasBreaks: extent.hasBreaks)
        if let end = extent.end {
            let ends = ends(extent.start, end, under: today)
            return language.lasted(ends.from, ends.to, words)
        }
        let length = counting(extent.length) { language.duration($0, isGoingOn: false, hasBreaks: extent.hasBreaks) }
        return language.since(nearTime(extent.start, utc: true), "{span}").filling("{span}", with: length)
    }
}

extension HTML {
    /// With markup in place of some words, such as a sentence's slot.
    func filling(_ slot: String, with markup: HTML) -> HTML { HTML(trusted: text.replacing(slot, with: markup.text)) }
}

extension Instant {
    /// In UTC, as HTML's `datetime` wants it: `2026-11-20T14:31Z`.
    var machineText: String { civil(offset: 0).machineText + "Z" }
}
