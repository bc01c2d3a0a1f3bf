import Basics
import Diagnostics
import StatusModel

/// What a set of feeds is about: everything, a component or a group of them.
struct FeedScope {
    /// The page that tells the same to people, which its feeds lie beside.
    let page: PageAddress
    /// "Harbour Pay", or "Harbour Pay – API".
    let name: String
    /// The page's whole address.
    let home: String
    /// Newest first.
    let events: [PublishedEvent]
    /// Newest first.
    let notices: [Notice]

    /// Below the site's root: empty, or `components/api/`.
    var folder: String { page.path }

    /// Everything first, then each component and each group.
    static func all(of site: Site) -> [FeedScope] {
        let events = site.events.all
        let name = site.settings.nameWithoutStatus
        let whole = FeedScope(page: .home, name: name, home: site.address(.home), events: events, notices: site.notices)
        let (own, notices) = (ByComponent(events, \.components), ByComponent(site.notices) { $0.components.map(\.value) })
        return [whole]
            + site.parts.map { part in
                FeedScope(
                    page: part.page, name: "\(name) – \(part.name)", home: site.address(part.page), events: own.about(part.components),
                    notices: notices.about(part.components))
            }
    }

    /// When something in it last changed: by the content, never by the clock. What is ahead has not changed anything yet.
    func lastChange(_ site: Site) -> Instant {
        max(site.lastChange(of: events) ?? Instant(seconds: 0), notices.first.map { site.past($0.from.value) } ?? Instant(seconds: 0))
    }

    /// The events with the newest update first.
    func events(atMost most: Int) -> [PublishedEvent] { newestFirst.prefix(most).map(\.element) }

    /// What feeds about some of the events are made of, besides what all files of the site are; nil where nothing is to be known again.
    func key(_ told: [PublishedEvent], _ site: Site) -> Digest? {
        // A notice begins by the clock.
        if !site.keepsKeys || !site.page.notices.isEmpty { return nil }
        var packing = Packing()
        packing.add(name)
        packing.add(lastChange(site).seconds)
        for event in told {
            let digest = site.key(of: event.event)
            packing.add(event.id)
            packing.add(digest) { $0.add($1) }
            for time in [event.created, event.updated] + event.times { packing.add(time.seconds) }
            if digest == nil { packing.add(event) }
        }
        return SHA256.digest(of: packing.bytes)
    }

    private var newestFirst: [EnumeratedSequence<[PublishedEvent]>.Element] {
        events.enumerated().sorted { ($1.element.latest, $0.offset) < ($0.element.latest, $1.offset) }
    }

    /// Events that updates are told of: what is among the newest updates is of an event whose latest one is.
    func eventsOfUpdates(atMost most: Int) -> [PublishedEvent] {
        newestFirst.first(most, orWhere: \.element.isOpen).sorted { $0.offset < $1.offset }.map(\.element)
    }

    /// Every update with its event, newest first; those of what is open, and no more than readers take in.
    func updates(atMost most: Int) -> [(event: PublishedEvent, update: PublishedUpdate)] {
        let all = eventsOfUpdates(atMost: most).flatMap { event in event.updates.map { (event: event, update: $0) } }
            .enumerated().sorted { ($1.element.update.at, $0.offset) < ($0.element.update.at, $1.offset) }.map(\.element)
        return all.first(most, orWhere: \.event.isOpen)
    }
}

extension Packing {
    /// All that is told of it.
    fileprivate mutating func add(_ event: PublishedEvent) {
        for text in [event.title, event.address] + event.components { add(text) }
        add(event.isOpen)
        add(event.isCancelled)
        add(event.window) { packing, window in
            packing.add(window.lowerBound.seconds)
            packing.add(window.upperBound.seconds)
        }
        add(each: event.updates) { $0.add($1) }
    }

    private mutating func add(_ update: PublishedUpdate) {
        for text in [
            update.id, update.anchor ?? "", update.status, update.statusName, update.html, update.text, update.estimate,
            update.corrects ?? "",
        ] {
            add(text)
        }
        add(update.at.seconds)
        add(update.nextUpdate) { $0.add($1.seconds) }
        add(each: update.changes) { packing, change in
            packing.add(change.component)
            packing.add(change.old.rawValue)
            packing.add(change.new.rawValue)
        }
    }
}

extension Instant {
    /// RFC 822: `Fri, 20 Nov 2026 14:31:00 +0000`.
    package var mailText: String {
        let utc = civil(offset: 0)
        let (weekdays, months) = (EnglishCalendar.weekdays, EnglishCalendar.months)
        let clock = apiText.dropFirst(11).prefix(8)
        return
            "\(weekdays[utc.date.weekday]), \(utc.date.day < 10 ? "0" : "")\(utc.date.day) \(months[utc.date.month - 1]) \(utc.date.year) \(clock) +0000"
    }
}

/// Names that formats prescribe, whatever the page's language.
enum EnglishCalendar {
    /// From Monday, as `CivilDate.weekday` counts.
    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
