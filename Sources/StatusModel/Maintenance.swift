import Diagnostics

/// Planned work with a window.
package struct Maintenance: Sendable {
    /// The folder's name, which is also its address on the site.
    package var slug: String
    package var file: SourceFile
    package var title: Located<String>
    package var starts: Located<Instant>
    package var ends: Located<Instant>
    /// The windows it had before it was moved, oldest first.
    package var moves: [MaintenanceMove]
    /// When customers were first told.
    package var announced: Located<Instant>?
    package var components: [ComponentChange]
    /// What customers will notice.
    package var impact: Prose?
    /// In the order they happened.
    package var updates: [MaintenanceUpdate]
    package var allowances: [Allowance]
    /// Whether and how it comes again.
    package var repeats: Repetition?
    /// Which time of work that repeats it is; nil for the work itself.
    package var occurrence: Occurrence?
    package var earlier = EarlierNames()
    /// See `StatusPage.departures`, which sets it.
    package internal(set) var departures: [String: Instant] = [:]

    package init(
        slug: String, file: SourceFile, title: Located<String>, starts: Located<Instant>, ends: Located<Instant>,
        moves: [MaintenanceMove] = [], announced: Located<Instant>? = nil, components: [ComponentChange] = [], impact: Prose? = nil,
        updates: [MaintenanceUpdate] = [],
        allowances: [Allowance] = [], repeats: Repetition? = nil
    ) {
        self.slug = slug
        self.file = file
        self.title = title
        self.starts = starts
        self.ends = ends
        self.moves = moves
        self.announced = announced
        self.components = components
        self.impact = impact
        self.updates = updates
        self.allowances = allowances
        self.repeats = repeats
    }

    /// The name of the folder that its files are in.
    package var folderName: String { occurrence?.series ?? slug }
}

/// A window that planned work had until it was moved.
package struct MaintenanceMove: Sendable {
    /// When customers were told.
    package var at: Located<Instant>
    package var starts: Located<Instant>
    package var ends: Located<Instant>

    package init(at: Located<Instant>, starts: Located<Instant>, ends: Located<Instant>) {
        self.at = at
        self.starts = starts
        self.ends = ends
    }
}

extension Maintenance {
    /// All that was ever said of components, in the order it was said: in its file first, then in its updates.
    package var statements: [ComponentChange] { components + updates.flatMap(\.components) }
    /// Ids of the components that it was ever said to be about; one may be there twice.
    package var namedComponents: [String] { statements.map(\.component.value) }
}
