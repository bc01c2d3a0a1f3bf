import Basics
import StatusModel

/// One thing that happened, for those who want to be told. It is made of what is published, and of nothing else.
package struct Notification: Sendable {
    package typealias Kind = NotificationKind

    /// The same whenever it is made of the same thing: what was told once is known by it.
    package var id: String
    package var kind: Kind
    /// When it happened.
    package var at: Instant
    package var page: NotifiedPage
    package var event: NotifiedEvent
    /// What it says of each service, in page order.
    package var services: [NotifiedService]
    /// The words, and the same as markup. Of planned work before its first update, they say what customers will notice.
    package var text: String
    package var html: String
    /// When the next update is promised for.
    package var nextUpdateBy: Instant?
    /// When it is expected to be over, as an estimate.
    package var expectedEnd: Instant?
    /// The window that work had before it was moved.
    package var movedFrom: Range<Instant>?
    /// The update that a correction puts right.
    package var corrected: NotifiedUpdate?
    /// Whether somebody tries the channel, and nothing happened.
    package var isTrial = false
    /// Whether it is a brief that somebody asked for, and no news of the page.
    package var isBrief = false
    /// When it is sent: that may be later than it happened, and is what "in an hour" counts from.
    package var sentAt: Instant?

    package init(
        id: String, kind: Kind, at: Instant, page: NotifiedPage, event: NotifiedEvent, services: [NotifiedService], text: String,
        html: String
    ) {
        (self.id, self.kind, self.at, self.page, self.event) = (id, kind, at, page, event)
        (self.services, self.text, self.html) = (services, text, html)
    }
}

/// The status page, as it is after what happened.
package struct NotifiedPage: Sendable {
    package var name: String
    /// Without a slash at its end.
    package var url: String
    /// As the Statuspage API has it.
    package var statuspageID: String
    package var language: PageLanguage
    package var zone: Zone
    /// "All systems operational", in the page's language.
    package var headline: String
    /// How hard customers are hit: `none`, `minor`, `major`, `critical`.
    package var indicator: Impact
    /// How every service is that is on the page now: the Statuspage API's words for the page are made of them.
    package var statuses: [ComponentStatus] = []

    package init(
        name: String, url: String, statuspageID: String, language: PageLanguage, zone: Zone, headline: String, indicator: Impact
    ) {
        (self.name, self.url, self.statuspageID, self.language) = (name, url, statuspageID, language)
        (self.zone, self.headline, self.indicator) = (zone, headline, indicator)
    }
}

/// An incident, planned work or a notice.
package struct NotifiedEvent: Sendable {
    /// Its folder's name, or a notice's file name.
    package var id: String
    package var statuspageID: String
    package var title: String
    package var url: String
    package var isMaintenance: Bool
    package var isNotice = false
    /// Only incidents have one.
    package var severity: Severity?
    package var impact: Impact
    /// As the API writes it, now: `investigating`, `in_progress`.
    package var status: String
    /// When it began; for planned work, when its window begins.
    package var startsAt: Instant
    package var endsAt: Instant?
    /// How long customers felt an incident, without its breaks.
    package var felt: TimeSpan?
    /// Everything that was published of it, newest first.
    package var updates: [NotifiedUpdate] = []
    /// Ids of the services that it is about, in page order.
    package var services: [NotifiedService] = []

    package init(
        id: String, statuspageID: String, title: String, url: String, isMaintenance: Bool, impact: Impact, status: String, startsAt: Instant
    ) {
        (self.id, self.statuspageID, self.title, self.url) = (id, statuspageID, title, url)
        (self.isMaintenance, self.impact, self.status, self.startsAt) = (isMaintenance, impact, status, startsAt)
    }
}

/// An update as it was published.
package struct NotifiedUpdate: Sendable {
    /// Its file's name; nil for an announcement, and for what the clock did.
    package var id: String?
    package var statuspageID: String
    /// As the API writes it: `identified`.
    package var status: String
    package var at: Instant
    package var text: String
    package var html: String
    package var nextUpdateBy: Instant?
    package var expectedEnd: Instant?
    /// The `id` of the update that it puts right.
    package var corrects: String?
    package var services: [NotifiedService] = []

    package init(id: String?, statuspageID: String, status: String, at: Instant, text: String, html: String) {
        (self.id, self.statuspageID, self.status, self.at, self.text, self.html) = (id, statuspageID, status, at, text, html)
    }
}

/// What something says of one service.
package struct NotifiedService: Sendable, Equatable {
    package var id: String
    package var statuspageID: String
    /// As on the page.
    package var name: String
    package var group: String?
    /// How it was before, and how it is from then on.
    package var from: ComponentStatus
    package var status: ComponentStatus

    package init(id: String, statuspageID: String, name: String, group: String?, from: ComponentStatus, status: ComponentStatus) {
        (self.id, self.statuspageID, self.name, self.group, self.from, self.status) = (id, statuspageID, name, group, from, status)
    }

    /// "Payments - Cards": by its group too, as names are said to be one of several.
    package var fullName: String { group.map { "\($0) - \(name)" } ?? name }
}
