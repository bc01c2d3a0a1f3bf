import StatusModel

extension NotificationChannel {
    /// Whether it is told of this.
    ///
    /// - Parameter isFollowing: whether it was told of the same incident or work before: then it hears the rest too, whatever became of it.
    package func wants(_ news: Happening, isFollowing: Bool = false) -> Bool {
        let notification = news.notification
        if let lead = news.lead, lead != reminder { return false }
        if !kinds.isEmpty, !kinds.contains(notification.kind) { return false }
        if isFollowing { return true }
        // Planned work and notices have no severity: filters of services and kinds are theirs.
        if !severities.isEmpty, let severity = notification.event.severity, !severities.contains(severity) { return false }
        return services.isEmpty || notification.event.services.contains { services.contains($0.id) }
    }

    /// Whether what becomes of something can change whether it is told of it.
    package var followsEvents: Bool { !severities.isEmpty || !services.isEmpty }
}
