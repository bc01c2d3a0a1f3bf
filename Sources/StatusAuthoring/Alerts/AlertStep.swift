import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// What becomes of a notice: a draft, a line in a log, or nothing. No step of it is ever seen by readers.
package enum AlertStep {
    case draft(AlertDraft)
    /// Goes into the log of an incident. `isLinked` says whether the incident knows this alert; otherwise it is only about the same component.
    case log(Incident, TimelineDraft, isLinked: Bool)
    /// It says nothing new.
    case known(Incident, isLinked: Bool)
    case nothing(String)

    /// - Parameter link: the incident that a person says it belongs to.
    package init(_ notice: AlertNotice, _ history: History, link: Incident? = nil) {
        let page = history.page
        let line = AlertLine(notice)
        let meaning = AlertMeaning(notice.state == .resolved ? notice.alerts : notice.firing, page.alerts)
        let linked = page.incidents.filter { $0.record.alerts.contains { $0.value == notice.id } }
        let related = linked.isEmpty ? history.open(onAnyOf: meaning.statements.map(\.component)) : []
        if let link {
            self = line.isIn(link.record.timeline) ? .known(link, isLinked: true) : .log(link, line.draft(at: history.now), isLinked: true)
        } else if let known = (linked + related).last(where: { line.isIn($0.record.timeline) }) {
            self = .known(known, isLinked: !linked.isEmpty)
        } else if let open = linked.last(where: \.isOpen) ?? (notice.state == .firing ? nil : linked.last) {
            self = .log(open, line.draft(at: history.now), isLinked: true)
        } else if meaning.isIgnored {
            self = .nothing("alerts.yml says that customers never notice it")
        } else if let open = related.last {
            self = .log(open, line.draft(at: history.now), isLinked: false)
        } else if notice.state == .firing {
            self = .draft(AlertDraft(notice, meaning, page, line.draft(at: history.now), now: history.now))
        } else {
            self = .nothing("no incident came of this alert")
        }
    }
}

extension History {
    /// Open incidents in which one of these components is in trouble, the newest last.
    fileprivate func open(onAnyOf ids: [String]) -> [Incident] {
        incidents.filter { told in
            guard told.incident.isOpen else { return false }
            let drafted = told.incident.drafted?.components.map(\.component.value) ?? []
            return ids.contains { (told.statuses[$0] ?? .operational) != .operational || drafted.contains($0) }
        }.map(\.incident)
    }
}
