import Basics
import StatusContent
import StatusHistory
import StatusModel

/// What an update that names no component can say of those in trouble: that they work again.
package struct Recovery: Sendable {
    /// In page order; empty where nothing is in trouble, or another command ends it.
    private let troubled: [Component]
    /// Whether the update says for the first time that the fix is watched.
    private let beginsWatch: Bool

    /// - Parameters:
    ///   - status: of the update.
    ///   - components: in page order.
    package init(of incident: Incident, as status: IncidentStatus, _ components: [Component], now: Instant) {
        let statuses = IncidentHistory(incident, at: now).statuses
        let isInTrouble = { (component: Component) in statuses[component.id].map { $0 != .operational } ?? false }
        troubled = status.endsIncident ? [] : components.filter(isInTrouble)
        beginsWatch = status == .monitoring && incident.status != .monitoring
    }

    /// What whoever is there is asked; nil where the update is no reason to think that all works again.
    package var question: String? { isInDoubt ? "Can customers use \(names) again as usual?" : nil }

    /// What is said where the update leaves them in trouble, though the fix is watched from now on.
    package var note: String? { isInDoubt ? "\(names) still counts as in trouble; --works-again says that all is well.\n" : nil }

    /// What the update says of them where they do work again.
    package var statements: [ComponentStatement] { troubled.map { ComponentStatement($0.id, .operational) } }

    private var isInDoubt: Bool { beginsWatch && !troubled.isEmpty }
    private var names: String { listed(troubled.map(\.name)) }
}
