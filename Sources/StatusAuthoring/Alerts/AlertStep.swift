import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// What becomes of a notice: a draft, lines in logs, or nothing. No step of it is ever seen by readers.
package enum AlertStep {
    case draft(AlertDraft)
    /// Goes into the logs of incidents; and a draft of the services that nothing is open for.
    case log([AlertLog], AlertDraft?)
    /// It says nothing new.
    case known(Incident, isLinked: Bool)
    case nothing(String)

    /// - Parameter link: the incident that a person says it belongs to.
    package init(_ notice: AlertNotice, _ history: History, link: Incident? = nil) {
        let line = AlertLine(notice)
        let reach = AlertReach(notice.state == .resolved ? notice.alerts : notice.firing, history)
        let linked = link.map { [$0] } ?? history.page.incidents.filter { $0.record.alerts.contains { $0.value == notice.id } }
        let open = linked.filter(\.isOpen)
        // The end of what is over already is told there.
        let own = open.isEmpty && (link != nil || notice.state != .firing) ? Array(linked.suffix(1)) : open
        let others = reach.components.subtracting(open.flatMap { reach.statuses(of: $0).keys })
        let elsewhere = reach.incidents(on: others, besides: open)
        let related = link != nil || own.count > open.count ? [] : elsewhere
        if let known = (linked + related).last(where: { line.isIn($0.record.timeline) }) {
            self = .known(known, isLinked: linked.contains { $0.slug == known.slug })
        } else if own.isEmpty, reach.meaning().isIgnored {
            self = .nothing("alerts.yml says that customers never notice it")
        } else if !own.isEmpty || !related.isEmpty {
            let free = others.subtracting(elsewhere.flatMap { reach.statuses(of: $0).keys })
            self = Self.log(notice, reach, own: own, related: related, free, history, isByHand: link != nil)
        } else if notice.state == .firing {
            let start = AlertNotice.start(of: notice.firing, before: history.now)
            self = .draft(
                AlertDraft(notice, reach.meaning(), history.page, line.draft(at: history.now), from: start, now: history.now))
        } else {
            self = .nothing("no incident came of this alert")
        }
    }

    /// - Parameter free: the components that nothing is open for.
    private static func log(
        _ notice: AlertNotice, _ reach: AlertReach, own: [Incident], related: [Incident], _ free: Set<String>, _ history: History,
        isByHand: Bool
    ) -> Self {
        let line = AlertLine(notice).draft(at: history.now)
        let isFiring = notice.state == .firing
        // Another service joins the draft that there is; else the incident that is newest, if a person says so.
        let joined = own.last(where: \.isDraft) ?? own.last
        let logs = own.map { incident in
            var log = AlertLog(incident: incident, line: line, isLinked: true)
            guard isFiring, incident.isOpen else { return log }
            let known = reach.statuses(of: incident)
            let components = Set(known.keys).union(incident.slug == joined?.slug ? free : [])
            if incident.isDraft {
                log.raise = reach.raise(of: incident, with: components, link: isByHand ? notice.id : nil)
            } else {
                log.flags = reach.flags(for: incident, history.byTheClock(incident).severity, with: components)
            }
            return log
        }
        let loose = related.map { AlertLog(incident: $0, line: line, isLinked: false) }
        guard isFiring, !isByHand, !free.isEmpty, joined?.isDraft != true else { return .log(logs + loose, nil) }
        let start = AlertNotice.start(of: reach.alerts(about: free), before: history.now)
        return .log(
            logs + loose, AlertDraft(notice, reach.meaning(for: free), history.page, line, from: start, now: history.now))
    }
}

/// A line for the log of an incident, and what an alert says beyond what stands there.
package struct AlertLog {
    package let incident: Incident
    package let line: TimelineDraft
    /// Whether the incident knows this alert; otherwise it is only about the same component.
    package let isLinked: Bool
    /// Of a draft that a person has yet to publish.
    package var raise: DraftRaise?
    /// Of `daymark update`, for a person to type.
    package var flags: [String] = []
}
