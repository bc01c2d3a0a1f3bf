import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// No component is in trouble or worked on before the day from which the page counts it.
struct ComponentSince: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        let page = subject.history.page
        let days = page.components.compactMap(\.since)
        // Nearly all began after every component did.
        guard let latest = days.max().map(page.settings.zone.startOfDay) else { return [] }
        let first = page.components.reduce(into: [String: CivilDate]()) { $0[$1.id] = $1.since }
        func findings(_ changes: [ComponentChange], _ from: Instant) -> [Finding] {
            changes.compactMap { change in
                guard change.status.value != .operational, let since = first[change.component.value],
                    from < page.settings.zone.startOfDay(since)
                else { return nil }
                return Finding(
                    "'\(change.component.value)' is on the page since \(since.text), and this began before; set its 'since' in components.yml "
                        + "to that day or an earlier one, or its bars and its uptime leave this out", at: change.component.place)
            }
        }
        // On the page that it comes from, too, uptime began later than this.
        func isToldElsewhere(_ earlier: EarlierNames, _ start: Instant) -> Bool {
            earlier.id != nil && subject.history.exemptBefore.map { start < $0 } ?? false
        }
        return page.incidents.lazy.filter { $0.started.value < latest && !isToldElsewhere($0.earlier, $0.started.value) }.flatMap {
            incident in
            incident.updates.enumerated().flatMap { index, update in
                findings(update.components, index == 0 ? incident.started.value : update.at.value)
            }
        }
            + page.maintenance.lazy.filter { $0.starts.value < latest && !isToldElsewhere($0.earlier, $0.starts.value) }.flatMap {
                findings($0.components, $0.starts.value)
            }
    }

    let documentation = RuleDocumentation(
        .content, "component-since", level: .warning,
        summary: "No component is in trouble before the day from which the page counts it",
        rationale:
            "Bars and uptime begin with 'since', and nothing is claimed before. Trouble from before that day would be on the incident's page and "
            + "not in the bars, so that two places tell two lengths. 'daymark init' writes the day on which it is run: set it back for "
            + "components whose past you add.",
        source: "Daymark: one length everywhere.",
        good: [Example([since("2026-11-20"), update("card-payments")])],
        bad: [Example([since("2026-11-21"), update("↓card-payments")])])

    private static func since(_ day: String) -> Example.File {
        Example.File(
            path: "components.yml", text: "- {id: card-payments, name: Card payments, since: \(day)}\n- {id: website, name: Website}\n")
    }

    private static func update(_ component: String) -> Example.File {
        Example.File(
            path: Example.updatePath,
            text: Example.updateFrontMatter.replacing("card-payments", with: component) + "Some card payments are failing.\n")
    }
}
