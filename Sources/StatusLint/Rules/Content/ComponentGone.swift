import Diagnostics
import StatusHistory
import StatusModel

/// What is off the page is in no open incident.
struct ComponentGone: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        let gone = subject.history.components.filter(\.isRetired).map(\.component)
        if gone.isEmpty { return [] }
        return subject.history.page.incidents.filter(\.isOpen).flatMap { incident in
            gone.compactMap { component -> Finding? in
                let said = incident.updates.flatMap(\.components).last { $0.component.value == component.id }
                guard let said, said.status.value.isTrouble, let until = component.until else { return nil }
                return Finding(
                    "'\(component.name)' left the page after \(until.text), and this says that it is in trouble; resolve the incident, or "
                        + "write an update in which it is operational", at: said.status.place)
            }
        }
    }

    let documentation = RuleDocumentation(
        .content, "component-gone", level: .warning, comesWithTime: true,
        summary: "No component that left the page is in trouble in an open incident",
        rationale:
            "What nobody uses any more can't be down, and the page shows it so. An incident that goes on all the same seems to be about "
            + "nothing, and its length grows.",
        source: "Daymark's content format.",
        good: [Example([retired(until: "2026-11-20")])],
        bad: [Example([retired(until: "2026-11-19"), update])])

    private static func retired(until day: String) -> Example.File {
        Example.File(
            path: "components.yml", text: "- {id: card-payments, name: Card payments, until: \(day)}\n- {id: website, name: Website}\n")
    }

    private static let update = Example.File(
        path: Example.updatePath,
        text: Example.updateFrontMatter.replacing("partial-outage", with: "↓partial-outage") + "Some card payments are failing.\n")
}
