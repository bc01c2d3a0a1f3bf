import Diagnostics

/// Planned work with a window.
package struct Maintenance: Sendable {
    /// The folder's name, which is also its address on the site.
    package var slug: String
    package var file: SourceFile
    package var title: Located<String>
    package var starts: Located<Instant>
    package var ends: Located<Instant>
    /// When customers were first told.
    package var announced: Located<Instant>?
    package var components: [ComponentChange]
    /// What customers will notice.
    package var impact: Prose?
    /// In the order they happened.
    package var updates: [MaintenanceUpdate]
    package var allowances: [Allowance]

    package init(
        slug: String, file: SourceFile, title: Located<String>, starts: Located<Instant>, ends: Located<Instant>,
        announced: Located<Instant>? = nil, components: [ComponentChange] = [], impact: Prose? = nil, updates: [MaintenanceUpdate] = [],
        allowances: [Allowance] = []
    ) {
        self.slug = slug
        self.file = file
        self.title = title
        self.starts = starts
        self.ends = ends
        self.announced = announced
        self.components = components
        self.impact = impact
        self.updates = updates
        self.allowances = allowances
    }
}
