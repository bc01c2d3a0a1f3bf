import StatusHistory
import StatusModel

// What something affects, a line for each status: where many are in the same trouble, that is said once.

extension Site {
    /// "Major outage: Card payments and Wallet payments", the worst first. By now while an incident is felt; else the worst that each had.
    func affectedByStatus(_ incident: IncidentHistory) -> HTML {
        let statuses = incident.incident.isOpen && incident.isFelt ? incident.statuses : incident.worstStatuses
        return byStatus(statuses, on: zone.date(at: incident.extent.start))
    }

    /// What planned work does to components at its worst; empty where that is no more than being worked on, as the page says anyway.
    func affectedByStatus(_ maintenance: Maintenance) -> HTML {
        let worst = maintenance.statements.reduce(into: [:]) { worst, change in
            worst[change.component.value] = max(worst[change.component.value] ?? ComponentStatus.operational, change.status.value)
        }
        return worst.values.contains(where: \.isTrouble) ? byStatus(worst, on: zone.date(at: maintenance.starts.value)) : ""
    }

    private func byStatus(_ statuses: [String: ComponentStatus], on day: CivilDate) -> HTML {
        let all = told(statuses, on: day)
        return Set(statuses.values).sorted(by: >).map { status in
            let names = all.filter { $0.status == status }.map(\.name)
            // Of what something was never said to be wrong with, only the name is told.
            let isOnly = statuses.values.allSatisfy { $0 == .operational }
            let words = language.list(names)
            return HTML(escaping: isOnly ? words : language.labelled(language.name(status), words))
        }.joined(separator: "<br>")
    }
}
