import Foundation
import StatusModel

/// Counts what a component went through by asking, minute by minute, what each story said about it then. Written from the
/// specification to check the module's arithmetic: it knows no intervals, and every time must be a whole minute.
struct NaiveCounter {
    let page: StatusPage
    /// Seconds since 1970.
    let now: Int
    let minutes: MinuteCalendar

    /// Planned work first: it is no trouble, and never hides any.
    static let fromBestToWorst: [ComponentStatus] = [.operational, .underMaintenance, .degradedPerformance, .partialOutage, .majorOutage]

    struct Count {
        var days: [Day]
        /// Nil where nothing was observed.
        var hundredthsOfPercent: Int?
        var statusNow: ComponentStatus
    }

    struct Day: Equatable {
        var date: CivilDate
        /// In seconds.
        var observed = 0
        var weightedDowntime = 0
        var time: [ComponentStatus: Int] = [:]
        var worst: ComponentStatus?
        /// The slugs of what made it anything but operational.
        var causes: Set<String> = []
    }

    func count(_ component: Component) -> Count {
        let gone = gone(component.id)
        let stories = page.incidents.map { Story($0, component.id, gone) } + page.maintenance.map { Story($0, component.id, gone) }
        let today = minutes.day(at: now)
        let firstDay = today - page.settings.uptime.days + 1
        let firstMinute = minutes.firstMinute(ofDay: firstDay)
        var days = (firstDay...today).map { Day(date: minutes.dates[$0]) }

        var badness = [Int](repeating: 0, count: (now - firstMinute) / 60)
        var heaviest = badness
        let weights = Self.fromBestToWorst.map { page.settings.uptime.weights[$0] ?? 0 }
        for story in stories where story.saysSomething {
            var minute = max(story.firstMinute, firstMinute)
            var notedDay = -1
            while minute < now, minute < story.over {
                let says = story.badness(at: minute)
                if says > 0 {
                    let position = (minute - firstMinute) / 60
                    if says > badness[position] { badness[position] = says }
                    if weights[says] > heaviest[position] { heaviest[position] = weights[says] }
                    let day = minutes.day(at: minute) - firstDay
                    if day != notedDay { days[day].causes.insert(story.slug) }
                    notedDay = day
                }
                minute += 60
            }
        }

        var minutesSpent = [Int](repeating: 0, count: days.count * 5)
        var lost = [Int](repeating: 0, count: days.count)
        var position = 0
        while position < badness.count {
            let day = minutes.day(at: firstMinute + position * 60) - firstDay
            minutesSpent[day * 5 + badness[position]] += 1
            lost[day] += 60 * heaviest[position]
            position += 1
        }
        for index in days.indices {
            fill(&days[index], minutesSpent[index * 5..<index * 5 + 5], lost: lost[index], since: component.since, until: component.until)
        }
        return Count(
            days: days, hundredthsOfPercent: hundredthsOfPercent(days),
            statusNow: Self.fromBestToWorst[stories.map { $0.badness(at: now) }.max() ?? 0])
    }

    /// The first minute after a component's last day: what left the page is in no trouble, whatever was last said of it.
    private func gone(_ id: String) -> Int {
        guard let until = page.components.first(where: { $0.id == id })?.until, let day = minutes.dates.firstIndex(where: { $0 > until })
        else { return .max }
        return minutes.firstMinute(ofDay: day)
    }

    /// - Parameter minutesSpent: by badness.
    private func fill(_ day: inout Day, _ minutesSpent: ArraySlice<Int>, lost: Int, since: CivilDate?, until: CivilDate?) {
        if let since, day.date < since { day.causes = [] }
        if let until, day.date > until { day.causes = [] }
        if let since, day.date < since { return }
        if let until, day.date > until { return }
        for (status, minutes) in zip(Self.fromBestToWorst, minutesSpent) where minutes > 0 {
            day.observed += minutes * 60
            day.worst = status
            if status == .operational { continue }
            day.time[status] = minutes * 60
        }
        day.weightedDowntime = lost
    }

    /// When customers felt an incident, minute by minute: from which minute to which, and how many minutes in all.
    func felt(_ incident: Incident) -> (first: Int?, last: Int?, minutes: Int) {
        let ids = Set(incident.updates.flatMap(\.components).map(\.component.value))
        let stories = ids.map { Story(incident, $0, gone($0)) }
        let isNamed = stories.contains { story in story.statuses.said.contains { $0 >= 2 } }
        let naming = incident.updates.enumerated().first { index, update in
            !update.components.isEmpty && (index == 0 || update.status.value != .resolved)
        }
        let named = isNamed ? naming.map { $0.offset == 0 ? 0 : $0.element.at.value.seconds } ?? .max : .max
        let resolved = incident.updates.first { $0.status.value == .resolved }
        let over = min(now, incident.ended?.value.seconds ?? resolved?.at.value.seconds ?? now)
        var (first, last, count): (Int?, Int?, Int) = (nil, nil, 0)
        for minute in stride(from: incident.started.value.seconds, to: over, by: 60)
        where minute < named || stories.contains(where: { $0.badness(at: minute) >= 2 }) {
            (first, last, count) = (first ?? minute, minute, count + 1)
        }
        return (first, last, count)
    }

    /// The same for when work was under way and any component was touched by it. Work that never says of any counts whole, and what came
    /// before the first word about one does too.
    func worked(_ work: Maintenance) -> (first: Int?, last: Int?, minutes: Int) {
        let ids = Set((work.components + work.updates.flatMap(\.components)).map(\.component.value))
        let stories = ids.map { Story(work, $0, gone($0)) }
        let story = Story(work, "", .max)
        let isNamed = stories.contains { $0.saysSomething }
        let naming = work.components.isEmpty ? work.updates.first { !$0.components.isEmpty }?.at.value.seconds ?? .max : .min
        let named = isNamed ? naming : .max
        var (first, last, count): (Int?, Int?, Int) = (nil, nil, 0)
        for minute in stride(from: story.firstMinute, to: now, by: 60)
        where story.isUnderWay(at: minute) && (minute < named || stories.contains { $0.badness(at: minute) >= 1 }) {
            (first, last, count) = (first ?? minute, minute, count + 1)
        }
        return (first, last, count)
    }

    /// What is lost is rounded up, so what is left is rounded down.
    private func hundredthsOfPercent(_ days: [Day]) -> Int? {
        let seconds = days.map(\.observed).reduce(0, +)
        let lost = days.map(\.weightedDowntime).reduce(0, +)
        if seconds == 0 { return nil }
        let (hundredths, rest) = (lost * 10).quotientAndRemainder(dividingBy: seconds)
        return 10_000 - hundredths - (rest > 0 ? 1 : 0)
    }
}

/// What one incident or maintenance says about one component. A class of constants: quick to ask without optimisation.
private final class Story {
    let slug: String
    /// Nothing is said before it.
    let firstMinute: Int
    /// Nothing is said from here on.
    let over: Int
    /// By badness.
    let statuses: Words

    /// Planned work says something only while it is under way.
    let isWork: Bool
    /// The planned windows, and until when each was the plan.
    let windows: [(starts: Int, ends: Int, until: Int)]
    /// 0 scheduled, 1 under way, 2 completed.
    let phases: Words

    /// - Parameter gone: from when on the component is off the page.
    init(_ incident: Incident, _ component: String, _ gone: Int) {
        slug = incident.slug
        firstMinute = incident.started.value.seconds
        let resolved = incident.updates.first { $0.status.value == .resolved }
        over = min(gone, incident.ended?.value.seconds ?? resolved?.at.value.seconds ?? .max)
        var statuses = Words()
        for (index, update) in incident.updates.enumerated() where index == 0 || update.status.value != .resolved {
            statuses.add(update.components, component, at: index == 0 ? firstMinute : update.at.value.seconds)
        }
        self.statuses = statuses
        (isWork, windows, phases) = (false, [], Words())
    }

    init(_ maintenance: Maintenance, _ component: String, _ gone: Int) {
        slug = maintenance.slug
        (isWork, over) = (true, gone)
        windows =
            maintenance.moves.map { ($0.starts.value.seconds, $0.ends.value.seconds, $0.at.value.seconds) }
            + [(maintenance.starts.value.seconds, maintenance.ends.value.seconds, .max)]
        firstMinute = min(windows.map(\.starts).min() ?? .max, maintenance.updates.first?.at.value.seconds ?? .max)
        var (statuses, phases) = (Words(), Words())
        statuses.add(maintenance.components, component, at: .min)
        for update in maintenance.updates {
            statuses.add(update.components, component, at: update.at.value.seconds)
            phases.add(update.status.value == .scheduled ? 0 : update.status.value == .completed ? 2 : 1, at: update.at.value.seconds)
        }
        (self.statuses, self.phases) = (statuses, phases)
    }

    var saysSomething: Bool { statuses.said.contains { $0 > 0 } }

    func badness(at minute: Int) -> Int {
        if minute < firstMinute || minute >= over { return 0 }
        if isWork, !isUnderWay(at: minute) { return 0 }
        return statuses.latest(at: minute)
    }

    func isUnderWay(at minute: Int) -> Bool {
        let phase = wasCalledAway(by: minute) ? 0 : phases.latest(at: minute)
        guard phase == 0, let window = windows.first(where: { minute < $0.until }) else { return phase == 1 }
        // What was said to be still scheduled once it should have begun has not begun.
        let isHeldBack = (phases.lastTime(by: minute) ?? .min) >= window.starts
        return minute >= window.starts && minute < window.ends && !isHeldBack
    }

    /// Whether it was moved, since anything was last said of it, to a window that was then still to come.
    private func wasCalledAway(by minute: Int) -> Bool {
        guard phases.latest(at: minute) == 1, let said = phases.lastTime(by: minute) else { return false }
        return zip(windows, windows.dropFirst()).contains { left, next in
            left.until >= said && left.until <= minute && next.starts > left.until
        }
    }
}

/// What was said and when, in that order.
private struct Words {
    private(set) var said: [Int] = []
    private var times: [Int] = []

    mutating func add(_ word: Int, at time: Int) {
        said.append(word)
        times.append(time)
    }

    mutating func add(_ changes: [ComponentChange], _ component: String, at time: Int) {
        for change in changes where change.component.value == component {
            add(NaiveCounter.fromBestToWorst.firstIndex(of: change.status.value) ?? 0, at: time)
        }
    }

    /// When something was last said.
    func lastTime(by minute: Int) -> Int? { times.last { $0 <= minute } }

    /// 0 where nothing has been said.
    func latest(at minute: Int) -> Int {
        var (latest, index) = (0, 0)
        while index < said.count {
            if times[index] <= minute { latest = said[index] }
            index += 1
        }
        return latest
    }
}

/// Which day each minute of a stretch of time belongs to, as Foundation's calendar says.
final class MinuteCalendar: Sendable {
    /// Seconds since 1970.
    let first: Int
    let dates: [CivilDate]
    private let dayOfMinute: [Int]
    private let firstMinutes: [Int]

    /// The minutes of so many days before and after a moment.
    init(zone identifier: String, around middle: Instant, days: Int) {
        guard let zone = TimeZone(identifier: identifier) else { preconditionFailure("no such zone: \(identifier)") }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        var (dates, dayOfMinute, firstMinutes): ([CivilDate], [Int], [Int]) = ([], [], [])
        first = middle.seconds - days * 86_400
        for minute in stride(from: first, to: middle.seconds + days * 86_400, by: 60) {
            let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: TimeInterval(minute)))
            let today = date(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            if dates.last != today {
                dates.append(today)
                firstMinutes.append(minute)
            }
            dayOfMinute.append(dates.count - 1)
        }
        (self.dates, self.dayOfMinute, self.firstMinutes) = (dates, dayOfMinute, firstMinutes)
    }

    var minuteCount: Int { dayOfMinute.count }
    func day(at minute: Int) -> Int { dayOfMinute[(minute - first) / 60] }
    func firstMinute(ofDay day: Int) -> Int { firstMinutes[day] }
}
