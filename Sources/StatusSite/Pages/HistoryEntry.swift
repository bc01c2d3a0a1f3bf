import Basics
import StatusHistory
import StatusModel

/// An incident or maintenance in a list.
struct HistoryEntry: TemplateView {
    /// Of the heading, whatever its folder is called.
    let id: String
    let title: String
    let link: String
    let tone: String
    /// The shape of the worst that it did.
    let worst: HTML
    let status: String
    let facts: HTML
    let body: HTML
    /// The beginning of it, as plain text.
    let gist: String
    /// What has been put right since that was said.
    var corrections: [CorrectionView] = []
    /// How it went, as a small picture; empty of planned work, and where nothing is known of it. Made where a template shows it.
    var strip: @Sendable () -> HTML = { "" }

    static let fields: [TemplateField<HistoryEntry>] = [
        .text("id") { $0.id }, .text("title") { $0.title }, .text("link") { $0.link }, .text("tone") { $0.tone },
        .html("worst") { $0.worst }, .text("gist") { $0.gist },
        .text("status") { $0.status }, .html("facts") { $0.facts }, .html("body") { $0.body },
        .list("corrections") { $0.corrections }, .html("strip") { $0.strip() },
    ]
}

extension Site {
    /// - Parameter day: the day that the entry stands under, whose date it need not repeat.
    func entry(_ event: PastEvent, at location: PageLocation, under day: CivilDate? = nil) -> HistoryEntry {
        kept(event, at: location.page, under: day) { site in
            var entry = site.newEntry(event, at: location, under: day)
            let (strip, drawn) = (entry.strip, Deferred<HTML>())
            entry.strip = { drawn.value(strip) }
            return entry
        }
    }

    private func newEntry(_ event: PastEvent, at location: PageLocation, under day: CivilDate?) -> HistoryEntry {
        switch event.kind {
        case .incident(let incident): entry(incident, at: location, under: day)
        case .maintenance(let maintenance): entry(maintenance, at: location, under: day)
        }
    }

    private func entry(_ told: IncidentHistory, at location: PageLocation, under day: CivilDate?) -> HistoryEntry {
        let (incident, felt) = (told.incident, told.extent)
        let end = incident.isWithdrawn ? nil : felt.end
        let when = end.map { range(felt.start, $0, under: day) } ?? time(felt.start, under: day).words
        return HistoryEntry(
            id: "incident-" + incident.slug, title: incident.titleNow, link: location.link(.incident(incident.slug), settings),
            tone: told.tone.rawValue, worst: incident.isWithdrawn ? "" : told.impact.tone.icon(named: language),
            status: language.name(incident.status),
            facts: facts((incident.isWithdrawn ? [] : [runningDuration(felt)]) + [when], affected: affected(told)),
            body: incident.latestNews.map { HTML($0.body) } ?? "", gist: incident.latestNews?.body.plainText.firstWords ?? "",
            corrections: views(of: incident.correctionsSinceNews, at: location.link(.incident(incident.slug), settings), under: day),
            strip: { told.incident.isOpen ? "" : self.strip(of: told)?.thumbnail ?? "" })
    }

    private func entry(_ told: MaintenanceHistory, at location: PageLocation, under day: CivilDate?) -> HistoryEntry {
        let (maintenance, times) = (told.maintenance, told.window)
        // Of work that was called off, the day that it was planned for says more than the one that it stands under. Of work that takes longer
        // the end isn't known, and the one that was planned is told as that.
        let window =
            told.isOverrun
            ? [time(times.lowerBound, under: day).words, overrun(of: told)]
            : [range(times.lowerBound, times.upperBound, under: told.isCancelled ? nil : day)]
        let duration = told.extent.map { [runningDuration($0)] } ?? []
        return HistoryEntry(
            id: "maintenance-" + maintenance.slug, title: maintenance.title.value,
            link: location.link(.maintenance(maintenance.slug), settings),
            tone: told.tone.rawValue, worst: told.isCancelled ? "" : ComponentStatus.underMaintenance.icon(named: language),
            status: name(ofStatus: told),
            facts: facts(duration + window, affected: affected(maintenance)),
            body: latestText(of: maintenance), gist: latestProse(of: maintenance)?.plainText.firstWords ?? "")
    }

    /// Finished texts with dots between, and the components where there are any.
    private func facts(_ parts: [HTML], affected: String) -> HTML {
        (parts + (affected.isEmpty ? [] : [HTML(escaping: affected)])).joined(separator: " · ")
    }
}
