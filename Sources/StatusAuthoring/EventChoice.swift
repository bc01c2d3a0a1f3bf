import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// Finds out what an author means.
package struct EventChoice {
    private let names: EventNames
    /// What makes them current: "are open".
    private let state: String
    /// Of work that repeats, by the folder that it is in, the time that an update is about: the one that goes on, else the next, else the last.
    private var times: [String: StatusEvent] = [:]
    /// Finds a time of work that repeats which is too far ahead to be on the page.
    private var laterTime: (String) -> StatusEvent? = { _ in nil }
    /// What is said where there is none such, or nothing to choose from.
    private let words: (none: String, wayOut: String, nothing: String)

    private static let incidentWords = (
        none: "there is no incident", wayOut: "; 'daymark declare' starts one",
        nothing: "no incident is open; name one, or start one with 'daymark declare'"
    )

    /// Among incidents; those that are open come first.
    package init(incidentsOf page: StatusPage) { (names, state, words) = (EventNames(incidentsOf: page), "are open", Self.incidentWords) }

    /// Among incidents and maintenance.
    package init(allOf history: History) {
        (names, state, words) = (EventNames(allOf: history.page, history.maintenance.map(\.maintenance)), "are open", Self.incidentWords)
        let repeated = Dictionary(grouping: history.maintenance.filter { $0.maintenance.occurrence != nil }) { $0.maintenance.folderName }
        laterTime = history.laterTime
        times = repeated.compactMapValues { times in
            (times.first { $0.status != .completed } ?? times.last).map { StatusEvent.maintenance($0.maintenance) }
        }
    }

    /// Among incidents; those that wait for their review come first.
    package init(reviewsOf page: StatusPage) {
        (names, state, words) = (EventNames(reviewsOf: page), "wait for it", Self.incidentWords)
    }

    /// Among incidents; those first whose review has open actions.
    package init(actionsOf page: StatusPage) {
        names = EventNames(actionsOf: page)
        state = "have open actions"
        words = ("there is no incident", "", "no action is open; name an incident")
    }

    /// Among incidents; those first that an alert drafted.
    package init(draftsOf page: StatusPage) {
        names = EventNames(draftsOf: page)
        state = "are drafts"
        words = (
            "there is no incident", "; 'daymark declare' starts one", "there is no draft to publish; 'daymark declare' starts an incident"
        )
    }

    /// Among planned work; what the step can be done with comes first.
    package init(_ step: PlannedStep, _ history: History) {
        names = EventNames(history.maintenance.map(\.maintenance), current: step.fitting(history))
        state = step.state
        laterTime = history.laterTime
        words = ("there is no planned work", "; 'daymark schedule' plans some", step.nothing)
    }

    /// What can be left unnamed where it is the only one.
    package var current: [StatusEvent] { names.current }

    /// The one that is meant; see `EventNames`.
    ///
    /// - Parameter typed: nil where nothing was named.
    /// - Throws: `AuthoringError` where it is none or several.
    package func event(_ typed: String?) throws(AuthoringError) -> StatusEvent {
        guard let typed else { return try onlyCurrent() }
        switch names.meaning(of: typed) {
        case .one(let event): return event
        case .several(let fitting):
            let folders = Set(fitting.map(\.file.path))
            if folders.count == 1, let work = fitting.compactMap(\.maintenance).first, let time = times[work.folderName] { return time }
            throw AuthoringError("'\(typed)' fits \(Self.list(fitting)); write more of the name")
        case .none:
            let name = typed.split(separator: "/").last.map(String.init) ?? typed
            if !EventNames.isName(name) {
                let which = current.isEmpty ? "" : ", such as \(Self.list(current))"
                throw AuthoringError("'\(typed)' names nothing; write a part of a name with a letter or a digit in it\(which)")
            }
            if let time = laterTime(name) { return time }
            let nearest = didYouMean(name, among: names.events.map(\.slug))
            let open = nearest.isEmpty && !current.isEmpty ? "; there is \(Self.list(current))" : nearest
            throw AuthoringError("\(words.none) '\(typed)'\(open.isEmpty ? words.wayOut : open)")
        }
    }

    private func onlyCurrent() throws(AuthoringError) -> StatusEvent {
        if current.count == 1 { return current[0] }
        if current.isEmpty { throw AuthoringError(words.nothing) }
        throw AuthoringError("\(current.count) \(state): \(Self.list(current)); name one")
    }

    private static func list(_ events: [StatusEvent]) -> String {
        let shown = events.prefix(5).map { "'\($0.slug)'" }
        return shown.joined(separator: ", ") + (events.count > 5 ? " and \(events.count - 5) more" : "")
    }
}

extension History {
    fileprivate func laterTime(_ name: String) -> StatusEvent? {
        let taken = Set(page.maintenance.map(\.slug))
        return page.maintenance.lazy.compactMap { $0.occurrence(named: name, page.settings.zone, taken: taken) }.first.map(
            StatusEvent.maintenance)
    }
}

extension StatusEvent {
    fileprivate var maintenance: Maintenance? { if case .maintenance(let work) = self { work } else { nil } }
}
