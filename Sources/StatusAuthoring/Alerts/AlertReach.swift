import Basics
import StatusContent
import StatusHistory
import StatusModel

/// Which open incidents the alerts of a notice are about, component by component.
struct AlertReach {
    private let alerts: [AlertNotice.Alert]
    private let map: AlertMap
    /// The newest last.
    private let open: [(incident: Incident, statuses: [String: ComponentStatus])]

    init(_ alerts: [AlertNotice.Alert], _ history: History) {
        (self.alerts, map) = (alerts, history.page.alerts)
        open = history.incidents.filter(\.incident.isOpen).map { ($0.incident, $0.saidOrDrafted) }
    }

    /// All that they are about.
    var components: Set<String> { Set(meaning().statements.map(\.component)) }

    /// What is in trouble there, or drafted to be.
    func statuses(of incident: Incident) -> [String: ComponentStatus] { open.first { $0.incident.slug == incident.slug }?.statuses ?? [:] }

    /// What they mean for some of the components; for all by default.
    func meaning(for components: Set<String>? = nil) -> AlertMeaning { AlertMeaning(alerts, map, about: components) }

    /// Those among the alerts.
    func alerts(about components: Set<String>) -> [AlertNotice.Alert] { alerts.filter { map.isAbout(components, $0) } }

    /// For each of these components the newest open incident in which it is in trouble.
    func incidents(on components: Set<String>, besides some: [Incident]) -> [Incident] {
        let known = Set(some.map(\.slug))
        let others = open.filter { !known.contains($0.incident.slug) }
        let found = Set(components.compactMap { id in others.last { $0.statuses[id] != nil }?.incident.slug })
        return others.map(\.incident).filter { found.contains($0.slug) }
    }

    /// What further alerts make of a draft. A title and a text that a person wrote stay; nil where nothing gets worse.
    func raise(of draft: Incident, with components: Set<String>, link: String?) -> DraftRaise? {
        let meaning = meaning(for: components)
        var statements = draft.drafted?.components.map { ComponentStatement($0.component.value, $0.status.value) } ?? []
        var isWider = false
        for new in meaning.statements {
            if let index = statements.firstIndex(where: { $0.component == new.component }) {
                isWider = isWider || new.status > statements[index].status
                statements[index].status = max(statements[index].status, new.status)
            } else {
                isWider = true
                statements.append(new)
            }
        }
        let severity = max(draft.severity.value, meaning.severity ?? draft.severity.value)
        let isWorse = severity > draft.severity.value
        if !isWider, !isWorse { return nil }
        let isOfMachine = map.entries.contains { $0.title?.value == draft.title.value }
        let title = draft.hasBlankTitle || isOfMachine && isWorse ? meaning.title : nil
        let text = draft.drafted?.text?.value
        let keepsText = !map.entries.contains { $0.text?.value == text }
        return DraftRaise(
            severity: severity, title: title == draft.title.value ? nil : title,
            drafted: DraftedUpdateDraft(components: statements, text: keepsText ? text : meaning.text), alert: link)
    }

    /// What says on the page what the alerts say more than it, as flags of `daymark update`.
    func flags(for incident: Incident, _ severity: Severity, with components: Set<String>) -> [String] {
        let (meaning, said) = (meaning(for: components), statuses(of: incident))
        let worse = meaning.statements.filter { $0.status > said[$0.component] ?? .operational }
        let raised = meaning.severity.flatMap { $0 > severity ? ["--severity \($0.rawValue) --because '…'"] : nil } ?? []
        return worse.map { "--component \($0.component)=\($0.status.rawValue)" } + raised
    }
}

extension AlertMap {
    /// The first entry that fits an alert.
    func entry(for alert: AlertNotice.Alert) -> AlertEntry? { entries.first { $0.fits(alert.labels) } }

    /// Whether an alert is about one of these components, or about none that is known.
    func isAbout(_ components: Set<String>, _ alert: AlertNotice.Alert) -> Bool {
        guard let named = entry(for: alert)?.components, !named.isEmpty else { return true }
        return named.contains { components.contains($0.component.value) }
    }
}

extension IncidentHistory {
    fileprivate var saidOrDrafted: [String: ComponentStatus] {
        let drafted = incident.isDraft ? incident.drafted?.components.map { ($0.component.value, $0.status.value) } ?? [] : []
        return statuses.merging(drafted) { max($0, $1) }.filter { $0.value != .operational }
    }
}
