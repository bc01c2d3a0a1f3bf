import StatusHistory
import StatusModel
import Testing

/// A history of a later moment that shares what is over says the same as one that is made anew.
@Suite struct LaterTests {
    private static let spans: [TimeSpan] = [
        .zero, TimeSpan(seconds: 1), .minutes(4), .minutes(6), .minutes(16), .minutes(61), .hours(5), .hours(25), .days(2), .days(3),
        .days(8),
        .days(15),
    ]

    @Test(arguments: 0..<4) func saysWhatANewOneSays(_ batch: Int) {
        for seed in rounds(batch * 250..<(batch + 1) * 250) {
            let random = RandomHistory(seed: UInt64(seed))
            // From the end, and from a moment at which some of it is still to come.
            for back in [TimeSpan.zero, .hours(30)] {
                let history = History(random.page, now: random.now - back)
                for span in Self.spans {
                    let moment = history.now + span
                    let (later, new) = (history.later(at: moment), History(random.page, now: moment))
                    #expect(later.said == new.said, "seed \(seed), \(span.seconds) seconds later")
                }
            }
        }
    }

    /// One later than a later one.
    @Test func goesOnFromALaterOne() {
        for seed in rounds(0..<100) {
            let random = RandomHistory(seed: UInt64(seed))
            var history = History(random.page, now: random.now - .days(3))
            for _ in 0..<6 {
                history = history.later(at: history.now + .hours(14))
                #expect(history.said == History(random.page, now: history.now).said, "seed \(seed)")
            }
        }
    }
}

extension History {
    /// All that it says, a line each.
    fileprivate var said: [String] {
        ["\(present) \(overall) \(window.days)", "open \(openIncidents.map(\.slug))", "\(promiseRecord)"] + components.map(\.said)
            + incidents.map(\.said) + maintenance.map(\.said)
    }
}

extension ComponentHistory {
    fileprivate var said: String {
        "\(component.id) \(status) \(statuses.sorted()) \(causes) \(isRetired) \(timeline) \(days.map(\.said)) \(uptime.said)"
    }
}

extension UptimeDay {
    fileprivate var said: String { "\(date) \(uptime.said) \(String(describing: worst)) \(causes)" }
}

extension Uptime {
    fileprivate var said: String {
        "\(observed) \(weightedDowntime) \(isIncomplete) \(time.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })"
    }
}

extension IncidentHistory {
    fileprivate var said: String {
        let statuses = [statuses, worstStatuses].map { $0.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" } }
        return "\(slug) \(extent) \(statuses) \(impact) \(impactNow) \(isWatched) \(String(describing: recovered)) "
            + "\(String(describing: shape)) \(severity) \(silences) \(promises)"
    }
}

extension MaintenanceHistory {
    fileprivate var said: String {
        // The last phase ends at the moment that was looked from: of work that is over nobody asks when.
        let phases =
            phases.map { "\($0.status) from \($0.range.lowerBound)" } + (status.isUnderWay ? phases.suffix(1).map { "\($0.range)" } : [])
        return
            "\(slug) \(status) \(String(describing: extent)) \(phases) \(story.count) \(window) \(isCancelled) \(isOverrun) \(isStillAhead)"
    }
}
