import Basics
import StatusModel
import StatusSite

extension PublishedState {
    /// Reads the document of a build. Keys that are not known here are those of a later version, and are passed over.
    package init(_ document: JSONValue) throws(PublishedStateFault) {
        guard document.object != nil else { throw PublishedStateFault(message: "it is \(document.kindName), where an object is expected") }
        let fields = PublishedFields(document)
        guard try fields.int("version") == 1 else { throw fields.fault("version", "is not 1: another version of daymark wrote this") }
        let builtAt = try fields.time("built_at")
        let page = try NotifiedPage(fields)
        let reader = try EventReader(fields)
        var incidents: [PublishedIncident] = []
        for one in try fields.list("incidents") { incidents.append(try reader.incident(one)) }
        var maintenance: [PublishedWork] = []
        for one in try fields.list("maintenance") { maintenance.append(try reader.work(one)) }
        var notices: [PublishedNotice]?
        if fields.has("notices") {
            notices = []
            for one in try fields.list("notices") { notices?.append(try reader.notice(one)) }
        }
        self.init(builtAt: builtAt, page: page, incidents: incidents, maintenance: maintenance, notices: notices)
    }
}

extension NotifiedPage {
    fileprivate init(_ document: PublishedFields) throws(PublishedStateFault) {
        let (page, status) = (try document.fields("page"), try document.fields("status"))
        let url = try page.text("url")
        // A language or a zone that only a later version knows is no reason to tell nobody.
        self.init(
            name: try page.text("name"), url: url,
            // Sites of before 0.2.0 don't tell it.
            statuspageID: page.has("statuspage_id") ? try page.text("statuspage_id") : StableID.text("page", url),
            language: PageLanguage(rawValue: try page.text("language")) ?? .english,
            zone: Zone(identifier: try page.text("time_zone")) ?? .utc, headline: try status.text("headline"),
            indicator: try status.word("impact", Impact.self))
        for component in try document.list("components") {
            statuses.append(try component.word("status", ComponentStatus.self, withHyphens))
        }
    }
}

/// Reads events, which name services by their ids.
private struct EventReader {
    /// By id, as they are now.
    private var services: [String: NotifiedService] = [:]
    private var order: [String: Int] = [:]

    init(_ document: PublishedFields) throws(PublishedStateFault) {
        for one in try document.list("components") {
            let id = try one.text("id")
            let status = try one.word("status", ComponentStatus.self, withHyphens)
            order[id] = order.count
            services[id] = NotifiedService(
                id: id, statuspageID: try one.text("statuspage_id"), name: try one.text("name"), group: try one.textOrNull("group"),
                from: status, status: status)
        }
    }

    /// One that has left the page since is known by its id alone.
    private func service(_ id: String, from: ComponentStatus? = nil, to: ComponentStatus? = nil) -> NotifiedService {
        let known = services[id]
        return NotifiedService(
            id: id, statuspageID: known?.statuspageID ?? StableID.text("component", id), name: known?.name ?? id, group: known?.group,
            from: from ?? known?.from ?? .operational, status: to ?? known?.status ?? .operational)
    }

    private func inPageOrder(_ services: [NotifiedService]) -> [NotifiedService] {
        services.sorted { (order[$0.id] ?? .max, $0.id) < (order[$1.id] ?? .max, $1.id) }
    }

    private func event(
        _ fields: PublishedFields, _ isMaintenance: Bool, _ impact: Impact, status: String, startsAt: Instant
    ) throws(PublishedStateFault) -> NotifiedEvent {
        var event = NotifiedEvent(
            id: try fields.text("id"), statuspageID: try fields.text("statuspage_id"), title: try fields.text("title"),
            url: try fields.text("url"), isMaintenance: isMaintenance, impact: impact, status: status, startsAt: startsAt)
        event.services = inPageOrder(try fields.texts("components").map { service($0) })
        return event
    }

    func incident(_ fields: PublishedFields) throws(PublishedStateFault) -> PublishedIncident {
        var event = try event(
            fields, false, fields.word("impact", Impact.self), status: fields.text("status"), startsAt: fields.time("started_at"))
        event.severity = try fields.word("severity", Severity.self)
        event.endsAt = try fields.timeOrNull("ended_at")
        event.felt = TimeSpan(seconds: try fields.int("felt_seconds"))
        event.updates = try updates(fields)
        return PublishedIncident(event: event, reviewURL: try fields.textOrNull("review_url"))
    }

    func work(_ fields: PublishedFields) throws(PublishedStateFault) -> PublishedWork {
        var event = try event(fields, true, .none, status: fields.text("status"), startsAt: fields.time("starts_at"))
        event.endsAt = try fields.time("ends_at")
        event.updates = try updates(fields)
        var moves: [(at: Instant, window: Range<Instant>)] = []
        for move in try fields.list("moves") {
            let (start, end) = (try move.time("starts_at"), try move.time("ends_at"))
            moves.append((try move.time("at"), start..<max(start, end)))
        }
        return PublishedWork(event: event, isCancelled: try fields.flag("is_cancelled"), moves: moves)
    }

    func notice(_ fields: PublishedFields) throws(PublishedStateFault) -> PublishedNotice {
        var event = try event(fields, false, .none, status: "notice", startsAt: fields.time("from"))
        let until = try fields.time("until")
        (event.isNotice, event.endsAt) = (true, until)
        return PublishedNotice(event: event, until: until, text: try fields.text("text"), html: try fields.text("html"))
    }

    /// Newest first, as the document has them. Where none can be read, a page that goes out all the same has none.
    private func updates(_ event: PublishedFields) throws(PublishedStateFault) -> [NotifiedUpdate] {
        var updates: [NotifiedUpdate] = []
        for fields in try event.list("updates") {
            var update = NotifiedUpdate(
                id: try fields.textOrNull("id"), statuspageID: try fields.text("statuspage_id"), status: try fields.text("status"),
                at: try fields.time("at"), text: try fields.text("text"), html: try fields.text("html"))
            update.nextUpdateBy = try fields.timeOrNull("next_update_by")
            update.expectedEnd = try fields.timeOrNull("expected_end")
            update.corrects = try fields.textOrNull("corrects")
            var services: [NotifiedService] = []
            for change in try fields.list("components") {
                let (from, to) = (
                    try change.word("from", ComponentStatus.self, withHyphens), try change.word("to", ComponentStatus.self, withHyphens)
                )
                services.append(service(try change.text("id"), from: from, to: to))
            }
            update.services = inPageOrder(services)
            updates.append(update)
        }
        return updates
    }
}
