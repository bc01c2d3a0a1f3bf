import Diagnostics

/// Where an incident stands.
package enum IncidentStatus: String, Sendable, CaseIterable, Comparable {
    case investigating, identified, monitoring, resolved
    /// It was a false alarm: nothing was wrong for customers.
    case withdrawn

    /// Whether nothing comes after it but a correction.
    package var endsIncident: Bool { self == .resolved || self == .withdrawn }

    package static func < (a: IncidentStatus, b: IncidentStatus) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .investigating: 0
        case .identified: 1
        case .monitoring: 2
        case .resolved: 3
        case .withdrawn: 4
        }
    }
}

/// Where planned work stands.
package enum MaintenanceStatus: String, Sendable, CaseIterable {
    case scheduled
    case inProgress = "in-progress"
    case verifying
    case completed

    /// Whether customers may notice it now.
    package var isUnderWay: Bool { self == .inProgress || self == .verifying }
}

package typealias IncidentUpdate = Update<IncidentStatus>
package typealias MaintenanceUpdate = Update<MaintenanceStatus>

/// One message in the story of an incident or a maintenance.
package struct Update<Status: Sendable>: Sendable {
    /// The file's name without `.md`. What `corrects` names.
    package var id: String
    /// The file name's `-N`: 1 where there is none. Orders updates of one minute.
    package var sequence: Int
    package var status: Located<Status>
    package var at: Located<Instant>
    /// When the next update was promised for.
    package var nextUpdate: Located<Instant>?
    /// Whether a next update is promised in words that can't be read; that has been reported.
    package var hasUnreadablePromise = false
    /// Of an incident: when it is expected to be over. An estimate and never a promise.
    package var expectedEnd: Located<ExpectedEnd>?
    /// What this update changes; a component that is left out stays as it was.
    package var components: [ComponentChange]
    /// The id of the update that this one puts right.
    package var corrects: Located<String>?
    /// Of planned work that repeats: the day of the time that it is about.
    package var occurrence: Located<CivilDate>?
    /// By which another page's API knew it.
    package var earlierID: Located<String>?
    package var allowances: [Allowance]
    package var body: Prose

    package var file: SourceFile { body.file }

    @inlinable package init(
        id: String, sequence: Int = 1, status: Located<Status>, at: Located<Instant>, nextUpdate: Located<Instant>? = nil,
        components: [ComponentChange] = [],
        corrects: Located<String>? = nil, allowances: [Allowance] = [], body: Prose
    ) {
        self.id = id
        self.sequence = sequence
        self.status = status
        self.at = at
        self.nextUpdate = nextUpdate
        self.components = components
        self.corrects = corrects
        self.allowances = allowances
        self.body = body
    }
}

/// What an update says of the end that is expected.
package enum ExpectedEnd: Sendable, Equatable {
    case at(Instant)
    /// Nobody can say any more, whatever was said before.
    case unknown

    package var time: Instant? { if case .at(let time) = self { time } else { nil } }

    /// As content files write `unknown`.
    package static let unknownWord = "unknown"
}

package struct ComponentChange: Sendable {
    package var component: Located<String>
    package var status: Located<ComponentStatus>

    package init(component: Located<String>, status: Located<ComponentStatus>) {
        self.component = component
        self.status = status
    }
}

/// A finding that the author chose to live with, and why. It holds for the file it is written in.
package struct Allowance: Sendable {
    package var rule: Located<String>
    package var reason: Located<String>

    package init(rule: Located<String>, reason: Located<String>) {
        self.rule = rule
        self.reason = reason
    }
}
