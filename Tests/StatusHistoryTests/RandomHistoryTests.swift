import Basics
@testable import StatusHistory
import StatusModel
import Testing

/// Ten thousand histories that nobody thought of, each counted twice: by the module, and minute by minute.
@Suite struct RandomHistoryTests {
    @Test(arguments: 0..<8) func agreesWithTheMinuteByMinuteCounter(_ batch: Int) {
        var failures = 0
        for seed in rounds(batch * 1_250..<(batch + 1) * 1_250) where failures < 3 {
            let random = RandomHistory(seed: UInt64(seed))
            let differences = random.differences()
            if differences.isEmpty { continue }
            failures += 1
            Issue.record("seed \(seed)\n\(differences.joined(separator: "\n"))\n\(random.description)")
        }
    }
}

extension RandomHistory {
    /// Where the module and the counter disagree, in words.
    func differences() -> [String] {
        let history = History(page, now: now)
        let counter = NaiveCounter(page: page, now: now.seconds, minutes: minutes)
        var differences: [String] = []
        for component in page.components {
            let counted = counter.count(component)
            guard let found = history.component(component.id) else { return ["\(component.id) is missing"] }
            func compare<Value: Equatable>(_ what: String, _ found: Value, _ counted: Value) {
                if found != counted { differences.append("\(component.id) \(what): module \(found), counter \(counted)") }
            }
            compare("status now", found.status, counted.statusNow)
            compare("uptime", found.uptime.hundredthsOfPercent, counted.hundredthsOfPercent)
            compare("number of days", found.days.count, counted.days.count)
            for (day, countedDay) in zip(found.days, counted.days) {
                let asCounted = NaiveCounter.Day(day)
                if asCounted != countedDay { compare(countedDay.date.text, asCounted, countedDay) }
            }
        }
        return differences + page.incidents.compactMap { counter.difference($0, until: now) }
            + page.maintenance.compactMap { counter.difference($0, until: now) }
    }
}

extension NaiveCounter {
    /// Where an incident's extent is not what was counted.
    fileprivate func difference(_ incident: Incident, until now: Instant) -> String? {
        let extent = incident.extent(until: now)
        return difference(incident.slug, extent, felt(incident), begins: incident.started.value)
    }

    fileprivate func difference(_ work: Maintenance, until now: Instant) -> String? {
        let counted = worked(work)
        guard let extent = work.extent(until: now) else { return counted.minutes == 0 ? nil : "\(work.slug) was under way" }
        return difference(work.slug, extent, counted, begins: extent.start)
    }

    private func difference(
        _ slug: String, _ extent: Extent, _ counted: (first: Int?, last: Int?, minutes: Int), begins: Instant
    ) -> String? {
        let range = (counted.first ?? begins.seconds)..<(counted.last.map { $0 + 60 } ?? extent.range.upperBound.seconds)
        let found = extent.range.lowerBound.seconds..<extent.range.upperBound.seconds
        let isRight = extent.length.seconds == counted.minutes * 60 && found == range && extent.range.lowerBound <= extent.range.upperBound
        return isRight ? nil : "\(slug): module \(found), \(extent.length.seconds) s; counter \(range), \(counted.minutes * 60) s"
    }
}

extension NaiveCounter.Day {
    fileprivate init(_ day: UptimeDay) {
        date = day.date
        observed = day.uptime.observed.seconds
        weightedDowntime = day.uptime.weightedDowntime
        time = day.uptime.time.mapValues(\.seconds)
        worst = day.worst
        causes = Set(day.causes.map(\.slug))
    }
}
