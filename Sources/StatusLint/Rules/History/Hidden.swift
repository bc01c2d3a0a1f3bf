import Diagnostics
import StatusModel

/// What was published is not hidden.
struct Hidden: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions else { return [] }
        let page = subject.history.page
        return page.incidents.filter(\.isInternal).compactMap { incident in
            guard let place = incident.publish?.place, !page.settings.lint.isMeant(deletionOf: incident.file.path),
                let versions = PublishedVersions(of: incident.file.path, in: log, grace: context[graceOption]),
                let shown = versions.seen.last(where: { $0.facts.text(.publish) == nil }),
                let hidden = versions.end(of: shown, { $0.text(.publish) })
            else { return nil }
            let meant = "if it was meant, write in site.yml under 'lint': 'deleted: {\"\(folder(incident))\": why it is hidden}'"
            return Finding(
                "'\(folder(incident))' was published and is internal now; delete 'publish: false', or withdraw the incident if it was nothing",
                at: place, notes: context.notes(published: shown.revision, changed: hidden) + [.init(meant)],
                level: log.knowsPushes ? .error : .note)
        }
    }

    private func folder(_ incident: Incident) -> String { "incidents/" + incident.slug }

    let documentation = RuleDocumentation(
        .history, "hidden", level: .error,
        summary: "No published incident becomes internal",
        rationale:
            "Readers saw it, and 'publish: false' takes it off the page as if it had been deleted. What was nothing is withdrawn; what was "
            + "wrong is corrected. Where git follows no other repository it can't tell whether readers saw it, and this is a note. "
            + "Outside a git repository this rule is silent.",
        source: "Daymark: the story is kept as it was told.",
        options: [graceOption],
        good: [
            Example.incident(internally("")).committed(
                .on(Example.incidentFolder + "incident.yml", .added, at: "2026-11-20 14:03 UTC"))
        ],
        bad: [
            Example.incident(internally("↓")).committed(
                .on(Example.incidentFolder + "incident.yml", .added, at: "2026-11-20 14:03 UTC", text: publicly),
                .on(Example.incidentFolder + "incident.yml", .changed, at: "2026-11-20 14:40 UTC", id: "83be701"),
                now: "2026-11-20 14:45 UTC")
        ])

    private static let publicly = "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"
    private static func internally(_ mark: String) -> String { publicly + "publish: \(mark)false" }
}
