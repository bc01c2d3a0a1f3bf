/// Which incident or maintenance people mean by what they type, and the shortest that they can type for one.
///
/// Commands read names with it, and what prints such commands writes them with it.
package struct EventNames: Sendable {
    /// What can be left unnamed where it is the only one. A name means one of these rather than another.
    package let current: [StatusEvent]
    /// Everything that can be named, the newest first.
    package let events: [StatusEvent]
    private let search: (current: NameSearch, all: NameSearch)

    package enum Meaning: Sendable {
        case one(StatusEvent)
        case several([StatusEvent])
        case none
    }

    private init(_ events: [StatusEvent], current: [StatusEvent]) {
        (self.events, self.current) = (events, current)
        search = (NameSearch(current), NameSearch(events))
    }

    /// Among incidents, the open ones first.
    package init(incidentsOf page: StatusPage) {
        self.init(page.incidents.reversed().map(StatusEvent.incident), current: page.openOnes)
    }

    /// Among incidents and maintenance. Maintenance is always named: what is posted at night without a name is about an incident.
    ///
    /// - Parameter work: the page's planned work; of what repeats, each time.
    package init(allOf page: StatusPage, _ work: [Maintenance]) {
        self.init(
            page.incidents.reversed().map(StatusEvent.incident) + work.reversed().map(StatusEvent.maintenance),
            current: page.openOnes)
    }

    /// Among incidents, those first that are over, were serious and have no review yet.
    package init(reviewsOf page: StatusPage) {
        let paths = Set(page.files.map(\.path))
        let waiting = page.incidents.reversed().filter { incident in
            !incident.isOpen && !incident.isWithdrawn && incident.severity.value >= .sev2
                && !paths.contains("incidents/\(incident.slug)/review.md")
        }
        self.init(page.incidents.reversed().map(StatusEvent.incident), current: waiting.map(StatusEvent.incident))
    }

    /// Among incidents, those first whose review has open actions.
    package init(actionsOf page: StatusPage) {
        let open = page.incidents.reversed().filter { incident in
            incident.review?.actions.contains { $0.status == .open } ?? false
        }
        self.init(page.incidents.reversed().map(StatusEvent.incident), current: open.map(StatusEvent.incident))
    }

    /// Among incidents, those first that an alert drafted and nobody has published.
    package init(draftsOf page: StatusPage) {
        let drafts = page.incidents.reversed().filter { $0.isDraft && $0.isOpen }
        self.init(page.incidents.reversed().map(StatusEvent.incident), current: drafts.map(StatusEvent.incident))
    }

    /// Among maintenance, those first that a command is about.
    package init(_ work: [Maintenance], current: [Maintenance]) {
        self.init(work.reversed().map(StatusEvent.maintenance), current: current.map(StatusEvent.maintenance))
    }

    /// The one that is meant: by its whole slug, or by any part of it or of its title that fits only one. A path to its folder is as good as
    /// its name.
    package func meaning(of typed: String) -> Meaning {
        let parts = typed.split(separator: "/").map(String.init)
        let name = parts.last ?? typed
        let parent = parts.dropLast().last
        let exact = search.all.called(name)
        if let first = exact.first { return .one(events[exact.first { events[$0].kind.folder == parent } ?? first]) }
        for (choices, search) in [(current, search.current), (events, search.all)] {
            let named = search.called(withoutDate: name)
            if named.count == 1 { return .one(choices[named[0]]) }
            let fitting = search.fitting(name)
            if fitting.count == 1 { return .one(choices[fitting[0]]) }
            if fitting.count > 1 { return .several(fitting.map { choices[$0] }) }
        }
        return .none
    }

    /// What is surely understood as an event: its slug without the date where nothing else fits that. Where an incident and a maintenance
    /// have one slug, with the folder that it is in.
    package func shortName(of event: StatusEvent.ID) -> String {
        if let short = event.slug.slugWithoutDate, isAlone(short), isMeant(event, by: short) { return short }
        return isMeant(event, by: event.slug) ? event.slug : "\(event.kind.folder)/\(event.slug)"
    }

    private func isMeant(_ event: StatusEvent.ID, by typed: String) -> Bool {
        if case .one(let meant) = meaning(of: typed) { meant.id == event } else { false }
    }

    /// Whether only one event fits a name, among the current ones where any does.
    private func isAlone(_ name: String) -> Bool {
        let first = search.current.fitting(name)
        return (first.isEmpty ? search.all.fitting(name) : first).count == 1
    }

    /// Whether a part of a name can be looked for: there is a letter or a digit in it.
    package static func isName(_ part: String) -> Bool { part.contains { $0.isLetter || $0.isNumber } }
}

extension StatusPage {
    /// The newest first.
    fileprivate var openOnes: [StatusEvent] { incidents.reversed().filter(\.isOpen).map(StatusEvent.incident) }
}
