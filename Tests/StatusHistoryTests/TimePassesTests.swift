import Diagnostics
import StatusHistory
import StatusLint
import StatusModel
import Testing

/// Nothing that can stop a build comes by the passing of time: content that builds, builds at every later moment, and on machines whose
/// clocks are ten minutes off.
@Suite struct TimePassesTests {
    private static let later: [TimeSpan] = [
        .minutes(1), .minutes(5), .minutes(16), .minutes(61), .hours(5), .hours(25), .days(2), .days(3), .days(8), .days(15), .days(31),
        .days(93), .days(366),
    ]

    @Test(arguments: 0..<4) func noErrorComesWithTime(_ batch: Int) {
        for seed in rounds(batch * 250..<(batch + 1) * 250) {
            let (page, now) = content(UInt64(seed))
            let errors = errors(page, now: now)
            for span in Self.later {
                let then = self.errors(page, now: now + span)
                let new = then.filter { $0.value > errors[$0.key] ?? 0 }.keys.sorted()
                #expect(new == [], "seed \(seed), \(span.words) later")
            }
        }
    }

    /// Whoever wrote it had a clock that was right; the machine's is ten minutes behind.
    @Test func aClockThatIsBehindStopsNothing() {
        for seed in rounds(0..<250) {
            let (page, now) = content(UInt64(seed))
            let errors = errors(page, now: now)
            for minutes in [-10, -7, -3, -1] {
                let then = self.errors(page, now: now + .minutes(minutes))
                // Watching a fix for half an hour is waited for by the clock, and asked for while there is time left to wait.
                let new = then.filter { $0.value > errors[$0.key] ?? 0 && $0.key != "cadence/monitor-before-resolve" }.keys.sorted()
                #expect(new == [], "seed \(seed), \(minutes) minutes")
            }
        }
    }

    /// How many errors of each rule there are, with every rule raised to an error that can be.
    private func errors(_ page: StatusPage, now: Instant) -> [String: Int] {
        let found = LintRun(History(page, now: now), rules: allRules).diagnostics.filter {
            $0.level == .error && $0.rule.text != "lint/unknown-rule"
        }
        return found.reduce(into: [:]) { $0[$1.rule.text, default: 0] += 1 }
    }

    private func content(_ seed: UInt64) -> (StatusPage, Instant) {
        let random = RandomHistory(seed: seed)
        var (page, dice) = (random.withResponse(seed: seed), Dice(seed: seed &* 13 &+ 5))
        for index in page.incidents.indices {
            // Nobody writes of what is still to come.
            var record = page.incidents[index].record
            for time in [\ResponseRecord.detected, \.acknowledged, \.mitigated] {
                record[keyPath: time] = record[keyPath: time].map { written(min($0.value, random.now)) }
            }
            page.incidents[index].record = record
            page.incidents[index].review?.status = written(dice.one(of: ReviewStatus.allCases))
        }
        page.maintenance = page.maintenance.filter { $0.moves.allSatisfy { $0.at.value <= random.now } }
        if dice.chance(50) {
            // Someone who wants everything to be an error.
            page.settings.lint.rules = ["cadence/overdue", "review/due", "maintenance/overrun", "roles/missing", "severity/raise-due"].map {
                RuleSetting(rule: written($0), level: written("error"))
            }
        }
        return (page, random.now)
    }
}
