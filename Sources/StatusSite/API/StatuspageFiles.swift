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
            (event: $0.event, object: writer.incident($0.event, $0.incident))
        }
        let unresolved = recent.filter(\.event.isOpen).map(\.object)
        let soonestFirst = site.events.maintenance.sorted { $0.maintenance.starts.value < $1.maintenance.starts.value }
        let upcoming = soonestFirst.filter { $0.maintenance.status(at: site.now) == .scheduled }
        let active = soonestFirst.filter { $0.maintenance.status(at: site.now).isUnderWay }
        let recentWorks = soonestFirst.reversed().first(Self.most, orWhere: \.event.isOpen)

        var documents: [(String, Document)] = []
        documents.append(
            (
                "summary",
                writer.document(
                    status: true, components: true, incidents: unresolved,
                    works: (active + upcoming).map { writer.maintenance($0.event, $0.maintenance) })
            ))
        documents.append(("status", writer.document(status: true)))
        documents.append(("components", writer.document(components: true)))
        documents.append(("incidents", writer.document(incidents: recent.map(\.object))))
        documents.append(("incidents/unresolved", writer.document(incidents: unresolved)))
        for (name, list) in [("", recentWorks), ("/upcoming", upcoming), ("/active", active)] {
            documents.append(
                ("scheduled-maintenances" + name, writer.document(works: list.map { writer.maintenance($0.event, $0.maintenance) })))
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
    private let components: [Statuspage.Component]
    /// By our own id.
    private let byID: [String: Statuspage.Component]
    private let fullNames: [String: String]

    init(_ site: Site) {
        self.site = site
        let pageID = StableID.text("page", site.settings.url)
        page = Statuspage.Page(
            id: pageID, name: site.settings.nameWithoutStatus.withoutTags, url: site.settings.url, timeZone: site.zone.identifier,
            updatedAt: site.lastChange.apiText)
        // Clients know no state between trouble and all being well: what is open but works again is still something.
        let open = site.history.openIncidents.map { $0.impact > .none ? max(site.history.impact(of: $0), .minor) : .none }
        status = Statuspage.Status(
            site.history.currentComponents.map(\.status),
            worstIncident: (open + (site.history.overall.isIncomplete ? [.minor] : [])).max() ?? .none)
        (components, byID, fullNames) = Self.components(site, pageID)
    }

    func document(
        status isStatus: Bool = false, components isComponents: Bool = false, incidents: [Statuspage.Incident]? = nil,
        works: [Statuspage.Incident]? = nil
    ) -> StatuspageFiles.Document {
        StatuspageFiles.Document(
            page: page, status: isStatus ? status : nil, components: isComponents ? components : nil, incidents: incidents,
            scheduledMaintenances: works)
    }

    func incident(_ event: PublishedEvent, _ incident: Incident) -> Statuspage.Incident {
        Statuspage.Incident(
            id: event.id, name: event.title.withoutTags, status: incident.status.apiName, createdAt: event.created.apiText,
            updatedAt: event.updated.apiText, monitoringAt: incident.updates.startOfMonitoring.map(site.past)?.apiText,
            resolvedAt: incident.resolved.map(site.past)?.apiText,
            impact: incident.impact.rawValue, shortlink: event.address, startedAt: site.past(incident.started.value).apiText,
            pageId: page.id,
            incidentUpdates: event.updates.map { update($0, of: event) }, components: event.components.compactMap { byID[$0] })
    }

    func maintenance(_ event: PublishedEvent, _ maintenance: Maintenance) -> Statuspage.Incident {
        let status = maintenance.status(at: site.now)
        let completed = event.updates.last { $0.status == status.apiName }?.at ?? event.latest
        return Statuspage.Incident(
            id: event.id, name: event.title.withoutTags, status: status.apiName, createdAt: event.created.apiText,
            updatedAt: event.updated.apiText,
            monitoringAt: nil, resolvedAt: status == .completed ? completed.apiText : nil, impact: "maintenance", shortlink: event.address,
            startedAt: event.created.apiText, pageId: page.id, incidentUpdates: event.updates.map { update($0, of: event) },
            components: event.components.compactMap { byID[$0] }, scheduledFor: maintenance.starts.value.apiText,
            scheduledUntil: maintenance.ends.value.apiText)
    }

    private func update(_ update: PublishedUpdate, of event: PublishedEvent) -> Statuspage.Update {
        let changes = update.changes.compactMap { change in
            byID[change.component].map {
                Statuspage.Change(
                    code: $0.id, name: fullNames[change.component] ?? $0.name, oldStatus: change.old.apiName, newStatus: change.new.apiName)
            }
        }
        return Statuspage.Update(
            id: update.id, status: update.status, body: update.text.withoutTags, incidentId: event.id, createdAt: update.at.apiText,
            updatedAt: update.at.apiText, displayAt: update.at.apiText, affectedComponents: changes.isEmpty ? nil : changes)
    }

    private static func components(
        _ site: Site, _ pageID: String
    ) -> (flat: [Statuspage.Component], byID: [String: Statuspage.Component], fullNames: [String: String]) {
        var flat: [Statuspage.Component] = []
        var byID: [String: Statuspage.Component] = [:]
        var fullNames: [String: String] = [:]
        let starts = site.firstMentions
        func component(_ component: Component, at position: Int, in group: (id: String, name: String)?) -> Statuspage.Component {
            let history = site.history.component(component.id)
            let created = site.past(component.since.map(site.zone.startOfDay) ?? starts[component.id] ?? Instant(seconds: 0))
            let changed = history?.timeline.lastChange(before: site.now).map(site.past) ?? created
            let object = Statuspage.Component(
                id: StableID.text("component", component.id), name: component.name.withoutTags,
                status: (history?.status ?? .operational).apiName,
                createdAt: created.apiText, updatedAt: max(created, changed).apiText, position: position,
                description: component.description?.withoutTags,
                showcase: true, startDate: component.since?.text, groupId: group?.id, pageId: pageID, group: false)
            byID[component.id] = object
            fullNames[component.id] = group.map { "\($0.name) - \(component.name)".withoutTags }
            return object
        }
        func isRetired(_ component: Component) -> Bool { site.history.component(component.id)?.isRetired ?? false }
        var groups: [String: Int] = [:]
        for (index, entry) in site.page.entries.enumerated() {
            switch entry {
            case .component(let alone):
                let object = component(alone, at: index + 1, in: nil)
                if !isRetired(alone) { flat.append(object) }
            case .group(let group):
                // What happened to those that are off the page names them still.
                for gone in group.components.filter(isRetired) { _ = component(gone, at: 1, in: nil) }
                let current = group.components.filter { !isRetired($0) }
                if current.isEmpty { continue }
                // Groups have nothing but their names, and two may share one.
                groups[group.name, default: 0] += 1
                let id = StableID.text("group", groups[group.name] == 1 ? group.name : "\(group.name)/\(groups[group.name] ?? 0)")
                let children = current.enumerated().map { component($1, at: $0 + 1, in: (id, group.name)) }
                let worst = current.compactMap { site.history.component($0.id)?.status }.max() ?? .operational
                flat.append(
                    Statuspage.Component(
                        id: id, name: group.name.withoutTags, status: worst.apiName,
                        createdAt: children.map(\.createdAt).min() ?? Instant(seconds: 0).apiText,
                        updatedAt: children.map(\.updatedAt).max() ?? Instant(seconds: 0).apiText, position: index + 1, description: nil,
                        showcase: false, startDate: nil, groupId: nil, pageId: pageID, group: true, components: children.map(\.id)))
                flat += children
            }
        }
        // Positions count from 1 in each group, and the list goes by them: what is level stays in page order.
        let sorted = flat.enumerated().sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }.map(\.element)
        return (sorted, byID, fullNames)
    }
}

extension SiteSettings {
    /// "Harbour Pay" of "Harbour Pay Status".
    var nameWithoutStatus: String {
        let parts = name.split(separator: " ")
        guard parts.count > 1, parts.last?.lowercased() == "status" else { return name }
        return parts.dropLast().joined(separator: " ")
    }
}

extension Site {
    /// When each component first comes up, by its id: it was there by then.
    fileprivate var firstMentions: [String: Instant] {
        events.all.reduce(into: [:]) { mentions, event in
            for component in event.components { mentions[component] = min(mentions[component] ?? event.created, event.created) }
        }
    }
}

extension [IncidentUpdate] {
    /// When the incident last went over to being watched.
    fileprivate var startOfMonitoring: Instant? {
        let turns = indices.filter { self[$0].status.value == .monitoring && ($0 == 0 || self[$0 - 1].status.value != .monitoring) }
        return turns.last.map { self[$0].at.value }
    }
}

extension Timeline {
    /// When the status last became another one.
    fileprivate func lastChange(before now: Instant) -> Instant? {
        guard let last = spans.last else { return nil }
        return last.range.upperBound < now ? last.range.upperBound : last.range.lowerBound
    }
}

extension String {
    /// Some clients put texts into pages as they are: what would begin a tag there is written so that it doesn't.
    fileprivate var withoutTags: String {
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
