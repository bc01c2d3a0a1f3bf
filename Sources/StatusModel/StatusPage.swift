import Diagnostics

/// What the content directory says, related but not yet interpreted.
package struct StatusPage: Sendable {
    package var settings: SiteSettings
    /// `site.yml`, for what concerns the page as a whole.
    package var settingsFile: SourceFile
    package var entries: [ComponentEntry]
    package var vocabulary: Vocabulary
    /// By start, oldest first.
    package var incidents: [Incident]
    /// By start, oldest first.
    package var maintenance: [Maintenance]
    /// Every file of the content directory, unpublished ones too.
    package var files: [SourceFile]
    /// Updates that belong nowhere because something else about them or their incident can't be read. Never published.
    package var strayTexts: [StrayText]
    /// What the page can't show, because it can't be read.
    package var unreadable: [UnreadableEvent] = []
    /// Files and folders, below the content directory, that are on disk and can't be read.
    package var unreadablePaths: [String] = []

    package init(
        settings: SiteSettings, settingsFile: SourceFile, entries: [ComponentEntry] = [], vocabulary: Vocabulary = Vocabulary(),
        incidents: [Incident] = [], maintenance: [Maintenance] = [], files: [SourceFile] = [], strayTexts: [StrayText] = []
    ) {
        self.files = files
        self.strayTexts = strayTexts
        self.settings = settings
        self.settingsFile = settingsFile
        self.entries = entries
        self.vocabulary = vocabulary
        self.incidents = incidents
        self.maintenance = maintenance
    }

    /// Every component, in page order.
    package var components: [Component] { entries.flatMap(\.components) }
}

/// What an update says, where its words are all that can be judged of it.
package struct StrayText: Sendable {
    package var body: Prose
    package var at: Instant
    package var allowances: [Allowance]

    package init(body: Prose, at: Instant, allowances: [Allowance]) {
        self.body = body
        self.at = at
        self.allowances = allowances
    }

    package init<Status>(_ update: Update<Status>) {
        self.init(body: update.body, at: update.at.value, allowances: update.allowances)
    }
}
