import StatusModel

/// Something to tell, and how long it is worth telling.
package struct Happening: Sendable {
    package var notification: Notification
    /// Whether it is known when it happened; if not, it counts as from the build.
    package var isDated = true
    /// Whether it still matters however long ago it was: planned work that is ahead, a notice that is shown.
    package var isStillAhead = false
    /// How long before the start a reminder comes; nil for everything else.
    package var lead: TimeSpan?
    /// Whether it is over by now, or something later says it anew: then nobody is told.
    package var isStale = false
    /// What the clock did, and these words of a person say too.
    package var insteadOf: String?

    package init(notification: Notification) { self.notification = notification }

    init(notification: Notification, isDated: Bool = true, isStillAhead: Bool = false, lead: TimeSpan? = nil) {
        (self.notification, self.isDated, self.isStillAhead, self.lead) = (notification, isDated, isStillAhead, lead)
    }

    package var id: String { notification.id }
    package var at: Instant { notification.at }
}

extension PublishedState {
    /// Everything that there is to tell, the oldest first: also what the clock alone does until `moment`.
    ///
    /// - Parameters:
    ///   - leads: how long before planned work begins somebody wants to be reminded of it.
    ///   - windows: of planned work, as they were told.
    package func news(until moment: Instant, leads: Set<TimeSpan>, windows: [String: ToldWindow] = [:]) -> [Happening] {
        var all: [Happening] = []
        for incident in incidents { all += NewsOfIncident(incident, self).all }
        for work in maintenance { all += NewsOfWork(work, self, moment, windows[work.event.statuspageID]?.change).all(leads) }
        for notice in notices ?? [] where notice.event.startsAt <= moment { all.append(news(of: notice, moment)) }
        // What happened at once comes in the order in which it is published.
        return all.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private func news(of notice: PublishedNotice, _ moment: Instant) -> Happening {
        let event = notice.event
        let notification = Notification(
            id: newsID("notice", event.id), kind: .notice, at: event.startsAt, page: page, event: event, services: event.services,
            text: notice.text, html: notice.html)
        return Happening(notification: notification, isStillAhead: moment < notice.until)
    }
}
