import StatusHistory
import StatusModel

/// A step on an incident's way from being looked into to being over.
struct PhaseView: TemplateView {
    let name: String
    /// When it was first reached; empty of what is still to come.
    let time: HTML
    let isNow: Bool

    static let fields: [TemplateField<PhaseView>] = [
        .text("name") { $0.name }, .html("time") { $0.time }, .flag("isNow") { $0.isNow }, .flag("isAhead") { $0.time.isEmpty },
    ]
}

extension Site {
    /// The steps of an incident, those ahead of it too. What was passed over is left out. Empty where there was no way to go: of a false
    /// alarm, and of what was told once it was over.
    func phases(of incident: Incident) -> [PhaseView] {
        if incident.isWithdrawn || incident.updates.allSatisfy({ $0.status.value.endsIncident }) { return [] }
        let day = incident.updates.first.map { zone.date(at: $0.at.value) }
        return [IncidentStatus.investigating, .identified, .monitoring, .resolved].compactMap { phase in
            let isAhead = phase > incident.status
            let first = isAhead ? nil : incident.updates.first { $0.status.value == phase }?.at.value
            if first == nil, !isAhead { return nil }
            return PhaseView(
                name: language.name(phase), time: first.map { shortTime($0, under: day) } ?? "", isNow: phase == incident.status)
        }
    }

    /// Hours and minutes alone, or the day where that is another one: beside the same time in full.
    private func shortTime(_ instant: Instant, under day: CivilDate?) -> HTML {
        let time = zone.civil(at: instant)
        let words = time.date == day ? time.clockText : "\(language.shortDate(time.date)) \(time.clockText)"
        return "<time datetime=\"\(instant.machineText)\">\(words)</time>"
    }
}
