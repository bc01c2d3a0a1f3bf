import StatusModel

/// A page with a past made up from a seed: the same one each time.
struct RandomHistory {
    let page: StatusPage
    let now: Instant
    let minutes: MinuteCalendar

    init(seed: UInt64) {
        var dice = Dice(seed: seed)
        let era = dice.one(of: Self.eras)
        minutes = era.minutes
        let days = dice.number(3...6)
        let now = Instant(seconds: minutes.first + dice.number(8 * 1_440...minutes.minuteCount - 2_880) * 60)
        self.now = dice.chance(2) ? Instant(seconds: minutes.firstMinute(ofDay: minutes.day(at: now.seconds))) : now
        var author = Author(dice: dice, now: self.now, days: days)
        let components = author.listComponents(minutes)
        let incidents = (0..<author.dice.number(0...6)).map { author.writeIncident("incident-\($0)") }
        let maintenance = (0..<author.dice.number(0...2)).map { author.writeMaintenance("work-\($0)") }
        page = StatusHistoryTests.page(
            components, zone: era.zone, uptime: UptimeSettings(days: days, weights: author.chooseWeights()),
            incidents: incidents.sorted { $0.started.value < $1.started.value },
            maintenance: maintenance.sorted { $0.starts.value < $1.starts.value })
    }

    /// Zones and the days around their clock changes; Lord Howe's clocks move by half an hour.
    private static let eras: [(zone: Zone, minutes: MinuteCalendar)] = [
        ("Europe/London", "2026-03-29 01:00"), ("Europe/London", "2026-10-25 01:00"),
        ("America/New_York", "2026-03-08 07:00"), ("America/New_York", "2026-11-01 06:00"),
        ("Australia/Lord_Howe", "2026-04-04 15:00"), ("Australia/Lord_Howe", "2026-10-03 15:30"),
        ("UTC", "2028-02-29 12:00"), ("UTC", "2026-12-31 12:00"),
    ].map { (StatusHistoryTests.zone($0), MinuteCalendar(zone: $0, around: time($1), days: 10)) }
}

extension RandomHistory: CustomStringConvertible {
    var description: String {
        let zone = page.settings.zone.identifier
        let weights = page.settings.uptime.weights.map { "\($0.key.rawValue) \($0.value)" }.sorted().joined(separator: ", ")
        let head = "now \(now.words), \(zone), \(page.settings.uptime.days) days, weights \(weights)"
        let components = page.components.map { "component \($0.id) since \($0.since?.text ?? "ever")" }
        let incidents = page.incidents.map { incident in
            let ended = incident.ended.map { " ended \($0.value.words)" } ?? ""
            return "\(incident.slug) started \(incident.started.value.words)\(ended)\(incident.updates.map(\.words).joined())"
        }
        let maintenance = page.maintenance.map { work in
            "\(work.slug) \(work.starts.value.words) to \(work.ends.value.words) \(work.components.words)"
                + work.updates.map(\.words).joined()
        }
        return ([head] + components + incidents + maintenance).joined(separator: "\n")
    }
}

extension Instant {
    fileprivate var words: String {
        let civil = civil(offset: 0)
        return "\(civil.date.text) \(civil.clockText) UTC"
    }
}

extension Update {
    fileprivate var words: String { "\n    \(at.value.words) \(status.value) \(components.words)" }
}

extension [ComponentChange] {
    fileprivate var words: String { map { "\($0.component.value): \($0.status.value.rawValue)" }.joined(separator: ", ") }
}

/// Writes what an organisation might have written by `now`.
private struct Author {
    var dice: Dice
    let now: Instant
    let days: Int

    private var ids: [String] = []

    init(dice: Dice, now: Instant, days: Int) { (self.dice, self.now, self.days) = (dice, now, days) }

    mutating func listComponents(_ minutes: MinuteCalendar) -> [Component] {
        ids = Array(["api", "cards", "website"].prefix(dice.number(1...3)))
        let today = minutes.day(at: now.seconds)
        return ids.map { id in
            let since = dice.chance(40) ? minutes.dates[today - dice.number(0...days)] : nil
            let until = dice.chance(10) ? minutes.dates[today - dice.number(0...days)] : nil
            return Component(id: id, name: id, since: dice.chance(2) ? minutes.dates[today + 1] : since, until: until)
        }
    }

    mutating func chooseWeights() -> [ComponentStatus: Int] {
        if dice.chance(30) { return [.partialOutage: 300, .majorOutage: 1_000] }
        var weights: [ComponentStatus: Int] = [:]
        for status in NaiveCounter.fromBestToWorst.dropFirst() where dice.chance(80) { weights[status] = dice.number(0...1_000) }
        return weights
    }

    mutating func writeIncident(_ slug: String) -> Incident {
        let started = now - .minutes(dice.chance(20) ? dice.number(0...90) : dice.number(0...(days + 2) * 1_440))
        let length = dice.length(upTo: (now - started).seconds / 60)
        var times = (0..<dice.number(1...5)).map { _ in started + .minutes(dice.number(0...length)) }
        if dice.chance(10) { times[0] = now }
        times.sort()
        let isResolved = dice.chance(70)
        var updates = times.enumerated().map { index, at in
            let isLast = index == times.count - 1
            let status = isResolved && isLast ? .resolved : dice.one(of: [IncidentStatus.investigating, .identified, .monitoring])
            return update(at, status, statuses(chanceOfEach: index == 0 ? 70 : isLast ? 30 : 45))
        }
        if isResolved, let last = updates.last, dice.chance(10) {
            let later = last.at.value + .minutes(dice.number(0...(now - last.at.value).seconds / 60))
            updates.append(update(later, .resolved, [], corrects: last.id))
        }
        var incident = incident(slug, started: "2026-01-01 00:00", updates)
        incident.started = written(started)
        if dice.chance(25) {
            let latest = updates.first { $0.status.value == .resolved }?.at.value ?? now
            incident.ended = written(started + .minutes(dice.number(0...(latest - started).seconds / 60)))
        }
        return incident
    }

    mutating func writeMaintenance(_ slug: String) -> Maintenance {
        let starts = now - .minutes(dice.number(-600...(days + 1) * 1_440))
        let ends = starts + .minutes(dice.length(upTo: 1_440))
        var work = maintenance(slug, "2026-01-01 00:00", "2026-01-01 00:00")
        work.components = statuses(chanceOfEach: 60)
        work.starts = written(starts)
        work.ends = written(ends)
        let told = starts - .minutes(120)
        if told < now, dice.chance(60) {
            let most = min((ends - told).seconds / 60 + 240, (now - told).seconds / 60)
            work.updates = (0..<dice.number(0...3)).map { _ in told + .minutes(dice.number(0...most)) }.sorted().map { at in
                let phases: [MaintenanceStatus] =
                    at < starts ? [.scheduled, .inProgress] : [.scheduled, .inProgress, .verifying, .completed]
                return update(at, dice.one(of: phases), statuses(chanceOfEach: 20))
            }
        }
        if dice.chance(25) {
            let moved = starts - .minutes(dice.number(-300...300))
            let before = moved + .minutes(dice.number(-200...200))
            work.moves = [
                MaintenanceMove(at: written(moved), starts: written(before), ends: written(before + .minutes(dice.number(1...400))))
            ]
        }
        return work
    }

    private mutating func statuses(chanceOfEach percent: Int) -> [ComponentChange] {
        ids.compactMap { id in
            dice.chance(percent)
                ? ComponentChange(component: written(id), status: written(dice.one(of: NaiveCounter.fromBestToWorst))) : nil
        }
    }
}

/// SplitMix64, with which Java seeds its generators: small, and the same everywhere.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(next() % UInt64(range.count)) }
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
    mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

    /// Mostly minutes or hours, sometimes all there is.
    mutating func length(upTo most: Int) -> Int {
        let wanted = chance(15) ? most : chance(50) ? number(0...90) : number(0...900)
        return min(wanted, most)
    }
}
