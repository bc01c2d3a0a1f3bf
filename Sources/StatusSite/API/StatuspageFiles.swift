import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `api/v2/…`: the eight files that clients of Atlassian Statuspage read.
struct StatuspageFiles: Output {
    let formats = ["api/v2/*", "api/v2/*/*"].map { OutputFormat(path: $0, media: .json, use: .data) }

    /// As many as the original gives; what is open is there beyond that.
    private static let most = 50

    func files(for site: Site) -> [SiteFile] {
        let writer = StatuspageWriter(site)
        let incidents = site.events.incidents.sorted { $0.event.created > $1.event.created }
        // Each is in up to three files, and made once.
        let recent = incidents.first(Self.most, orWhere: \.event.isOpen).map {
            (event: $0.event, object: writer.incident($0.event, $0.told))
        }
        let unresolved = recent.filter(\.event.isOpen).map(\.object)
        let soonestFirst = site.events.maintenance.sorted { $0.told.maintenance.starts.value < $1.told.maintenance.starts.value }
        let upcoming = soonestFirst.filter { $0.told.status == .scheduled }
        let active = soonestFirst.filter(\.told.status.isUnderWay)
        let recentWorks = soonestFirst.reversed().first(Self.most, orWhere: \.event.isOpen)

        var documents: [(String, Document)] = []
        documents.append(
            (
                "summary",
                writer.document(
                    status: true, components: true, incidents: unresolved,
                    works: (active + upcoming).map { writer.maintenance($0.event, $0.told) })
            ))
        documents.append(("status", writer.document(status: true)))
        documents.append(("components", writer.document(components: true)))
        documents.append(("incidents", writer.document(incidents: recent.map(\.object))))
        documents.append(("incidents/unresolved", writer.document(incidents: unresolved)))
        for (name, list) in [("", recentWorks), ("/upcoming", upcoming), ("/active", active)] {
            documents.append(
                ("scheduled-maintenances" + name, writer.document(works: list.map { writer.maintenance($0.event, $0.told) })))
        }
        return documents.map { SiteFile(path: "api/v2/\($0.0).json", text: jsonText($0.1, isSnakeCase: true)) }
    }

    struct Document: Encodable {
        var page: Statuspage.Page
        var status: Statuspage.Status?
        var components: [Statuspage.Component]?
        var incidents: [Statuspage.Incident]?
        var scheduledMaintenances: [Statuspage.Incident]?
    }
}

/// One site's objects, as the API has them.
private struct StatuspageWriter {
    private let site: Site
    private let page: Statuspage.Page
    private let status: Statuspage.Status
    private let components: StatuspageComponents

    init(_ site: Site) {
        self.site = site
        let pageID = site.settings.statuspageID
        page = Statuspage.Page(
            id: pageID, name: site.settings.nameWithoutStatus.withoutTags, url: site.settings.url, timeZone: site.zone.identifier,
            updatedAt: site.lastChange.apiText)
        // Clients know no state between trouble and all being well: what is open but works again is still something.
        let open = site.history.openIncidents.map { $0.isWatched ? .minor : $0.impactNow }
        status = Statuspage.Status(
            site.history.currentComponents.map(\.status),
            worstIncident: (open + (site.history.overall.isIncomplete ? [.minor] : [])).max() ?? .none)
        components = StatuspageComponents(site, pageID: pageID)
    }

    func document(
        status isStatus: Bool = false, components isComponents: Bool = false, incidents: [Statuspage.Incident]? = nil,
        works: [Statuspage.Incident]? = nil
    ) -> StatuspageFiles.Document {
        StatuspageFiles.Document(
            page: page, status: isStatus ? status : nil, components: isComponents ? components.listed : nil, incidents: incidents,
            scheduledMaintenances: works)
    }

    func incident(_ event: PublishedEvent, _ told: IncidentHistory) -> Statuspage.Incident {
        let incident = told.incident
        return Statuspage.Incident(
            id: event.id, name: event.title.withoutTags, status: statuspageName(incident.status.apiName), createdAt: event.created.apiText,
            updatedAt: event.updated.apiText, monitoringAt: incident.updates.startOfMonitoring.map(site.past)?.apiText,
            resolvedAt: incident.closed.map(site.past)?.apiText,
            impact: told.impact.rawValue, shortlink: event.address, startedAt: site.past(told.startForClients).apiText,
            pageId: page.id,
            incidentUpdates: event.updates.map { update($0, of: event) }, components: event.components.compactMap { components.byID[$0] })
    }

    func maintenance(_ event: PublishedEvent, _ told: MaintenanceHistory) -> Statuspage.Incident {
        let (maintenance, status) = (told.maintenance, told.status)
        // Work that was moved after its planned end had been completed before: what counts is when it last became so.
        let completed = event.updates.prefix { $0.status == status.apiName }.last?.at ?? event.latest
        return Statuspage.Incident(
            id: event.id, name: event.title.withoutTags, status: status.apiName, createdAt: event.created.apiText,
            updatedAt: event.updated.apiText,
            monitoringAt: nil, resolvedAt: status == .completed ? completed.apiText : nil, impact: "maintenance", shortlink: event.address,
            startedAt: event.created.apiText, pageId: page.id, incidentUpdates: event.updates.map { update($0, of: event) },
            components: event.components.compactMap { components.byID[$0] }, scheduledFor: maintenance.starts.value.apiText,
            scheduledUntil: maintenance.ends.value.apiText)
    }

    private func update(_ update: PublishedUpdate, of event: PublishedEvent) -> Statuspage.Update {
        let changes = update.changes.compactMap { change in
            components.byID[change.component].map {
                Statuspage.Change(
                    code: $0.id, name: components.fullNames[change.component] ?? $0.name, oldStatus: change.old.apiName,
                    newStatus: change.new.apiName)
            }
        }
        return Statuspage.Update(
            id: update.id, status: statuspageName(update.status), body: update.text.withoutTags, incidentId: event.id,
            createdAt: update.at.apiText,
            updatedAt: update.at.apiText, displayAt: update.at.apiText, affectedComponents: changes.isEmpty ? nil : changes)
    }
}

/// Clients know no false alarms: for them it is over, without any impact.
package func statuspageName(_ status: String) -> String {
    status == IncidentStatus.withdrawn.apiName ? IncidentStatus.resolved.apiName : status
}

extension SiteSettings {
    /// "Harbour Pay" of "Harbour Pay Status".
    var nameWithoutStatus: String {
        let parts = name.split(separator: " ")
        guard parts.count > 1, parts.last?.lowercased() == "status" else { return name }
        return parts.dropLast().joined(separator: " ")
    }
}

extension IncidentHistory {
    /// What came from another page began when that page said so. Here an incident begins with its first trouble.
    fileprivate var startForClients: Instant { incident.earlier.id == nil ? extent.start : min(incident.started.value, extent.start) }
}

extension [IncidentUpdate] {
    /// When the incident last went over to being watched.
    fileprivate var startOfMonitoring: Instant? {
        let turns = indices.filter { self[$0].status.value == .monitoring && ($0 == 0 || self[$0 - 1].status.value != .monitoring) }
        return turns.last.map { self[$0].at.value }
    }
}

extension String {
    /// Some clients put texts into pages as they are: what would begin a tag there is written so that it doesn't.
    package var withoutTags: String {
        guard contains("<") else { return self }
        var safe = String.UnicodeScalarView()
        let scalars = unicodeScalars
        for (index, scalar) in zip(scalars.indices, scalars) {
            let next = scalars[scalars.index(after: index)...].first
            let beginsTag = scalar == "<" && next.map { $0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0) } ?? false
            if beginsTag { safe.append(contentsOf: "&lt;".unicodeScalars) } else { safe.append(scalar) }
        }
        return String(safe)
    }
}
