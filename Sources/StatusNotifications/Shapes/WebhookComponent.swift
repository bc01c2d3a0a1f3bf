import StatusModel
import StatusSite

/// What Statuspage sends where a component changed.
enum WebhookComponent {
    struct Document: Encodable {
        var meta: WebhookMeta
        var page: WebhookPage
        var componentUpdate: Change
        var component: Component

        init(_ service: NotifiedService, _ notification: Notification) {
            let page = notification.page.statuspageID
            meta = WebhookMeta(notification)
            self.page = WebhookPage(notification.page)
            componentUpdate = Change(
                id: StableID.text("component_update", "\(notification.id)/\(service.id)"), createdAt: notification.at.apiText,
                oldStatus: service.from.apiName, newStatus: service.status.apiName, componentId: service.statuspageID)
            component = Component(service, page: page, at: notification.at)
        }
    }

    struct Change: Encodable {
        var id, createdAt, oldStatus, newStatus, componentId: String
        var componentType = "Component"
    }

    struct Component: Encodable {
        var id, name, status, createdAt, updatedAt, pageId: String

        init(_ service: NotifiedService, page: String, at: Instant) {
            (id, name, status) = (service.statuspageID, service.name.withoutTags, service.status.apiName)
            (createdAt, updatedAt, pageId) = (at.apiText, at.apiText, page)
        }
    }
}
