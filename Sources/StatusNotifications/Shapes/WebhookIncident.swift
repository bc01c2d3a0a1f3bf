import Basics
import StatusModel
import StatusSite

/// What Statuspage sends where an incident or planned work was told of.
enum WebhookIncident {
    struct Document: Encodable {
        var meta: WebhookMeta
        var page: WebhookPage
        var incident: Incident

        init(_ notification: Notification) {
            meta = WebhookMeta(notification)
            page = WebhookPage(notification.page)
            incident = Incident(notification)
        }
    }

    struct Incident: Encodable {
        var id, name, status, impact, shortlink, pageId, createdAt, updatedAt, startedAt: String
        @OrNull var monitoringAt: String?
        @OrNull var resolvedAt: String?
        @OrNull var scheduledFor: String?
        @OrNull var scheduledUntil: String?
        @OrNull var scheduledRemindedAt: String?
        var scheduledRemindPrior: Bool
        var scheduledAutoInProgress, scheduledAutoCompleted: Bool
        @OrNull var impactOverride: String?
        var backfilled = false
        @OrNull var postmortemBody: String?
        @OrNull var postmortemBodyLastUpdatedAt: String?
        @OrNull var postmortemPublishedAt: String?
        var postmortemIgnored = false
        var postmortemNotifiedSubscribers: Bool
        var postmortemNotifiedTwitter = false
        /// Newest first.
        var incidentUpdates: [Update]
        var components: [WebhookComponent.Component]

        init(_ notification: Notification) {
            let (event, page) = (notification.event, notification.page.statuspageID)
            let isReview = notification.kind == .review
            id = event.statuspageID
            name = event.title.withoutTags
            status = isReview ? "postmortem" : statusOfEvent(notification)
            impact = event.isMaintenance ? "maintenance" : event.isNotice ? "none" : event.impact.rawValue
            (shortlink, pageId) = (event.url, page)
            incidentUpdates = updatesOf(notification)
            createdAt = incidentUpdates.last?.createdAt ?? notification.at.apiText
            updatedAt = notification.at.apiText
            startedAt = event.isMaintenance ? createdAt : event.startsAt.apiText
            monitoringAt = event.updates.first { $0.status == "monitoring" }?.at.apiText
            resolvedAt =
                isReview || ["resolved", "completed"].contains(status) ? (event.updates.first?.at ?? notification.at).apiText : nil
            scheduledFor = event.isMaintenance ? event.startsAt.apiText : nil
            scheduledUntil = event.isMaintenance ? event.endsAt?.apiText : nil
            scheduledRemindPrior = notification.kind == .reminder
            scheduledRemindedAt = notification.kind == .reminder ? notification.at.apiText : nil
            (scheduledAutoInProgress, scheduledAutoCompleted) = (event.isMaintenance, false)
            postmortemBody = isReview ? notification.text : nil
            postmortemBodyLastUpdatedAt = isReview ? notification.at.apiText : nil
            postmortemPublishedAt = isReview ? notification.at.apiText : nil
            postmortemNotifiedSubscribers = isReview
            let services = event.services.isEmpty ? notification.services : event.services
            components = services.map { WebhookComponent.Component($0, page: page, at: notification.at) }
        }
    }

    struct Update: Encodable {
        var id, status, body, incidentId, createdAt, updatedAt, displayAt: String
        @OrNull var affectedComponents: [Change]?
        var deliverNotifications = true
        var wantsTwitterUpdate = false
        @OrNull var twitterUpdatedAt: String?
        @OrNull var customTweet: String?
        @OrNull var tweetId: String?

        init(id: String, status: String, body: String, of incident: String, at: Instant, _ services: [NotifiedService]) {
            (self.id, self.status, self.body, incidentId) = (id, status, body.withoutTags, incident)
            (createdAt, updatedAt, displayAt) = (at.apiText, at.apiText, at.apiText)
            affectedComponents = services.isEmpty ? nil : services.map(Change.init)
        }
    }

    struct Change: Encodable {
        var code, name, oldStatus, newStatus: String

        init(_ service: NotifiedService) {
            (code, name) = (service.statuspageID, service.fullName.withoutTags)
            (oldStatus, newStatus) = (service.from.apiName, service.status.apiName)
        }
    }

    /// Programs know no false alarms, and no notices: nothing is open there.
    private static func statusOfEvent(_ notification: Notification) -> String {
        notification.event.isNotice ? "resolved" : statuspageName(notification.status)
    }

    /// What was published up to this. What has no update of its own, such as a reminder, stands before them as one, so that programs that
    /// look at the first have news.
    private static func updatesOf(_ notification: Notification) -> [Update] {
        let event = notification.event
        let published = event.updates.filter { $0.at <= notification.at }.map {
            Update(
                id: $0.statuspageID, status: statuspageName($0.status), body: $0.text, of: event.statuspageID, at: $0.at, $0.services)
        }
        let isPublished =
            published.first.map { $0.createdAt == notification.at.apiText && $0.body == notification.text.withoutTags } ?? false
        if isPublished { return published }
        let status = notification.kind == .review ? "postmortem" : statusOfEvent(notification)
        let text = NotificationText(notification)
        let body = text.paragraphs.isEmpty ? text.headline : text.paragraphs.joined(separator: "\n\n")
        let own = Update(
            id: StableID.text("update", notification.id), status: status, body: body, of: event.statuspageID, at: notification.at,
            notification.services)
        return [own] + published
    }
}
