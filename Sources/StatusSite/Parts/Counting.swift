import StatusHistory
import StatusModel

// What counts on while a page is open: for how long something has been so, and the share of time that a component worked. The page says it as
// of its moment, and the script from then on.

extension Site {
    /// Words with a duration in them that counts on.
    ///
    /// - Parameters:
    ///   - length: how long it has been, up to now.
    ///   - isShort: whether the words have short units.
    ///   - words: a sentence with the duration that it is given.
    func counting(_ length: TimeSpan, isShort: Bool = false, in words: (TimeSpan) -> String) -> HTML {
        let slot = isShort ? language.shortDuration(Self.slot) : language.duration(Self.slot)
        return HTML(escaping: words(Self.slot)).filling(HTML(escaping: slot).text, with: running(length, isShort: isShort))
    }

    /// A duration that stands in words for another one. Nothing has been going on for twenty-one years.
    private static let slot: TimeSpan = .days(7_777)

    /// A duration that the script counts on.
    func running(_ length: TimeSpan, isShort: Bool = false) -> HTML {
        let words = isShort ? language.shortDuration(length) : language.duration(length)
        let short: HTML = isShort ? " data-short" : ""
        return "<span data-since=\"\((now - length).precise)\"\(short)>\(words)</span>"
    }

    /// How long a component was down or slow in the days that are counted.
    func downtime(of component: ComponentHistory) -> HTML {
        func words(_ running: TimeSpan?) -> String {
            func time(_ status: ComponentStatus) -> TimeSpan {
                (status == component.running ? running : nil) ?? component.uptime.time[status] ?? .zero
            }
            return language.downtime(major: time(.majorOutage), partial: time(.partialOutage), degraded: time(.degradedPerformance))
        }
        guard let running = component.running, running.isTrouble else { return HTML(escaping: words(nil)) }
        return counting(component.uptime.time[running] ?? .zero, isShort: true, in: words)
    }

    /// What was wrong on a day, and for how long: of what is wrong now, for how long so far.
    func problem(on day: UptimeDay, of component: ComponentHistory) -> HTML {
        let date = language.shortDate(day.date)
        guard let running = component.running, day.date == component.days.last?.date else {
            return HTML(escaping: language.problemDay(date, day.troubles))
        }
        let others = day.troubles.filter { $0.0 != running }
        return counting(day.uptime.time[running] ?? .zero) { length in
            language.problemDay(date, (others + [(running, length)]).sorted { $0.0 > $1.0 })
        }
    }

    /// The share of time that a component worked, in a sentence.
    ///
    /// - Parameter words: the sentence with the share as pages write it.
    func share(of component: ComponentHistory, in words: (Percent) -> String) -> HTML? {
        guard let percent = component.uptime.percent else { return nil }
        let sentence = HTML(escaping: words(percent))
        guard changesToday(component) else { return sentence }
        let number = percent.number(like: language.percent(percent))
        return sentence.filling(number, with: "<span data-up=\"\(data(of: component))\">\(number)</span>")
    }

    /// Whether the share is another one before the day is over, if nothing is written.
    private func changesToday(_ component: ComponentHistory) -> Bool {
        if component.weight(settings.uptime) > 0 { return true }
        let rest = zone.startOfDay(today.adding(days: 1)) - now - TimeSpan(seconds: 1)
        return component.uptime.hundredthsOfPercent != (component.uptime + Uptime(observed: rest)).hundredthsOfPercent
    }

    /// What the script works the share out from: downtime in thousandths of a second and how many seconds were known of, both at the beginning
    /// of the day; and by how much downtime has grown in a second since then, where it does. What grows only since later is reckoned back.
    private func data(of component: ComponentHistory) -> String {
        let (sinceMidnight, weight) = ((now - zone.startOfDay(today)).seconds, component.weight(settings.uptime))
        let (down, known) = (component.uptime.weightedDowntime - weight * sinceMidnight, component.uptime.observed.seconds - sinceMidnight)
        return weight > 0 ? "\(down) \(known) \(weight)" : "\(down) \(known)"
    }
}

extension ComponentHistory {
    /// What is going on with it now, and counts on; nil where it works.
    var running: ComponentStatus? { status == .operational || isRetired ? nil : status }

    /// The days with what is going on, also where that or the day has only just begun.
    var shownDays: [UptimeDay] {
        guard let last = days.indices.last, component.isThere(on: days[last].date) else { return days }
        var days = days
        days[last].worst = max(days[last].worst ?? .operational, running ?? .operational)
        days[last].causes += causes.filter { !days[last].causes.contains($0) }
        return days
    }

    /// By how many thousandths of a second its downtime grows in a second.
    fileprivate func weight(_ settings: UptimeSettings) -> Int {
        running == nil ? 0 : statuses.map(settings.weight).max() ?? 0
    }
}

extension Percent {
    /// The number as it stands in words, without its sign.
    fileprivate func number(like words: String) -> String {
        let digits = words.drop { !$0.isNumber }
        return String(digits.prefix { $0.isNumber || $0 == "." || $0 == "," })
    }
}

extension TimePhrase<HTML> {
    /// The moment that a page tells of, which goes on as long as nothing newer is published.
    var isNow: TimePhrase<HTML> { map { $0.filling("<time ", with: "<time data-now ") } }
}

extension Instant {
    /// In UTC, with seconds where it has some.
    fileprivate var precise: String {
        let time = civil(offset: 0)
        return time.secondOfDay % 60 == 0 ? machineText : internetText
    }
}
