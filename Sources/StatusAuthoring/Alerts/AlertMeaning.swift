import StatusContent
import StatusModel

/// What a notice means for customers, as `alerts.yml` has it.
struct AlertMeaning {
    /// In customers' words; nil where no entry says it.
    let title: String?
    let severity: Severity?
    /// The worst that the entries say of each component.
    let statements: [ComponentStatement]
    /// The first update, where one entry gives it and no other has a say.
    let text: String?
    /// Whether every alert is one that customers never notice.
    let isIgnored: Bool

    /// - Parameter components: those that count; all where it is nil.
    init(_ given: [AlertNotice.Alert], _ map: AlertMap, about components: Set<String>? = nil) {
        let alerts = components.map { ids in given.filter { map.isAbout(ids, $0) } } ?? given
        let found = alerts.map { alert in map.entries.firstIndex { $0.fits(alert.labels) } }
        isIgnored = !alerts.isEmpty && found.allSatisfy { $0.map { map.entries[$0].isIgnored } ?? false }
        let entries = Set(found.compactMap { $0 }).sorted().map { map.entries[$0] }.filter { !$0.isIgnored }
        // The worst has the first word, and of equals the one that stands first.
        let worst = entries.max { a, b in (a.severity ?? .sev4) < (b.severity ?? .sev4) }?.severity
        title = (entries.first { $0.severity == worst && $0.title != nil } ?? entries.first { $0.title != nil })?.title?.value
        severity = worst
        text = entries.count == 1 ? entries[0].text?.value : nil
        var statements: [ComponentStatement] = []
        for change in entries.flatMap(\.components) where components?.contains(change.component.value) ?? true {
            if let index = statements.firstIndex(where: { $0.component == change.component.value }) {
                statements[index].status = max(statements[index].status, change.status.value)
            } else {
                statements.append(ComponentStatement(change.component.value, change.status.value))
            }
        }
        self.statements = statements
    }
}
