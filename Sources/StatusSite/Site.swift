import Diagnostics
import StatusHistory
import StatusModel

/// Everything that the outputs are made from.
package struct Site: Sendable {
    let history: History
    let language: any Language
    let templates: TemplateLibrary
    /// Every component, those that are off the page too, in page order.
    let components: [Component]
    private let publishedEvents = Deferred<PublishedEvents>()

    /// - Parameter templates: templates to use instead of the program's own; each is named as it is.
    package init(_ history: History, templates overrides: [SourceFile] = []) {
        self.history = history
        let language = history.page.settings.language.words
        self.language = language
        templates = TemplateLibrary(overrides: overrides, language: language)
        components = history.page.components
    }

    /// As feeds, calendars and the API tell them. No page needs them, so they are made when something else does.
    var events: PublishedEvents { publishedEvents.value { PublishedEvents(self) } }

    var page: StatusPage { history.page }
    var incidents: [Incident] { history.page.incidents }
    var settings: SiteSettings { history.page.settings }
    /// The moment that the site tells of.
    var now: Instant { history.present }
    /// When it was built, by the clock of the machine that built it: at or a little before `now`.
    var built: Instant { history.now }
    var zone: Zone { settings.zone }
}

/// One kind of file on the site. Adding an output is adding a file and a line in `allOutputs`.
protocol Output: Sendable {
    /// Where its files go, whatever the content: `incidents/*/index.html`, where `*` is a folder's name.
    var paths: [PathPattern] { get }

    /// - Throws: a diagnostic where a template can't be used.
    func files(for site: Site) throws(TemplateError) -> [SiteFile]

    /// The file at one of its paths, nil where there is none. An output that makes many files makes only this one.
    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile?
}

extension Output {
    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? { try files(for: site).first { $0.path == path } }
}

/// The site's table of contents.
private let allOutputs: [any Output] = [
    IndexPage(),
    IncidentPages(),
    ReviewPages(),
    MaintenancePages(),
    UnreadablePages(),
    ComponentPages(),
    HistoryPages(),
    NotFoundPage(),
    StatuspageFiles(),
    StatusDocument(),
    HistoryFeeds(),
    UpdateFeeds(),
    MaintenanceCalendars(),
    Badges(),
    EmbedPage(),
    CrawlerFiles(),
    HeadersFile(),
]

extension Site {
    /// The whole site, in memory; or what is wrong with its templates.
    package func files() -> Result<[SiteFile], SiteError> {
        do throws(TemplateError) {
            try templates.checkOverrides()
            var files: [SiteFile] = []
            for output in allOutputs { files += try output.files(for: self) }
            return .success(files)
        } catch {
            return .failure(SiteError(diagnostic: error.diagnostic))
        }
    }

    /// One file as `files()` has it, and hardly more work than that; nil where the site has none at this path.
    package func file(at path: String) -> Result<SiteFile?, SiteError> {
        do throws(TemplateError) {
            try templates.checkOverrides()
            for output in allOutputs where output.paths.contains(where: { $0.matches(path) }) {
                if let file = try output.file(at: path, of: self) { return .success(file) }
            }
            return .success(nil)
        } catch {
            return .failure(SiteError(diagnostic: error.diagnostic))
        }
    }
}

/// Why there is no site.
package struct SiteError: Error {
    package var diagnostic: Diagnostic
}
