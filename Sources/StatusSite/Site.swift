import Basics
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
    private var publishedEvents = Deferred<PublishedEvents>()
    private let eventsOfThePast = Deferred<[PastEvent]>()
    private let eventTitles = Deferred<[StatusEvent.ID: String]>()

    /// - Parameter templates: templates to use instead of the program's own; each is named as it is.
    package init(_ history: History, templates overrides: [SourceFile] = []) {
        self.history = history
        let language = history.page.settings.language.words
        self.language = language
        templates = TemplateLibrary(overrides: overrides, language: language)
        components = history.page.components
    }

    /// As feeds, calendars and the API tell them. No page needs them, so they are made when something else does.
    var events: PublishedEvents { publishedEvents.value { PublishedEvents(apart) } }

    /// The same without its events. Each event keeps a site, to tell its updates later: if that kept the event, both would never go.
    private var apart: Site {
        var site = self
        site.publishedEvents = Deferred()
        return site
    }

    /// Every incident, and all work that has begun or was called off, newest first.
    var pastEvents: [PastEvent] { eventsOfThePast.value { makePastEvents() } }

    /// What every event is called.
    var titles: [StatusEvent.ID: String] {
        eventTitles.value {
            let events = page.incidents.map(StatusEvent.incident) + page.maintenance.map(StatusEvent.maintenance)
            return Dictionary(events.map { ($0.id, $0.title) }) { first, _ in first }
        }
    }

    var page: StatusPage { history.page }
    /// By start, oldest first.
    var incidents: [IncidentHistory] { history.incidents }
    /// By start, oldest first.
    var maintenance: [MaintenanceHistory] { history.maintenance }
    var settings: SiteSettings { history.page.settings }
    /// The moment that the site tells of.
    var now: Instant { history.present }
    /// When it was built, by the clock of the machine that built it: at or a little before `now`.
    var built: Instant { history.now }
    var zone: Zone { settings.zone }
}
