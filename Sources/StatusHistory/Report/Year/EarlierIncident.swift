import StatusModel

/// An incident that began before a span and reaches into it: no figure of the span has it.
package struct EarlierIncident: Sendable {
    package let incident: Incident
    package let started: Instant
    /// The longest wait for an update that reaches into the span.
    package let silence: Silence?

    init?(_ told: IncidentHistory, _ period: Period, now: Instant) {
        let incident = told.incident
        guard !incident.isWithdrawn, !incident.isInternal, told.extent.start < period.range.lowerBound else { return nil }
        let silence = told.silences.filter { $0.range.overlaps(period.range) }.max { $0.length < $1.length }
        guard silence != nil || (incident.isOpen && period.range.lowerBound <= now) else { return nil }
        (self.incident, started, self.silence) = (incident, told.extent.start, silence)
    }
}

extension Period {
    /// Whether something that can't be read may belong to it, going by the day that its folder is named after.
    func mayHave(_ event: UnreadableEvent) -> Bool {
        guard event.kind == .incident else { return false }
        let day = String(event.slug.prefix(10))
        guard day.count == 10, day.first.map({ ("0"..."9").contains($0) }) ?? false else { return true }
        return first.text <= day && day <= last.text
    }
}
