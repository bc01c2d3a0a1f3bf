import StatusHistory
import StatusModel

/// The metrics of a period, counted the long way round from `docs/report.md`: in seconds, with loops, without the module.
struct NaiveReport: Equatable {
    var incidents = 0
    var detection = Times()
    var acknowledgement = Times()
    var mitigation = Times()
    var resolution = Times()
    var firstUpdate = Times()
    var repeats = [0, 0]
    var promises = [0, 0]
    /// Waits within the limit, and waits that have one.
    var cadence = [0, 0]
    /// On time, late, undated, open.
    var actions = [0, 0, 0, 0]
    var updates = 0
    var longestSilence: Int?
    var weeks: [String: Int] = [:]

    struct Times: Equatable {
        var known = 0
        var median: Int?
        var mean: Int?
        var judged = 0
        var met = 0

        init() {}

        init(_ lengths: [(Int?, target: Int?)], isTargetWithin: Bool = false) {
            var left: [Int] = []
            for (length, target) in lengths {
                guard let length else { continue }
                left.append(length)
                guard let target else { continue }
                judged += 1
                if length < target || isTargetWithin && length == target { met += 1 }
            }
            known = left.count
            if known > 0 { mean = left.reduce(0, +) / known }
            left.sort()
            while left.count > 2 { left = Array(left[1..<left.count - 1]) }
            if !left.isEmpty { median = left.reduce(0, +) / left.count }
        }
    }

    init(_ page: StatusPage, from first: CivilDate, to last: CivilDate, now: Int) {
        let zone = page.settings.zone
        func isInside(_ day: CivilDate) -> Bool { !(day < first) && !(last < day) }
        let own = page.incidents.filter { isInside(zone.date(at: firstFelt($0, by: now))) }
        incidents = own.count
        let fiveMinutes: [Severity: Int] = [.sev1: 300, .sev2: 300]
        detection = Times(own.map { (length(firstFelt($0, by: now), $0.record.detected?.value), fiveMinutes[$0.severity.value]) })
        let soonest: [Severity: Int] = [.sev1: 300, .sev2: 900, .sev3: 3_600]
        acknowledgement = Times(
            own.map { (length($0.record.detected?.value, $0.record.acknowledged?.value), soonest[$0.severity.value]) })
        let stopped: [Severity: Int] = [.sev1: 3_600, .sev2: 4 * 3_600, .sev3: 86_400]
        mitigation = Times(own.map { (length($0.record.detected?.value, endOfHarm($0)), stopped[$0.severity.value]) })
        let resolved: [Severity: Int] = [.sev1: 3_600, .sev2: 4 * 3_600]
        resolution = Times(own.map { (length($0.record.detected?.value, end(of: $0)), resolved[$0.severity.value]) })
        let soon: [Severity: Int] = [.sev1: 300, .sev2: 900, .sev3: 3_600, .sev4: 3_600]
        firstUpdate = Times(
            own.map { (length(knowing($0), $0.updates.first?.at.value), soon[$0.severity.value]) }, isTargetWithin: true)
        for incident in own {
            count(incident, all: page.incidents, now)
            let monday = zone.date(at: firstFelt(incident, by: now))
            weeks[monday.adding(days: -monday.weekday).text, default: 0] += 1
        }
        for action in page.incidents.compactMap(\.review).flatMap(\.actions) {
            guard let day = action.due?.value, isInside(day), action.status != .dropped else { continue }
            guard zone.date(at: Instant(seconds: now)) > day else { continue }
            // What is said to be done on a day to come is not done yet.
            let isToCome = action.done.map { $0.value > zone.date(at: Instant(seconds: now)) } ?? false
            let place = action.status == .open || isToCome ? 3 : action.done.map { $0.value > day ? 1 : 0 } ?? 2
            actions[place] += 1
        }
    }

    private mutating func count(_ incident: Incident, all: [Incident], _ now: Int) {
        if let cause = incident.record.cause?.value {
            repeats[1] += 1
            let place = all.firstIndex { $0.slug == incident.slug } ?? 0
            if all[..<place].contains(where: { $0.record.cause?.value == cause }) { repeats[0] += 1 }
        }
        updates += incident.updates.count
        countWaits(incident, now)
        for (index, update) in incident.updates.enumerated() where update.status.value != .resolved {
            let at = update.at.value.seconds
            let next = index + 1 < incident.updates.count ? incident.updates[index + 1].at.value.seconds : nil
            longestSilence = max(longestSilence ?? 0, (next ?? now) - at)
            guard let promised = update.nextUpdate?.value.seconds, promised > at, next != nil || promised <= now else { continue }
            let isKept = next.map { $0 <= promised + 300 } ?? false
            if next == nil, now <= promised + 300 { continue }
            promises = [promises[0] + (isKept ? 1 : 0), promises[1] + 1]
        }
    }
}

extension NaiveReport {
    /// Minutes of the standard policy: to the first update, then after one that investigates or has found the cause, and after one that
    /// watches.
    private mutating func countWaits(_ incident: Incident, _ now: Int) {
        let limits: [Severity: [Int]] = [.sev1: [15, 30, 60], .sev2: [15, 60, 60], .sev3: [60, 240, 240], .sev4: [60, 240, 240]]
        func limit(_ moment: Int, _ place: Int) -> Int { 60 * (limits[severity(incident, at: moment)]?[place] ?? 0) }
        func judge(_ seconds: Int, _ limit: Int, isOver: Bool) {
            if seconds > limit { cadence[1] += 1 } else if isOver { cadence = [cadence[0] + 1, cadence[1] + 1] }
        }
        let times = incident.updates.map(\.at.value.seconds)
        let isOpen = !(incident.updates.last.map { $0.status.value == .resolved } ?? false)
        let known = knowing(incident).seconds
        if let first = times.first {
            judge(max(0, first - known), limit(first, 0), isOver: true)
        } else if isOpen {
            judge(max(0, now - known), limit(now, 0), isOver: false)
        }
        for (index, update) in incident.updates.enumerated() where update.status.value != .resolved {
            let place = update.status.value == .monitoring ? 2 : 1
            let most = limit(times[index], place) + 300
            if index + 1 < times.count {
                judge(max(0, times[index + 1] - times[index]), most, isOver: true)
            } else if isOpen {
                judge(max(0, now - times[index]), most, isOver: false)
            }
        }
    }

    private func severity(_ incident: Incident, at moment: Int) -> Severity {
        var severity = incident.severityChanges.min { $0.at.value < $1.at.value }?.from.value ?? incident.severity.value
        for change in incident.severityChanges.sorted(by: { $0.at.value < $1.at.value }) where change.at.value.seconds <= moment {
            severity = change.to.value
        }
        return severity
    }
}

private func length(_ from: Instant?, _ to: Instant?) -> Int? {
    guard let from, let to else { return nil }
    return to < from ? 0 : to.seconds - from.seconds
}

/// The first minute in which customers felt it, or could have: asked minute by minute of what had been said by then.
private func firstFelt(_ incident: Incident, by now: Int) -> Instant {
    let start = incident.started.value
    let said = incident.updates.enumerated().filter { $0.offset == 0 || $0.element.status.value != .resolved }
        .map { (at: $0.offset == 0 ? start : $0.element.at.value, components: $0.element.components) }
    let isNamed = said.contains { $0.components.contains { $0.status.value.isTrouble } }
    guard isNamed, said.first(where: { !$0.components.isEmpty })?.at == start else { return start }
    let over = min(now, (incident.ended?.value ?? end(of: incident))?.seconds ?? now)
    for minute in stride(from: start.seconds, to: over, by: 60) {
        var statuses: [String: ComponentStatus] = [:]
        for (at, components) in said where at.seconds <= minute {
            for change in components { statuses[change.component.value] = change.status.value }
        }
        let moment = Instant(seconds: minute)
        if statuses.contains(where: { $0.value.isTrouble && !incident.isGone($0.key, by: moment) }) { return moment }
    }
    return start
}

/// Detected, or felt where that came later or is all that is known.
private func knowing(_ incident: Incident) -> Instant {
    guard let detected = incident.record.detected?.value, detected > incident.started.value else { return incident.started.value }
    return detected
}

/// As written down, or the first of the 'monitoring' updates right before the end.
private func endOfHarm(_ incident: Incident) -> Instant? {
    if let known = incident.record.mitigated?.value, !wentOn(incident, after: known) { return known }
    var found: Instant?
    for update in incident.updates {
        if update.status.value == .resolved { break }
        found = update.status.value == .monitoring ? found ?? update.at.value : nil
    }
    return found
}

/// Whether something says that it was not mitigated after all: a raise, or an update that investigates again and brings no better news.
private func wentOn(_ incident: Incident, after known: Instant) -> Bool {
    if incident.severityChanges.contains(where: { $0.at.value > known && $0.to.value > $0.from.value }) { return true }
    func worst(_ updates: ArraySlice<IncidentUpdate>) -> ComponentStatus? {
        var statuses: [String: ComponentStatus] = [:]
        for update in updates {
            for change in update.components { statuses[change.component.value] = change.status.value }
        }
        return statuses.values.max()
    }
    let all = incident.updates
    let known0 = all.prefix { $0.at.value < known }, known1 = all.prefix { $0.at.value <= known }
    // What came in that very minute counts as before where nothing else did, and up to the first that names a component.
    var before = worst(known0)
    for end in known0.count..<known1.count where before == nil { before = worst(all[..<(end + 1)]) }
    let phase = known1.map(\.status.value).max() ?? .investigating
    var best = worst(known1)
    for index in known1.count..<all.count {
        let now = worst(all[...index])
        let status = all[index].status.value
        if all[index].corrects == nil, status == .investigating || status == .identified {
            guard let now, let before, now < before, status >= phase, best.map({ now <= $0 }) ?? true else { return true }
        }
        best = [best, now].compactMap { $0 }.min()
    }
    return false
}

/// The first resolved update, where the story ends with one.
private func end(of incident: Incident) -> Instant? {
    incident.updates.last?.status.value == .resolved ? incident.updates.first { $0.status.value == .resolved }?.at.value : nil
}

extension NaiveReport.Times {
    init(_ measured: Measured) {
        (known, median, judged, met) = (measured.known, measured.median?.seconds, measured.judged, measured.met)
        mean = measured.mean?.seconds
    }
}

extension NaiveReport {
    /// What the module found, in this form.
    init(_ report: PeriodReport) {
        let figures = report.figures
        incidents = figures.count
        (detection, acknowledgement) = (Times(figures.detection), Times(figures.acknowledgement))
        mitigation = Times(figures.mitigation)
        (resolution, firstUpdate) = (Times(figures.resolution), Times(figures.firstUpdate))
        repeats = [figures.repeats.part, figures.repeats.whole]
        promises = [figures.promises.kept, figures.promises.promised]
        cadence = [figures.cadence.part, figures.cadence.whole]
        actions = [report.actions.onTime, report.actions.late, report.actions.undated, report.actions.open]
        updates = figures.updateCount
        longestSilence = figures.quietest?.longestSilence?.seconds
        for (monday, counts) in report.weeks {
            let count = counts.values.reduce(0, +)
            if count > 0 { weeks[monday.text] = count }
        }
    }
}
