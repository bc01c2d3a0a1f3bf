import StatusModel

/// Share of a period that a component was not down: `1 − Σ weight·time ÷ time observed`, where the weight at each instant is the largest
/// of all statuses that something gave the component then. So nothing that happens on top of something else ever raises it.
package struct Uptime: Sendable, Equatable {
    /// How much of the period is known: nothing before the component's `since`, nothing after now.
    package var observed: TimeSpan
    /// Seconds of downtime times weight, in thousandths of a second, so that the sum is exact.
    package var weightedDowntime: Int
    /// Time spent in each status but operational.
    package var time: [ComponentStatus: TimeSpan]
    /// Whether something that can't be read may have touched it too: then no share is known.
    package var isIncomplete = false

    package init(observed: TimeSpan = .zero, weightedDowntime: Int = 0, time: [ComponentStatus: TimeSpan] = [:]) {
        self.observed = observed
        self.weightedDowntime = weightedDowntime
        self.time = time
    }

    /// Per cent in hundredths, rounded down: 9,995 is 99.95 %, and 10,000 means no downtime at all. Nil where nothing was observed, or not
    /// everything.
    package var hundredthsOfPercent: Int? {
        if isIncomplete { return nil }
        let whole = observed.seconds * 1_000
        return whole == 0 ? nil : (whole - weightedDowntime) * 10_000 / whole
    }

    package static func + (a: Uptime, b: Uptime) -> Uptime {
        Uptime(
            observed: a.observed + b.observed, weightedDowntime: a.weightedDowntime + b.weightedDowntime,
            time: a.time.merging(b.time) { $0 + $1 })
    }
}

/// One bar: a day of one component.
package struct UptimeDay: Sendable, Equatable {
    package var date: CivilDate
    package var uptime: Uptime
    /// The worst status of the day; nil for a day of which nothing is known.
    package var worst: ComponentStatus?
    /// What was going on, in order of first appearance.
    package var causes: [StatusEvent.ID]
}

extension Timeline {
    /// The days of the window. A day before `since` or after `until` has nothing observed.
    package func days(in window: Window, since: CivilDate?, until: CivilDate? = nil, settings: UptimeSettings) -> [UptimeDay] {
        var firstSpan = spans.firstIndex { $0.range.upperBound > window.start } ?? spans.count
        return window.days.indices.map { index in
            let range = window.range(ofDay: index)
            let isThere = (since.map { $0 <= window.days[index] } ?? true) && (until.map { $0 >= window.days[index] } ?? true)
            guard isThere, !range.isEmpty else {
                return UptimeDay(date: window.days[index], uptime: Uptime(), worst: nil, causes: [])
            }
            while firstSpan < spans.count, spans[firstSpan].range.upperBound <= range.lowerBound { firstSpan += 1 }
            return day(window.days[index], range, spans: spans[firstSpan...], settings)
        }
    }

    /// - Parameter spans: from the first that may reach into the day.
    private func day(_ date: CivilDate, _ range: Range<Instant>, spans: ArraySlice<Span>, _ settings: UptimeSettings) -> UptimeDay {
        var day = UptimeDay(date: date, uptime: Uptime(observed: range.upperBound - range.lowerBound), worst: .operational, causes: [])
        for span in spans {
            if span.range.lowerBound >= range.upperBound { break }
            let part = span.range.clamped(to: range)
            if part.isEmpty { continue }
            let length = part.upperBound - part.lowerBound
            day.uptime.time[span.status, default: .zero] += length
            day.uptime.weightedDowntime += length.seconds * (span.statuses.map(settings.weight).max() ?? 0)
            day.worst = max(day.worst ?? .operational, span.status)
            day.causes += span.causes.filter { !day.causes.contains($0) }
        }
        return day
    }
}
