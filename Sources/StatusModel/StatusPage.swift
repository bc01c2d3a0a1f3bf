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
    /// By when they are first shown, oldest first.
    package var notices: [Notice] = []
    /// What lies in `static/` and is published as it is, in order of paths.
    package var staticFiles: [SourceFile] = []
    /// Which alerts mean what for customers. Never published.
    package var alerts = AlertMap()
    /// The practices that were held, oldest first. Never published.
    package var drills: [DrillRecord] = []
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
        let departures = departures
        if departures.isEmpty { return }
        for index in incidents.indices { self.incidents[index].departures = departures }
        for index in maintenance.indices { self.maintenance[index].departures = departures }
    }

    /// Every component, in page order.
    package var components: [Component] { entries.flatMap(\.components) }

    /// The ids that components have now, by ids that they had before.
    package var successors: [String: String] {
        components.reduce(into: [:]) { successors, component in
            for old in component.replaces { successors[old] = component.id }
        }
    }

    /// The title of an event; nil where there is none that can be read.
    package func title(of event: StatusEvent.ID) -> String? {
        switch event.kind {
        case .incident: incidents.first { $0.slug == event.slug }?.title.value
        case .maintenance: maintenance.first { $0.slug == event.slug }?.title.value
        }
    }

    /// When components that have a last day are off the page, by id: when that day is over in the page's zone. No trouble of theirs goes on
    /// from there.
    private var departures: [String: Instant] {
        components.reduce(into: [:]) { departures, component in
            departures[component.id] = component.until.map { settings.zone.startOfDay($0.adding(days: 1)) }
        }
    }
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
