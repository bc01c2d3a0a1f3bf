import StatusModel

/// What an incident did to a component at some time.
package struct ImportedImpact: Sendable, Equatable {
    /// The component's `key`. One that the page doesn't list is fine: the writer makes a retired component of it.
    package var component: String
    /// Nil where the source says that the component was affected, and not how.
    package var status: ComponentStatus?

    package init(_ component: String, _ status: ComponentStatus?) { (self.component, self.status) = (component, status) }
}

package struct ImportedIncident: Sendable {
    /// By which the source knows it, for good: of this decides a second run what is there already. The old API's id, a file's name, a number.
    package var id: String
    package var title: String
    /// As the old page has it; nil where it doesn't say.
    package var impact: Impact?
    /// When customers first felt it. Nil: the first update's time.
    package var started: Instant?
    /// When customers stopped feeling it, where that is known and isn't the time of the resolved update.
    package var ended: Instant?
    /// Never empty, in the order they happened. An incident that is over has one with `resolved`.
    package var updates: [ImportedUpdate<IncidentStatus>]
    /// What it did from its start on, where that isn't said with an update.
    package var impacts: [ImportedImpact] = []
    /// Addresses that it had below the page's: `/issues/2018-04-13-example/`.
    package var wasAt: [String] = []
    /// Where it stands in the source, for people: `content/issues/2018-04-13-example.md`, `incident 69sb0f8lydp4`.
    package var place: String

    package init(id: String, title: String, updates: [ImportedUpdate<IncidentStatus>], place: String) {
        (self.id, self.title, self.updates, self.place) = (id, title, updates, place)
    }
}

package struct ImportedUpdate<Status: Sendable>: Sendable {
    /// By which the source knows it; nil where it has no name for it.
    package var id: String?
    package var status: Status
    /// The time that is shown.
    package var at: Instant
    /// CommonMark, without anything that our Markdown doesn't allow: see `cleanedMarkdown`. Empty where the source says nothing.
    package var body: String
    package var impacts: [ImportedImpact] = []

    package init(id: String? = nil, status: Status, at: Instant, body: String) {
        (self.id, self.status, self.at, self.body) = (id, status, at, body)
    }
}

package struct ImportedMaintenance: Sendable {
    /// See `ImportedIncident.id`.
    package var id: String
    package var title: String
    package var starts: Instant
    package var ends: Instant
    /// When customers were first told; nil where nobody knows.
    package var announced: Instant?
    /// By which the source knows that word; nil where it has no name for it.
    package var announcementID: String?
    /// CommonMark: what customers were told that they would notice. Empty where the source says nothing.
    package var text: String
    /// In the order they happened; not the one whose words are `text`.
    package var updates: [ImportedUpdate<MaintenanceStatus>] = []
    package var impacts: [ImportedImpact] = []
    package var wasAt: [String] = []
    package var place: String

    package init(id: String, title: String, starts: Instant, ends: Instant, text: String, place: String) {
        (self.id, self.title, self.starts, self.ends, self.text, self.place) = (id, title, starts, ends, text, place)
    }
}

/// What was announced and is neither trouble nor work.
package struct ImportedNotice: Sendable {
    /// See `ImportedIncident.id`.
    package var id: String
    package var title: String
    package var from: Instant
    package var until: Instant?
    /// CommonMark.
    package var body: String
    package var wasAt: [String] = []
    package var place: String

    package init(id: String, title: String, from: Instant, body: String, place: String) {
        (self.id, self.title, self.from, self.body, self.place) = (id, title, from, body, place)
    }
}
