import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// Everything that the outputs are made from.
///
/// A class, as each page that is still to be made keeps the site: there are as many of those as there were incidents.
package final class Site: Sendable {
    /// Without internal incidents: nothing that is made from a site for customers can tell of them.
    let history: History
    /// Whether it is for colleagues.
    package let isInternal: Bool
    let language: any Language
    let templates: TemplateLibrary
    /// Every component, those that are off the page too, in page order.
    let components: [Component]
    /// What each component is called away from its group, by id.
    let names: [String: String]
    /// What there is in page order, by those names.
    let entriesByName: [NamedEntry]
    private let cache: EventCache?
    private let publishedEvents = Deferred<PublishedEvents>()
    private let eventsOfThePast = Deferred<[PastEvent]>()
    private let goingPast = Deferred<[PastEvent]>()
    private let pastOfComponents = Deferred<PastByComponent>()
    /// What all sites share that this one foretells.
    private let pastOfForetold = Deferred<SettledPast>()
    /// What it shares with others, of a site that is foretold.
    private let settledPast: SettledPast?
    private let siteApart = Deferred<Site>()
    private let monthsOfHistory = Deferred<[HistoryMonth]>()
    private let keysOfEvents = Deferred<[StatusEvent.ID: Digest]>()
    private let latestChange = Deferred<Instant>()
    private let eventTitles: Deferred<[StatusEvent.ID: String]>
    private let recordOfPromises = Deferred<PromiseRecord>()
    private let dayOfBeginning = Deferred<CivilDate?>()
    let foretoldSites = Deferred<[ForetoldSite]>()
    private let iconsOfTabs: Deferred<TabIcons>
    private let durationWords: Deferred<DurationWords>
    /// When it was built, and the first day of its bars, of a site that is foretold.
    private let origin: Origin?

    private struct Origin {
        let built: Instant
        let today: CivilDate
    }

    /// - Parameters:
    ///   - templates: templates to use instead of the program's own; each is named as it is.
    ///   - cache: what is kept of events, where pages are to be known again by what they are made of.
    ///   - isInternal: whether it is for colleagues; everybody else may see the other one.
    package init(
        _ history: History, templates overrides: [SourceFile] = [], cache: EventCache? = nil, isInternal: Bool = false
    ) {
        let language = history.page.settings.language.words
        let history = isInternal ? history.forColleagues(language) : history.published
        self.isInternal = isInternal
        self.history = history
        (origin, settledPast) = (nil, nil)
        (iconsOfTabs, durationWords, eventTitles) = (Deferred(), Deferred(), Deferred())
        self.cache = history.page.isComplete ? cache : nil
        self.language = language
        templates = TemplateLibrary(overrides: overrides, language: language)
        components = history.page.components
        names = Self.names(of: history.page, language)
        entriesByName = NamedEntry.all(of: history.page, names)
    }

    /// A site as its pages will be at a later moment, if nobody writes anything.
    private init(_ site: Site, at moment: Instant) {
        let history = site.history.later(at: moment)
        self.history = history
        origin = Origin(built: site.asOf(moment), today: site.today)
        (cache, language, templates, components, names) = (nil, site.language, site.templates, site.components, site.names)
        entriesByName = site.entriesByName
        isInternal = site.isInternal
        (iconsOfTabs, durationWords) = (site.iconsOfTabs, site.durationWords)
        // Of work that repeats there is more later.
        eventTitles = site.page.maintenance.contains(where: \.isSeries) ? Deferred() : site.eventTitles
        settledPast = site.pastOfForetold.value { SettledPast(site.pastEvents, foretoldBy: history) }
    }

    /// The same by itself: it keeps nothing of what others ask of the site, and so can be kept by it.
    private init(apart site: Site) {
        (history, origin, cache, language, templates) = (site.history, site.origin, site.cache, site.language, site.templates)
        (components, names, entriesByName, isInternal) = (site.components, site.names, site.entriesByName, site.isInternal)
        (iconsOfTabs, durationWords, eventTitles) = (site.iconsOfTabs, site.durationWords, site.eventTitles)
        settledPast = nil
    }

    func foretold(at moment: Instant) -> Site { Site(self, at: moment) }

    /// The time that a page of that moment says it is: that of building on the same day, else the beginning of the day, or of what clocks
    /// were changed to. The script goes on from there.
    private func asOf(_ moment: Instant) -> Instant {
        let start = zone.startOfDay(zone.date(at: moment))
        return max(built, zone.changes(after: start, upTo: moment).last?.at ?? start)
    }

    /// As feeds, calendars and the API tell them. No page needs them, so they are made when something else does.
    var events: PublishedEvents { publishedEvents.value { PublishedEvents(apart) } }

    /// Without what is made of it. Each event keeps a site, to tell its updates later: if that kept the event, both would never go. So it is
    /// with the entries of a list.
    private var apart: Site { siteApart.value { Site(apart: self) } }

    /// Every incident, and all work that has begun or was called off, newest first.
    var pastEvents: [PastEvent] {
        eventsOfThePast.value {
            settledPast?.events.merged(with: going) ?? going
        }
    }

    /// The same by what it hit.
    var pastByComponent: PastByComponent {
        pastOfComponents.value {
            if let settledPast { return PastByComponent(settled: settledPast.byComponent, going: going) }
            return PastByComponent(settled: ByComponent(going, \.components), going: [])
        }
    }

    /// What a list tells of an event. Of what is over it is the same at each moment that is foretold, and made once.
    ///
    /// - Parameter make: is given the site, or one that what it gives may keep.
    func kept<Value: Sendable>(_ event: PastEvent, at page: PageAddress?, under day: CivilDate?, _ make: (Site) -> Value) -> Value {
        guard let settledPast, settledPast.contains(event) else { return make(self) }
        return settledPast.kept(SettledPast.Place(event: event.id, page: page, day: day)) { make(apart) }
    }

    /// The present month and every one that something reached into, newest first.
    var months: [HistoryMonth] {
        monthsOfHistory.value { HistoryMonth.months(settledPast?.months ?? [:], with: going, today: today, zone) }
    }

    /// What is not settled of it.
    private var going: [PastEvent] {
        goingPast.value {
            (history.goingIncidents.map { PastEvent($0) } + history.goingMaintenance.compactMap { PastEvent($0) }).sorted {
                $0.comesBefore($1)
            }
        }
    }

    /// When content last changed, up to now. A page without any content that has a time changed last when time began.
    var lastChange: Instant { latestChange.value { makeLastChange() } }

    /// What every event is called.
    var titles: [StatusEvent.ID: String] {
        eventTitles.value {
            let ofIncidents = incidents.map { (StatusEvent.ID.incident($0.slug), $0.incident.titleNow) }
            let ofMaintenance = maintenance.map { (StatusEvent.ID.maintenance($0.slug), $0.maintenance.title.value) }
            return Dictionary(ofIncidents + ofMaintenance) { first, _ in first }
        }
    }

    /// The tab's icon for each status.
    var tabIcons: TabIcons { iconsOfTabs.value { TabIcons(sprite: templates.text("icons.html")) } }

    /// Durations in the words of its language, for the script.
    var wordsOfDurations: DurationWords { durationWords.value { DurationWords(language) } }

    /// How many promised updates came in time: a walk over every incident, which several files tell of.
    var promises: PromiseRecord { recordOfPromises.value { history.promiseRecord } }

    /// The first day that the page claims anything about; nil where a component has no `since`, which claims that it was always there.
    var firstDay: CivilDate? { dayOfBeginning.value { makeFirstDay() } }

    /// Whether files that the clock does not change are to be known again by what they are made of.
    var keepsKeys: Bool { cache != nil }

    /// What the page of an event is made of, besides what all pages are; nil where the clock may change it.
    func key(of event: StatusEvent.ID) -> Digest? { keysOfEvents.value { makeKeys() }[event] }
    func key(of told: IncidentHistory) -> Digest? { key(of: .incident(told.slug)) }
    func key(of told: MaintenanceHistory) -> Digest? { key(of: .maintenance(told.slug)) }

    private func makeKeys() -> [StatusEvent.ID: Digest] {
        guard let cache else { return [:] }
        let over =
            incidents.filter { $0.incident.isOver(before: built) }.map { StatusEvent.ID.incident($0.slug) }
            + maintenance.filter { $0.maintenance.isOver(before: built) }.map { StatusEvent.ID.maintenance($0.slug) }
        return over.reduce(into: [:]) { $0[$1] = cache.events[$1]?.digest }
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
    var built: Instant { origin?.built ?? history.now }
    var isForetold: Bool { origin != nil }
    var today: CivilDate { zone.date(at: now) }
    /// How many days after the one on which the site was built this is.
    var daysAhead: Int { origin.map { today.daysSince1970 - $0.today.daysSince1970 } ?? 0 }
    var zone: Zone { settings.zone }
}

extension StatusPage {
    /// Whether all that there is could be read: else pages say what is missing.
    fileprivate var isComplete: Bool { unreadable.isEmpty && unreadablePaths.isEmpty }
}
