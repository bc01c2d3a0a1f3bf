import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// What is off the page is in no open incident, and nothing is said of it afterwards.
struct ComponentGone: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        let page = subject.history.page
        let leaving = page.components.filter { $0.until != nil }
        if leaving.isEmpty { return [] }
        let gone = subject.history.components.filter(\.isRetired).map(\.component)
        return subject.history.incidents.flatMap { incident in
            let late = incident.incident.isOpen ? open(incident, gone) : []
            return late.isEmpty ? afterwards(incident.incident, leaving) : late
        } + page.maintenance.filter { !subject.history.byTheClock($0).isCancelled }.flatMap { afterwards($0, leaving) }
    }

    /// What left the page while an open incident says that it is in trouble.
    private func open(_ incident: IncidentHistory, _ gone: [Component]) -> [Finding] {
        let left = gone.compactMap { component -> (component: Component, said: ComponentChange)? in
            let said = incident.incident.updates.flatMap(\.components).last { $0.component.value == component.id }
            return said.flatMap { $0.status.value.isTrouble ? (component, $0) : nil }
        }
        if incident.isAboutNothing, let last = left.last {
            let names = listed(left.map { "'\($0.component.name)'" })
            let left = left.count == 1 ? "left the page after \(last.component.until?.text ?? "")" : "left the page"
            return [
                Finding(
                    "\(names) \(left), and nothing else is in trouble in this open incident; resolve it with "
                        + "'daymark resolve \(incident.slug)', or correct 'until' in components.yml", at: last.said.status.place)
            ]
        }
        return left.map { component, said in
            Finding(
                "'\(component.name)' left the page after \(component.until?.text ?? ""), and this says that it is in trouble; resolve the "
                    + "incident, or write an update in which it is operational", at: said.status.place)
        }
    }

    /// What an incident says of a component after its last day: no bar shows it.
    private func afterwards(_ incident: Incident, _ leaving: [Component]) -> [Finding] {
        incident.updates.enumerated().flatMap { index, update in
            let from = index == 0 ? incident.started.value : update.at.value
            return update.components.filter { $0.status.value.isTrouble && incident.isGone($0.component.value, by: from) }
                .compactMap { finding($0, leaving, "before it was in this trouble") }
        }
    }

    private func afterwards(_ work: Maintenance, _ leaving: [Component]) -> [Finding] {
        let end = work.updates.last { $0.status.value == .completed }?.at.value ?? work.ends.value
        // A day's end is no part of it.
        let lastMoment = end - TimeSpan(seconds: 1)
        let changes =
            work.components.map { ($0, from: work.starts.value) }
            + work.updates.flatMap { update in update.components.map { ($0, from: update.at.value) } }
        return changes.compactMap { change, from in
            let id = change.component.value
            if change.status.value == .operational || !work.isGone(id, by: max(from, lastMoment)) { return nil }
            let isGoneBefore = work.isGone(id, by: from)
            // What worked again before it left may leave.
            let lastSaid = changes.last { change, from in change.component.value == id && !work.isGone(id, by: from) }?.0
            if !isGoneBefore, lastSaid?.status.value == .operational { return nil }
            return finding(change, leaving, isGoneBefore ? "before this work" : "and this work goes on after that")
        }
    }

    private func finding(_ change: ComponentChange, _ leaving: [Component], _ when: String) -> Finding? {
        guard let component = leaving.first(where: { $0.id == change.component.value }), let until = component.until else { return nil }
        return Finding(
            "'\(component.name)' is on the page until \(until.text), \(when); leave it out, or correct 'until' in components.yml",
            at: change.component.place)
    }

    let documentation = RuleDocumentation(
        .content, "component-gone", level: .warning, comesWithTime: true,
        summary: "No component that left the page is in trouble in an open incident, and none is in later trouble or work",
        rationale:
            "What nobody uses any more can't be down, and the page shows it so: its trouble and the work on it end with its last day. An "
            + "incident that goes on all the same is about nothing, and work on nothing else is over then.",
        source: "Daymark's content format.",
        good: [
            Example([retired(until: "2026-11-20")]), Example([retired(until: "2026-12-02"), work(on: "card-payments")]),
            Example([retired(until: "2026-12-02"), work(on: "card-payments", ends: "2026-12-03 00:00 UTC")]),
        ],
        bad: [
            Example([retired(until: "2026-11-19"), update]), Example([retired(until: "2026-12-01"), work(on: "↓card-payments")]),
            Example([retired(until: "2026-12-02"), work(on: "↓card-payments", ends: "2026-12-03 01:30 UTC")]),
            Example([retired(until: "2026-11-19"), resolvedAfterwards, resolution], now: Example.resolvedNow),
        ])

    private static func retired(until day: String) -> Example.File {
        Example.File(
            path: "components.yml", text: "- {id: card-payments, name: Card payments, until: \(day)}\n- {id: website, name: Website}\n")
    }

    private static let update = Example.File(
        path: Example.updatePath,
        text: Example.updateFrontMatter.replacing("partial-outage", with: "↓partial-outage") + "Some card payments are failing.\n")

    private static let resolvedAfterwards = Example.File(
        path: Example.updatePath,
        text: Example.updateFrontMatter.replacing("card-payments", with: "↓card-payments") + "Some card payments are failing.\n")

    private static let resolution = Example.File(
        path: Example.resolvedPath, text: Example.resolvedFrontMatter + "Some card payments failed for 48 minutes.\n")

    private static func work(on component: String, ends: String = "2026-12-02 10:30 UTC") -> Example.File {
        Example.File(
            path: "maintenance/2026-12-02-faster-payments/maintenance.yml",
            text: "title: Faster payments\nstarts: 2026-12-02 09:00 UTC\nends: \(ends)\ncomponents: {\(component): "
                + "under-maintenance}\nimpact: Payments may be slow.\n")
    }
}
