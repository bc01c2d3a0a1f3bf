import StatusHistory
import StatusModel

// What something affects, a line for each status: where many are in the same trouble, that is said once.

extension Site {
    /// "Major outage: Card payments and Wallet payments", the worst first. By now while an incident is felt; else the worst that each had.
    func affectedByStatus(_ incident: IncidentHistory) -> HTML { byStatus(told(incident)) }

    /// What planned work does to components at its worst; empty where that is no more than being worked on, as the page says anyway.
    func affectedByStatus(_ maintenance: Maintenance) -> HTML {
        let worst = maintenance.statements.reduce(into: [:]) { worst, change in
            worst[change.component.value] = max(worst[change.component.value] ?? ComponentStatus.operational, change.status.value)
        }
        return worst.values.contains(where: \.isTrouble) ? byStatus(told(worst, on: zone.date(at: maintenance.starts.value))) : ""
    }

    private func byStatus(_ all: [(name: String, status: ComponentStatus)]) -> HTML {
        Set(all.map(\.status)).sorted(by: >).map { status in
            let names = all.filter { $0.status == status }.map(\.name)
            // Of what something was never said to be wrong with, only the name is told.
            let isOnly = all.allSatisfy { $0.status == .operational }
            let words = language.list(names)
            return HTML(escaping: isOnly ? words : language.labelled(language.name(status), words))
        }.joined(separator: "<br>")
    }
}
