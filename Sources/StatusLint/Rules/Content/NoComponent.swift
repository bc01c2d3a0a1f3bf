import StatusModel

/// An open incident says which components it is about. What was published about an old one isn't rewritten.
struct NoComponent: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let updates = subject.incident.updates
        guard subject.incident.isOpen, !subject.incident.isInternal, let first = updates.first,
            let component = context.history.page.components.first,
            updates.allSatisfy(\.components.isEmpty)
        else { return [] }
        return [
            Finding(
                "no update names a component, so bars and uptime know nothing of this; write 'components: {\(component.id): partial-outage}'",
                at: first.status.place)
        ]
    }

    let documentation = RuleDocumentation(
        .content, "no-component", level: .warning,
        summary: "An open incident names the components it is about",
        rationale: "Without one, the headline goes by severity while every component stands there as operational, with full uptime. "
            + "Where really none is affected, that is how it should look; so this is a warning.",
        source: "Daymark's content format: components' statuses come from updates alone.",
        good: [Example()],
        bad: [
            .updates([
                (
                    "2026-11-20-1408-investigating.md",
                    "---\nstatus: ↓investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome card payments are failing."
                )
            ])
        ])
}
