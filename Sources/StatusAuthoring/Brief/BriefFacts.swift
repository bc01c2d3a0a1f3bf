import Basics
import StatusContent
import StatusHistory
import StatusModel

/// What there is to say of an incident or of planned work, field by field. As CommonMark.
struct BriefFacts: Sendable {
    private(set) var values: [BriefField: String]
    /// For programs.
    private(set) var since: Instant?
    private(set) var until: Instant?
    private(set) var nextUpdate: Instant?
    private(set) var expectedEnd: Instant?
    private(set) var link: String?

    /// - Parameter history: for customers, the published one.
    init(_ event: StatusEvent, _ history: History, owed: [Brief.Owed]) {
        let settings = history.page.settings
        let clock = BriefClock(settings.zone, now: history.now)
        values = [.page: settings.name.asMarkdown, .owed: Self.list(owed)]
        if !event.isInternal {
            let address = "\(settings.url)/\(event.folder)/"
            link = address
            values[.link] = "<\(address)>"
        }
        switch event {
        case .incident(let incident): take(IncidentBrief(history.byPresent(incident), history, clock))
        case .maintenance(let work): take(MaintenanceBrief(history.byPresent(work), history, clock))
        }
    }

    private mutating func take(_ brief: IncidentBrief) {
        values.merge(brief.values) { $1 }
        (since, until) = (brief.told.extent.start, brief.told.extent.end)
        (nextUpdate, expectedEnd) = (brief.promise, brief.told.estimate?.end.value)
    }

    private mutating func take(_ brief: MaintenanceBrief) {
        values.merge(brief.values) { $1 }
        (since, until) = (brief.told.window.lowerBound, brief.told.window.upperBound)
    }

    private static func list(_ owed: [Brief.Owed]) -> String {
        owed.map { one in
            let way = one.command.map { "`\($0)`" } ?? one.edit?.asMarkdown
            return "- \(one.sentence.asMarkdown)" + (way.map { ": \($0)" } ?? "")
        }.joined(separator: "\n")
    }
}

extension History {
    fileprivate func byPresent(_ incident: Incident) -> IncidentHistory {
        incidents.first { $0.slug == incident.slug } ?? byTheClock(incident)
    }

    fileprivate func byPresent(_ work: Maintenance) -> MaintenanceHistory {
        maintenance.first { $0.slug == work.slug } ?? byTheClock(work)
    }
}

extension Update {
    /// Its words as they were written, links and all.
    var markdown: String { body.file.text(in: body.range).trimmedOfWhiteSpace }
}
