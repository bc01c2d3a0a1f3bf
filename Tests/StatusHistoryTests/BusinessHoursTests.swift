import StatusModel
import Testing

/// Business hours against a count of minutes, each asked what the clock on the wall shows.
@Suite struct BusinessHoursTests {
    private let office = BusinessHours(weekdays: [0, 1, 2, 3, 4], secondsOfDay: 9 * 3_600..<17 * 3_600, zone: zone("Europe/London"))

    @Test func anHourFromFridayEveningEndsOnMonday() {
        #expect(office.moment(.hours(1), after: time("2026-11-20 16:30")) == time("2026-11-23 09:30"))
        #expect(office.moment(.hours(1), after: time("2026-11-20 20:00")) == time("2026-11-23 10:00"))
        #expect(office.moment(.hours(1), after: time("2026-11-20 16:00")) == time("2026-11-20 17:00"))
        #expect(office.moment(.hours(8), after: time("2026-11-18 09:00")) == time("2026-11-18 17:00"))
    }

    @Test func nightsAndWeekendsAreNoTimeAtAll() {
        #expect(office.time(from: time("2026-11-20 16:30"), to: time("2026-11-23 09:30")) == .hours(1))
        #expect(office.time(from: time("2026-11-20 17:00"), to: time("2026-11-23 09:00")) == .zero)
        #expect(office.time(from: time("2026-11-23 12:00"), to: time("2026-11-23 11:00")) == .zero)
        #expect(office.time(from: time("2026-01-01 00:00"), to: time("2027-01-01 00:00")) == .hours(261 * 8))
    }

    /// Clocks in London went forward on the night to 29 March, so nine o'clock came an hour sooner.
    @Test func theClockOnTheWallDecides() {
        #expect(office.moment(.hours(1), after: time("2026-03-27 18:00")) == time("2026-03-30 09:00"))
        #expect(office.moment(.hours(1), after: time("2026-10-23 18:00")) == time("2026-10-26 10:00"))
    }

    @Test func nothingTakesNoTimeEvenAtNight() {
        #expect(office.moment(.zero, after: time("2026-11-20 20:00")) == time("2026-11-20 20:00"))
    }

    @Test func whatWouldTakeCenturiesEnds() {
        let rare = BusinessHours(weekdays: [6], secondsOfDay: 0..<60, zone: .utc)
        #expect(rare.moment(.days(366), after: time("2026-11-20 20:00")) > time("2036-11-20 20:00"))
    }

    @Test(arguments: 0..<4) func agreesWithACountOfMinutes(_ batch: Int) {
        for seed in UInt64(batch * 250)..<UInt64((batch + 1) * 250) {
            var dice = Dice(seed: seed &+ 77)
            let hours = dice.hours()
            let start = dice.start
            let end = start + .minutes(dice.number(0...dice.one(of: [90, 3_000, 15_000])))
            let minutes = (start.seconds / 60..<end.seconds / 60).map { Instant(seconds: $0 * 60) }.filter { isOpen($0, hours) }
            #expect(hours.time(from: start, to: end) == .minutes(minutes.count), "seed \(seed): \(hours.words)")
            guard !minutes.isEmpty else { continue }
            let index = dice.number(0...minutes.count - 1)
            let moment = hours.moment(.minutes(index + 1), after: start)
            #expect(moment == minutes[index] + .minutes(1), "seed \(seed): \(hours.words)")
        }
    }

    private func isOpen(_ minute: Instant, _ hours: BusinessHours) -> Bool {
        let civil = hours.zone.civil(at: minute)
        return hours.weekdays.contains(civil.date.weekday) && hours.secondsOfDay.contains(civil.secondOfDay)
    }
}

extension Dice {
    /// Hours anywhere, by night too, in zones whose clocks change.
    fileprivate mutating func hours() -> BusinessHours {
        let ends = [number(0...1_440), number(0...1_440)].sorted()
        let days = (0..<7).filter { _ in chance(70) }
        return BusinessHours(
            weekdays: days.isEmpty ? [number(0...6)] : Set(days),
            secondsOfDay: ends[0] * 60..<(ends[1] + (ends[0] == ends[1] ? 1 : 0)) * 60,
            zone: zone(one(of: ["Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Africa/Cairo", "UTC"])))
    }

    /// Near a change of clocks, or anywhere in a year.
    fileprivate var start: Instant {
        mutating get {
            let changes = [
                "2026-03-29 01:00", "2026-10-25 01:00", "2026-03-08 07:00", "2026-11-01 06:00", "2026-04-04 15:00", "2026-10-03 15:30",
            ]
            let around = chance(70) ? time(one(of: changes)) : time("2026-01-01 00:00") + .minutes(number(0...525_000))
            return around + .minutes(number(-4_000...600))
        }
    }
}
