import Diagnostics

/// Something that readers should know and that changes no status, such as new hours of support.
package struct Notice: Sendable {
    /// The file's name without `.md`, which is also its address on the site.
    package var slug: String
    package var title: Located<String>
    /// When it is shown on the status page: from then, and no longer than until then. Its own page stays.
    package var from: Located<Instant>
    package var until: Located<Instant>
    /// Ids of what it is about; their feeds tell of it.
    package var components: [Located<String>]
    package var body: Prose
    package var allowances: [Allowance]

    package var file: SourceFile { body.file }

    package init(
        slug: String, title: Located<String>, from: Located<Instant>, until: Located<Instant>, components: [Located<String>] = [],
        body: Prose, allowances: [Allowance] = []
    ) {
        self.slug = slug
        self.title = title
        self.from = from
        self.until = until
        self.components = components
        self.body = body
        self.allowances = allowances
    }

    /// Whether the status page shows it.
    package func isShown(at moment: Instant) -> Bool { from.value <= moment && moment < until.value }
}
