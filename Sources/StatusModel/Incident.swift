import Diagnostics

/// An unplanned interruption and its story.
package struct Incident: Sendable {
    /// The folder's name, which is also its address on the site.
    package var slug: String
    package var file: SourceFile
    package var title: Located<String>
    /// What it is called once it is resolved, where the title would read as if it were going on.
    package var titleAfter: Located<String>?
    /// As it is now; see `severity(at:)`.
    package var severity: Located<Severity>
    /// When customers first felt it.
    package var started: Located<Instant>
    /// When customers stopped feeling it, where that was not the time of the resolved update.
    package var ended: Located<Instant>?
    package var customerReported: Bool
    /// What the file says of being published; nil where it says nothing, and it is.
    package var publish: Located<Bool>?
    /// Whether a machine wrote it down from an alert, and nobody has published it yet. It is internal until then.
    package var isDraft = false
    /// What was prepared of its first update, where it is a draft.
    package var drafted: DraftedUpdate?
    package var severityChanges: [SeverityChange]
    /// In the order they happened.
    package var updates: [IncidentUpdate]
    package var review: Review?
    package var allowances: [Allowance]
    /// Never published.
    package var record: ResponseRecord
    package var earlier = EarlierNames()
    /// How hard it hit customers as another page told it, whatever its components say; nil for all that is written here.
    package var toldImpact: Located<Impact>?
    /// See `StatusPage.departures`, which sets it.
    package internal(set) var departures: [String: Instant] = [:]

    package init(
        slug: String, file: SourceFile, title: Located<String>, severity: Located<Severity>, started: Located<Instant>,
        ended: Located<Instant>? = nil, customerReported: Bool = false, severityChanges: [SeverityChange] = [],
        updates: [IncidentUpdate] = [], review: Review? = nil, allowances: [Allowance] = [], record: ResponseRecord = ResponseRecord()
    ) {
        self.slug = slug
        self.file = file
        self.title = title
        self.severity = severity
        self.started = started
        self.ended = ended
        self.customerReported = customerReported
        self.severityChanges = severityChanges
        self.updates = updates
        self.review = review
        self.allowances = allowances
        self.record = record
    }

    package var status: IncidentStatus { updates.last?.status.value ?? .investigating }
    package var isOpen: Bool { !status.endsIncident }
    /// Whether it was a false alarm: it counts for nothing, also in the past.
    package var isWithdrawn: Bool { status == .withdrawn }

    /// What pages call it by now: feeds and the API keep the title that they first told.
    package var titleNow: String { status == .resolved ? titleAfter?.value ?? title.value : title.value }

    /// When the update came that ended it; a correction of it may follow. Of a false alarm, when it turned out to be one: it may have been
    /// called resolved before.
    package var closed: Instant? {
        if isOpen { return nil }
        let isWithdrawn = isWithdrawn
        let end = updates.firstIndex { isWithdrawn ? $0.status.value == .withdrawn : $0.status.value.endsIncident }
        return end.map { updates[$0].at.value }
    }

    /// When the resolved update came. A false alarm was never resolved.
    package var resolved: Instant? { isWithdrawn ? nil : closed }

    /// Whether it was over for customers before they were told anything: nobody waited for an update, and no fix was watched in public.
    package var isToldAfterwards: Bool {
        guard let ended, let first = updates.first else { return false }
        return ended.value <= first.at.value
    }

    /// Whether, as far as is known, nobody knew of it either while it went on.
    package var isFoundOutAfterwards: Bool {
        guard isToldAfterwards, let ended, let detected = record.detected else { return isToldAfterwards }
        return detected.value >= ended.value
    }

    /// Whether only responders know of it: no page, feed, figure or file that readers get tells anything of it.
    package var isInternal: Bool { publish?.value == false }

    /// As `publish` has it in content files.
    package static let draftWord = "draft"

    /// The severity that held at a moment, going by the changes that were written down.
    package func severity(at instant: Instant) -> Severity {
        let changes = severityChanges.sorted { $0.at.value < $1.at.value }
        if let last = changes.last(where: { $0.at.value <= instant }) { return last.to.value }
        return changes.first?.from.value ?? severity.value
    }
}

package struct SeverityChange: Sendable {
    package var at: Located<Instant>
    package var from: Located<Severity>
    package var to: Located<Severity>
    package var reason: Located<String>
    /// Who has been told of it. Never published.
    package var told: [Located<String>]

    package init(
        at: Located<Instant>, from: Located<Severity>, to: Located<Severity>, reason: Located<String>, told: [Located<String>] = []
    ) {
        self.at = at
        self.from = from
        self.to = to
        self.reason = reason
        self.told = told
    }
}

/// What responders keep about an incident: never published, and never handed to anything that publishes.
package struct ResponseRecord: Sendable {
    package var detected: Located<Instant>?
    package var acknowledged: Located<Instant>?
    package var mitigated: Located<Instant>?
    /// A short id, the same for incidents that happened for one reason.
    package var cause: Located<String>?
    package var roles: [RoleAssignment]
    /// What customers can do meanwhile, for those who talk with them: "Pay by bank transfer".
    package var workaround: Located<String>?
    /// What is said of laws that want authorities told.
    package var reportable: [Reportable] = []
    /// The alerts that it is about, by ids that are made of their keys.
    package var alerts: [Located<String>] = []
    package var timeline: [TimelineEntry]
    /// Roles that went from one person to another.
    package var handOvers: [HandOver] = []
    /// Set where nobody can say yet how bad it is, and its severity stands in for that.
    package var unsure: Located<Bool>?

    package init(
        detected: Located<Instant>? = nil, acknowledged: Located<Instant>? = nil, mitigated: Located<Instant>? = nil,
        cause: Located<String>? = nil, roles: [RoleAssignment] = [], timeline: [TimelineEntry] = []
    ) {
        self.detected = detected
        self.acknowledged = acknowledged
        self.mitigated = mitigated
        self.cause = cause
        self.roles = roles
        self.timeline = timeline
    }
}

package enum Role: String, Sendable, CaseIterable {
    case commander, communications, technical, scribe
}

package struct RoleAssignment: Sendable {
    package var role: Role
    package var person: Located<String>

    package init(role: Role, person: Located<String>) {
        self.role = role
        self.person = person
    }
}
