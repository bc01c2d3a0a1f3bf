import StatusHistory
import StatusModel

/// What the content knows about an incident that is over, in words.
struct ReviewFacts {
    let incident: Incident
    let history: History
    let end: Instant
    let clock: ClockWords

    init(_ incident: Incident, _ history: History, end: Instant, _ clock: ClockWords) {
        (self.incident, self.history, self.end, self.clock) = (incident, history, end, clock)
    }

    private var start: Instant { incident.started.value }
    private var record: ResponseRecord { incident.record }

    var summary: String {
        let impact = ImpactWords(incident.worstStatuses, history.page.components).past
        return "\(impact.isEmpty ? incident.title.value + "." : impact) It lasted \(length)."
    }

    private var length: String { (end - start).words }

    /// "50 minutes, from 14:10 GMT to 15:00 GMT on 20 November 2026".
    var duration: String {
        "\(length), from \(clock.text(start)) to \(clock.clock(end)) on \(clock.day(end)) (\(incident.severity.value.rawValue))"
    }

    var uptime: String {
        let affected = history.components.filter { incident.worstStatuses[$0.component.id] != nil }
        let shares = affected.compactMap { component in
            component.uptime.hundredthsOfPercent.map { "\(component.component.name) \(percent($0))" }
        }
        return shares.isEmpty ? "<!-- … -->" : "over \(history.window.days.count) days, \(shares.joined(separator: ", "))"
    }

    /// Everything that has a time, in its order.
    var timeline: String {
        var lines: [(at: Instant, text: String)] = [(start, "customers first felt it")]
        if let detected = record.detected { lines.append((detected.value, "we knew")) }
        if let acknowledged = record.acknowledged { lines.append((acknowledged.value, "somebody took it on")) }
        if let mitigated = record.mitigated { lines.append((mitigated.value, "the fix was in place")) }
        lines += incident.severityChanges.map {
            ($0.at.value, "from \($0.from.value.rawValue) to \($0.to.value.rawValue): \($0.reason.value)")
        }
        lines += record.timeline.map { ($0.at.value, $0.event.value) }
        lines += incident.updates.enumerated().map { index, update in
            (update.at.value, (index == 0 ? "first update on the page" : "update") + ", '\(update.status.value.rawValue)'")
        }
        if let ended = incident.ended { lines.append((ended.value, "customers no longer felt it")) }
        return lines.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map { "- \(clock.text($0.element.at)): \($0.element.text)" }.joined(separator: "\n")
    }

    var detection: String {
        var sentences: [String] = []
        if let detected = record.detected?.value { sentences.append("We knew \((detected - start).words) after it began.") }
        if incident.customerReported { sentences.append("Customers told us before an alarm did.") }
        return sentences.isEmpty
            ? "<!-- incident.yml does not say when you knew: add 'detected' there -->" : sentences.joined(separator: " ")
    }

    var response: String {
        var lines: [String] = []
        if let detected = record.detected?.value, let acknowledged = record.acknowledged?.value {
            lines.append("Somebody took it on \((acknowledged - detected).words) after we knew.")
        }
        if let first = incident.updates.first?.at.value { lines.append("The first update came \((first - start).words) after it began.") }
        let silences = incident.silences(until: history.now).filter { $0.length > .zero }
        if let longest = silences.map(\.length).max() { lines.append("Customers waited \(longest.words) at most between updates.") }
        let record = incident.promises(until: history.now)
        if record.promised > 0 {
            lines.append("Of \(record.promised) promised update\(record.promised == 1 ? "" : "s"), \(record.kept) came in time.")
        }
        return lines.map { "- " + $0 }.joined(separator: "\n")
    }

    /// 9,995 is "99.95%".
    private func percent(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
