import StatusHistory
import StatusModel

/// What an update did to a component: "Card payments: partial outage → operational".
struct ChangeView: TemplateView {
    let name: String
    /// What stands between a name and its value, as the language has it.
    let colon: String
    /// How it was before; empty where that was not said, or was the same.
    let from: String
    let to: String
    let tone: String

    static let fields: [TemplateField<ChangeView>] = [
        .text("name") { $0.name }, .text("colon") { $0.colon }, .text("from") { $0.from }, .text("to") { $0.to }, .text("tone") { $0.tone },
    ]
}

extension Site {
    func views(of changes: [UpdateState.Change]) -> [ChangeView] {
        changes.map { change in
            ChangeView(
                name: componentName(change.component), colon: language.labelled("", ""),
                from: change.from.map { $0 == change.to ? "" : language.inText($0) } ?? "", to: language.inText(change.to),
                tone: change.to.rawValue)
        }
    }
}

extension MaintenanceHistory {
    /// What each update says of components, by its id: how they were before is told while the work is under way.
    var changes: [String: [UpdateState.Change]] {
        var statuses: [String: ComponentStatus] = [:]
        for change in maintenance.components { statuses[change.component.value] = change.status.value }
        return maintenance.updates.reduce(into: [:]) { all, update in
            let isUnderWay = update.status.value != .scheduled
            all[update.id] = update.components.map { change in
                let (id, to) = (change.component.value, change.status.value)
                defer { statuses[id] = to }
                return UpdateState.Change(component: id, from: isUnderWay ? statuses[id] : nil, to: to)
            }
        }
    }
}
