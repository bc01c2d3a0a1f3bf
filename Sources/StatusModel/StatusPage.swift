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

    package init(
        settings: SiteSettings, settingsFile: SourceFile, entries: [ComponentEntry] = [], vocabulary: Vocabulary = Vocabulary(),
        incidents: [Incident] = [], maintenance: [Maintenance] = [], files: [SourceFile] = []
    ) {
        self.files = files
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
