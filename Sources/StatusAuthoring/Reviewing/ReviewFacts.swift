import Basics
import StatusHistory
import StatusModel

/// What the content knows about an incident that is over, in words: what the page has told, and apart from it what only responders know.
struct ReviewFacts {
    let told: IncidentHistory
    let history: History
    let clock: ClockWords

    init(_ told: IncidentHistory, _ history: History, _ clock: ClockWords) {
        (self.told, self.history, self.clock) = (told, history, clock)
    }

    private var incident: Incident { told.incident }
    /// As the page has it.
    private var extent: Extent { told.extent }

    private var start: Instant { incident.started.value }
    private var record: ResponseRecord { incident.record }

    private var account: TroubleAccount {
        TroubleAccount(told.spells(history.page.componentsToldApart), clock)
    }

    /// As the page's bars draw it.
    var summary: String { account.text(orOf: extent) }

    /// "50 minutes, from 14:10 GMT to 15:00 GMT on 20 November 2026".
    var duration: String {
        let felt = extent.range
        let zone = clock.zone
        let isOneDay = zone.date(at: felt.lowerBound) == zone.date(at: felt.upperBound)
        let from = isOneDay ? clock.clock(felt.lowerBound) : clock.text(felt.lowerBound)
        return "\(extent.words), from \(from) to \(clock.clock(felt.upperBound)) on \(clock.day(felt.upperBound))"
    }

    /// "over 90 days, Card payments 99.95%"; nil where nothing was observed.
    var uptime: String? {
        let worst = told.worstStatuses
        let affected = history.components.filter { worst[$0.component.id] != nil }
        let shares = affected.compactMap { component in
            component.uptime.hundredthsOfPercent.map { "\(component.component.name) \(percent($0))" }
        }
        return shares.isEmpty ? nil : "over \(history.window.days.count) days, \(shares.joined(separator: ", "))"
    }

    /// Everything with a time that the page has told, in its order. What only responders know is not in it.
    var timeline: String {
        let felt = extent.spans.isEmpty ? [extent.range] : extent.spans
        var lines: [(at: Instant, text: String)] = felt.enumerated().map { index, span in
            (span.lowerBound, index == 0 ? "customers first felt it" : "customers felt it again")
        }
        lines += incident.severityChanges.map { change in
            (change.at.value, "it became \(change.to.value > change.from.value ? "more" : "less") serious: \(change.reason.value)")
        }
        lines += incident.updates.enumerated().map { index, update in
            (update.at.value, (index == 0 ? "first update on the page" : "update") + ", '\(update.status.value.rawValue)'")
        }
        lines += felt.map { ($0.upperBound, "customers no longer felt it") }
        return lines.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map { "- \(clock.text($0.element.at)): \($0.element.text)" }.joined(separator: "\n")
    }

    /// When responders did what; for a comment, as none of it is ever published. Empty where nothing is known.
    var responders: String {
        let times = [("known", record.detected), ("taken on", record.acknowledged), ("mitigated", record.mitigated)]
        let known = times.compactMap { name, time in time.map { "\(name) at \(clock.text($0.value))" } }
        let lines = record.timeline.count
        let afterwards = record.timeline.countWrittenAfterwards
        let note = afterwards == 0 ? "" : ", \(afterwards) of them written afterwards"
        let log = lines == 0 ? [] : ["timeline.yml has \(counted(lines, "line")) more\(note)"]
        return (known + log).joined(separator: "; ")
    }

    /// How it was found out, as far as the page may tell; else a comment.
    var detection: String { incident.customerReported ? "Customers told us before an alarm did." : "" }

    /// For a comment.
    var timeToDetect: String {
        guard let detected = record.detected?.value else { return "incident.yml does not say when you knew: add 'detected' there." }
        return "You knew \((detected - start).words) after it began."
    }

    /// For a comment; empty where it is not known.
    var timeToAcknowledge: String {
        guard let detected = record.detected?.value, let acknowledged = record.acknowledged?.value else { return "" }
        return "Somebody took it on \((acknowledged - detected).words) after you knew. "
    }

    var response: String {
        var lines: [String] = []
        if let first = incident.updates.first?.at.value { lines.append("The first update came \((first - start).words) after it began.") }
        let silences = told.silences.filter { $0.length > .zero }
        if let longest = silences.map(\.length).max() { lines.append("Customers waited \(longest.words) at most between updates.") }
        let record = told.promises
        if record.promised > 0 {
            lines.append("Of \(counted(record.promised, "promised update")), \(record.kept) came in time.")
        }
        return lines.map { "- " + $0 }.joined(separator: "\n")
    }

    /// 9,995 is "99.95%".
    private func percent(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
