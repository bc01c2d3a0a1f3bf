import Basics
import Diagnostics
import StatusModel

/// A component that customers can use already has its first day behind it.
struct ComponentAhead: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        let today = context.zone.date(at: context.now)
        return subject.history.page.components.compactMap { component in
            guard let since = component.since, since > today, let place = component.sincePlace else { return nil }
            return Finding(
                "'\(component.name)' is on the page now, but only there from \(since.text) on; check the year, or add it then", at: place)
        }
    }

    let documentation = RuleDocumentation(
        .content, "component-ahead", level: .note,
        summary: "A component is not listed before its first day",
        rationale: "Nothing is claimed of a component before its `since`, so until then it shows a status and no history.",
        source: "Daymark's content format.",
        good: [.file("components.yml", "- id: cards\n  name: Cards\n  since: 2026-11-20")],
        bad: [.file("components.yml", "- id: cards\n  name: Cards\n  since: ↓2027-11-20")])
}
