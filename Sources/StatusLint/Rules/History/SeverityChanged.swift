import Diagnostics
import StatusModel

/// A severity that was published and changed says when and why.
struct SeverityChanged: Rule {
    private typealias Step = (from: String, to: String, version: PublishedVersions.Version, changed: Revision)

    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        guard let log = context.revisions,
            let versions = PublishedVersions(of: incident.file.path, in: log, grace: context[graceOption], isStrict: true)
        else { return [] }
        let steps = untoldSteps(versions, incident)
        guard let first = steps.first, let last = steps.last else { return [] }
        return [
            Finding(
                "'severity' was published as '\(first.from)' and is '\(incident.severity.value.rawValue)' now; "
                    + wayOut(steps, hasList: !incident.severityChanges.isEmpty),
                at: incident.severity.place, notes: context.notes(published: first.version.revision, changed: last.changed),
                level: context.levelOfChange(last.changed, isOpen: incident.isOpen))
        ]
    }

    /// From each severity that was published and is not told of any more, to the next. What was put back as it was is no change.
    private func untoldSteps(_ versions: PublishedVersions, _ incident: Incident) -> [Step] {
        let present = versions.present
        let all = versions.seen
        let undoneFrom = all.firstIndex {
            $0.facts.text(.severity) == present.text(.severity) && $0.facts.entries == present.entries
        }
        let told = [incident.severity.value] + incident.severityChanges.flatMap { [$0.from.value, $0.to.value] }
        let seen = all[..<(undoneFrom ?? all.count)]
        return zip(seen, seen.dropFirst().map { $0.facts.text(.severity) } + [present.text(.severity)]).compactMap { version, next in
            guard let severity = version.facts.text(.severity), let next, severity != next,
                !told.contains(where: { $0.rawValue == severity }),
                let changed = versions.end(of: version, { $0.text(.severity) })
            else { return nil }
            return (severity, next, version, changed)
        }
    }

    private func wayOut(_ steps: [Step], hasList: Bool) -> String {
        let entries = steps.map { step in
            let at = Instant(seconds: step.changed.at.seconds / 60 * 60).yamlText
            return "{at: \(at), from: \(step.from), to: \(step.to), reason: say here what customers notice now}"
        }
        let list = entries.joined(separator: ", ")
        return hasList ? "add to 'severity-changes' \(list), with the reason" : "add 'severity-changes: [\(list)]', with the reason"
    }

    let documentation = RuleDocumentation(
        .history, "severity-changed", level: .error,
        summary: "A published severity that changed says when and why",
        rationale:
            "The page shows the severity, and people are called by it. 'daymark update --severity' writes the change down; by hand it is easily "
            + "forgotten. It is a warning once the incident is over and the change is older than `lint.fresh`. Outside a git repository this "
            + "rule is silent.",
        source: "Guide A: a severity change needs a documented reason and a notice to stakeholders.",
        options: [graceOption],
        good: [changed("SEV2", "\nseverity-changes: [{at: 2026-11-20 14:25 UTC, from: SEV3, to: SEV2, reason: It spread}]")],
        bad: [changed("↓SEV2", "")])

    private static func changed(_ severity: String, _ more: String) -> Example {
        func text(_ severity: String) -> String {
            "title: Some card payments are failing\nseverity: \(severity)\nstarted: 2026-11-20 14:02 UTC"
        }
        let path = Example.incidentFolder + "incident.yml"
        return Example.file(path, text(severity) + more).committed(
            .on(path, .added, at: "2026-11-20 14:08 UTC", text: text("SEV3")),
            .on(path, .changed, at: "2026-11-20 14:26 UTC", id: "83be701"), now: "2026-11-20 14:30 UTC")
    }
}
