import StatusModel
import StatusSite

/// What there is to tell of one incident.
struct NewsOfIncident {
    private let incident: PublishedIncident
    private let state: PublishedState
    private var event: NotifiedEvent { incident.event }

    init(_ incident: PublishedIncident, _ state: PublishedState) { (self.incident, self.state) = (incident, state) }

    var all: [Happening] {
        let updates = Array(event.updates.reversed())
        return updates.indices.map { index in
            Happening(notification: .init(updates[index], kind(index, updates), of: event, "incident", state.page))
        } + review
    }

    /// An update that resolves is nothing besides; so with its neighbours.
    private func kind(_ index: Int, _ updates: [NotifiedUpdate]) -> NotificationKind {
        let update = updates[index]
        let hasTurned = index == 0 || updates[index - 1].status != update.status
        if hasTurned, update.status == IncidentStatus.resolved.rawValue { return .resolved }
        if hasTurned, update.status == IncidentStatus.withdrawn.rawValue { return .withdrawn }
        if index == 0 { return .incident }
        return update.corrects == nil ? .update : .correction
    }

    /// The document doesn't say since when a review is published.
    private var review: [Happening] {
        guard let url = incident.reviewURL else { return [] }
        var event = event
        event.url = url
        let notification = Notification(
            id: newsID("review", event.id), kind: .review, at: state.builtAt, page: state.page, event: event, services: event.services,
            text: "", html: "")
        return [Happening(notification: notification, isDated: false)]
    }
}

/// The id by which something that was told is known.
func newsID(_ kind: String, _ name: String) -> String { StableID.text("notification", "\(kind)/\(name)") }

extension Notification {
    /// An update as it was published. Its id goes by the update's own, whatever kind it is taken for.
    init(_ update: NotifiedUpdate, _ kind: NotificationKind, of event: NotifiedEvent, _ owner: String, _ page: NotifiedPage) {
        self.init(
            id: newsID("update", "\(owner)/\(event.id)/\(update.statuspageID)"), kind: kind, at: update.at, page: page, event: event,
            services: update.services, text: update.text, html: update.html)
        nextUpdateBy = update.nextUpdateBy
        expectedEnd = update.expectedEnd
        if let id = update.corrects { corrected = event.updates.first { $0.id == id } }
    }
}
