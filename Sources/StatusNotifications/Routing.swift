import StatusModel

extension NotificationChannel {
    /// Whether it is told of this.
    package func wants(_ news: Happening) -> Bool {
        let notification = news.notification
        if let lead = news.lead, lead != reminder { return false }
        if !kinds.isEmpty, !kinds.contains(notification.kind) { return false }
        // Planned work and notices have no severity: filters of services and kinds are theirs.
        if !severities.isEmpty, let severity = notification.event.severity, !severities.contains(severity) { return false }
        return services.isEmpty || notification.event.services.contains { services.contains($0.id) }
    }
}
