import Basics
import Diagnostics

/// The objects of the Statuspage v2 API, key for key: clients break on one too many as on one too few.
enum Statuspage {
    struct Page: Encodable {
        var id, name, url, timeZone, updatedAt: String
    }

    struct Status: Encodable {
        var indicator, description: String
    }

    struct Component: Encodable {
        var id, name, status, createdAt, updatedAt: String
        /// From 1, within the group.
        var position: Int
        @OrNull var description: String?
        var showcase: Bool
        @OrNull var startDate: String?
        @OrNull var groupId: String?
        var pageId: String
        var group: Bool
        var onlyShowIfDegraded = false
        /// Of a group, and of nothing else: the ids of what is in it.
        var components: [String]?
    }

    struct Incident: Encodable {
        var id, name, status, createdAt, updatedAt: String
        @OrNull var monitoringAt: String?
        @OrNull var resolvedAt: String?
        var impact, shortlink, startedAt, pageId: String
        var incidentUpdates: [Update]
        /// As they are now, not as they were.
        var components: [Component]
        @OrNull var reminderIntervals: String?
        /// Of a maintenance, and of nothing else.
        var scheduledFor, scheduledUntil: String?
    }

    struct Update: Encodable {
        var id, status, body, incidentId, createdAt, updatedAt, displayAt: String
        @OrNull var affectedComponents: [Change]?
        var deliverNotifications = true
        @OrNull var customTweet: String?
        @OrNull var tweetId: String?
    }

    struct Change: Encodable {
        var code, name, oldStatus, newStatus: String
    }
}
