import StatusHistory
import StatusModel
import Testing

/// The minutes of each month, beside a count that asks about every single one.
@Suite struct MonthlyUptimeTests {
    @Test(arguments: 1...6) func aMonthIsTheSumOfItsMinutes(_ seed: Int) {
        let random = RandomHistory(seed: UInt64(seed))
        let history = History(random.page, now: random.now)
        let table = MonthlyUptime(history, months: 2)
        for component in history.components {
            for (index, month) in table.months.enumerated() {
                let counted = count(component, month, history)
                #expect(table.uptime(of: component, in: index) == counted, "seed \(seed), \(component.component.id), \(month.text)")
            }
        }
    }

    @Test func monthsGoBackFromThePresentOne() {
        let table = MonthlyUptime(History(page([Component(id: "api", name: "API")]), now: time("2026-02-28 12:00")), months: 4)
        #expect(table.months == [day("2026-02-01"), day("2026-01-01"), day("2025-12-01"), day("2025-11-01")])
    }

    @Test func aMonthOfAClockChangeIsAsLongAsItIs() {
        let history = History(page([Component(id: "api", name: "API")], zone: zone("Europe/London")), now: time("2026-11-01 00:00"))
        let table = MonthlyUptime(history, months: 8)
        let hours = table.months.indices.map { table.uptime(of: history.components[0], in: $0).observed.seconds / 3_600 }
        #expect(hours == [0, 745, 720, 744, 744, 720, 744, 720])
    }

    /// Minute by minute, from what the timeline says of that minute alone.
    private func count(_ component: ComponentHistory, _ month: CivilDate, _ history: History) -> Uptime {
        let zone = history.page.settings.zone
        var uptime = Uptime()
        var minute = zone.startOfDay(month)
        while minute < history.present, zone.date(at: minute).month == month.month {
            defer { minute = minute + .minutes(1) }
            let date = zone.date(at: minute)
            if let since = component.component.since, date < since { continue }
            if let until = component.component.until, date > until { continue }
            uptime.observed += .minutes(1)
            guard let span = component.timeline.spans.first(where: { $0.range.contains(minute) }) else { continue }
            uptime.time[span.status, default: .zero] += .minutes(1)
            uptime.weightedDowntime += 60 * (span.statuses.map { history.page.settings.uptime.weight(of: $0) }.max() ?? 0)
        }
        return uptime
    }
}

/// The year at a glance: what was worst of all components on each day.
@Suite struct DayOfAllTests {
    @Test func aDayIsAsBadAsTheWorstOfIt() {
        let hit = incident(
            "hit", started: "2026-11-18 23:00",
            [update("2026-11-18 23:00", .investigating, ["api": .partialOutage]), update("2026-11-19 02:00", .resolved)])
        let worse = incident(
            "worse", started: "2026-11-19 05:00",
            [update("2026-11-19 05:00", .investigating, ["web": .majorOutage]), update("2026-11-19 06:00", .resolved)])
        let components = [
            Component(id: "api", name: "API", since: day("2026-11-17")), Component(id: "web", name: "Web", since: day("2026-11-18")),
        ]
        let days = History(page(components, incidents: [hit, worse]), now: time("2026-11-20 12:00")).days(from: day("2026-11-16"))
        #expect(days.map(\.date.day) == [16, 17, 18, 19, 20])
        #expect(days.map(\.worst) == [nil, .operational, .partialOutage, .majorOutage, .operational])
        #expect(days.map(\.causes) == [[], [], [.incident("hit")], [.incident("worse")], []])
        #expect(days.map(\.trouble) == [.zero, .zero, .hours(1), .hours(3), .zero])
    }
}
