import StatusHistory
import StatusModel

extension EvidenceTable {
    /// A row for each incident of the period, with the figures of its report. A false alarm has none.
    static func incidents(_ report: PeriodReport, _ settings: SiteSettings, _ proof: EvidenceProof) -> EvidenceTable {
        let records = report.incidents.map { ($0.started, row($0.incident, $0, settings, proof)) }
        let alarms = report.withdrawn.map { ($0.started.value, row($0, nil, settings, proof)) }
        return EvidenceTable(
            "incidents", "Incidents",
            note: "Those that started in the period. An empty field is a time that nobody wrote down, or that is still to come.",
            [
                .init("incident", "Incident"), .init("title", "Title"), .init("severity", "Severity"), .init("declared_as"),
                .init("status", "Status"), .init("internal"), .init("started", "Started"), .init("detected", "Detected"),
                .init("acknowledged", "Acknowledged"), .init("mitigated", "Mitigated"), .init("ended", "Over for customers"),
                .init("resolved", "Resolved"), .init("commander", "Commander"),
                .init("communications"), .init("technical"), .init("scribe"), .init("told", "Who was told when"), .init("cause"),
                .init("minutes_of_impact", "Minutes of impact"),
                .init("minutes_to_detect"), .init("minutes_to_acknowledge"), .init("minutes_to_mitigate"), .init("minutes_to_resolve"),
                .init("minutes_to_first_update"), .init("longest_silence_minutes"), .init("promises_due"), .init("promises_kept"),
                .init("updates"),
            ] + EvidenceProof.columns() + EvidenceProof.changeColumns, (records + alarms).sorted { $0.0 < $1.0 }.map(\.1))
    }

    private static func row(_ incident: Incident, _ record: IncidentRecord?, _ settings: SiteSettings, _ proof: EvidenceProof) -> [String] {
        let (response, path) = (incident.record, incident.file.path)
        let names = Role.allCases.map { role in response.roles.filter { $0.role == role }.map(\.person.value).joined(separator: ", ") }
        let about = [
            incident.slug, incident.title.value, incident.severity.value.rawValue, declared(incident, proof).rawValue,
            incident.status.rawValue, Bool?.some(incident.isInternal).cell,
        ]
        let times = [
            record?.started ?? incident.started.value, response.detected?.value, response.acknowledged?.value, response.mitigated?.value,
            record?.extent.end, incident.resolved,
        ].map(\.cell)
        let figures: [TimeSpan?] = [
            record?.extent.length, record?.detection?.length, record?.acknowledgement?.length, record?.mitigation?.length,
            record?.resolution?.length, record?.firstUpdate?.length, record?.longestSilence,
        ]
        let promises = record.map { [String($0.promises.promised), String($0.promises.kept)] } ?? ["", ""]
        return about + times + names + [told(incident, settings), response.cause?.value ?? ""] + figures.map(\.cell) + promises
            + [String(incident.updates.count)] + proof.cells(.file, in: path, said: incident.responseBegan)
            + proof.changes(to: incident.facts, in: path, since: .file)
    }

    /// The severity that it was taken for at first, whatever its file says of that by now.
    private static func declared(_ incident: Incident, _ proof: EvidenceProof) -> Severity {
        let said = proof.log?.firstSaid(in: incident.file.path) { if case .declaredAs(let severity) = $0 { severity } else { nil } }
        return said ?? incident.severityChanges.min { $0.at.value < $1.at.value }?.from.value ?? incident.severity.value
    }

    /// Every line of the log that says so, and those whom the policy names and another line tells of.
    private static func told(_ incident: Incident, _ settings: SiteSettings) -> String {
        let policy = settings.policy(at: incident.started.value)
        let lines = incident.record.timeline.filter { incident.tells($0, policy) }
        let people = incident.told(policy).filter { person in
            !lines.contains { $0.at.value == person.at }
        }
        let all = lines.map { ($0.event.value, $0.at.value) } + people.map { ($0.people, $0.at) }
        return all.map { "\($0.0) (\($0.1.contentText))" }.joined(separator: "; ")
    }

    /// Each update that customers got.
    static func updates(_ incidents: [Incident], _ proof: EvidenceProof) -> EvidenceTable {
        let rows = incidents.flatMap { incident in
            incident.updates.map { update -> [String] in
                let components = update.components.map { "\($0.component.value): \($0.status.value.rawValue)" }.joined(separator: ", ")
                return [
                    incident.slug, update.id, update.status.value.rawValue, update.at.value.internetText, (update.nextUpdate?.value).cell,
                    components, incident.severity(at: update.at.value).rawValue, update.body.plainText,
                ] + proof.cells(.file, in: update.file.path, said: update.at.value)
                    + proof.changes(to: .bytes(of: update.file), in: update.file.path, since: .file)
            }
        }
        return EvidenceTable(
            "updates", "Updates",
            note: "What customers were told, and when. An update that was changed after it was committed names that commit too.",
            [
                .init("incident", "Incident"), .init("update"), .init("status", "Status"), .init("at", "At"),
                .init("next_update", "Next one promised for"), .init("components"), .init("severity"), .init("text", "Text"),
            ] + EvidenceProof.columns() + EvidenceProof.changeColumns, rows)
    }

    /// Each time that somebody found it worse or better than was thought.
    static func severities(_ incidents: [Incident], _ proof: EvidenceProof) -> EvidenceTable {
        let rows = incidents.flatMap { incident in
            incident.severityChanges.map { change in
                [
                    incident.slug, change.at.value.internetText, change.from.value.rawValue, change.to.value.rawValue, change.reason.value,
                    change.told.map(\.value).joined(separator: ", "),
                ]
                    + proof.cells(change.key, in: incident.file.path, said: change.at.value)
                    + proof.changes(to: change.facts, in: incident.file.path, since: change.key)
            }
        }
        return EvidenceTable(
            "severities", "Changes of severity", note: "Each with its reason.",
            [
                .init("incident", "Incident"), .init("at", "At"), .init("from", "From"), .init("to", "To"), .init("reason", "Reason"),
                .init("told", "Told"),
            ] + EvidenceProof.columns() + EvidenceProof.changeColumns, rows)
    }

    /// Each time that somebody took over a role.
    static func handOvers(_ incidents: [Incident], _ proof: EvidenceProof) -> EvidenceTable {
        let rows = incidents.flatMap { incident in
            incident.record.handOvers.map { turn in
                [incident.slug, turn.at.value.internetText, turn.role.value.rawValue, turn.from.value, turn.to.value]
                    + proof.cells(turn.key, in: incident.file.path, said: turn.at.value)
                    + proof.changes(to: turn.facts, in: incident.file.path, since: turn.key)
            }
        }
        return EvidenceTable(
            "hand-overs", "Roles that were handed over", note: "Who holds a role now stands with the incident.",
            [
                .init("incident", "Incident"), .init("at", "At"), .init("role", "Role"), .init("from", "From"), .init("to", "To"),
            ] + EvidenceProof.columns() + EvidenceProof.changeColumns, rows)
    }

    /// The responders' log, line by line.
    static func timeline(_ incidents: [Incident], _ settings: SiteSettings, _ proof: EvidenceProof) -> EvidenceTable {
        let rows = incidents.flatMap { incident in
            let policy = settings.policy(at: incident.started.value)
            return incident.record.timeline.map { entry in
                [
                    incident.slug, entry.at.value.internetText, entry.event.value, entry.by?.value ?? "", entry.role?.value.rawValue ?? "",
                    (entry.written?.value).cell, Bool?.some(incident.tells(entry, policy)).cell,
                ]
                    + proof.cells(
                        .logEntry(at: entry.at.value, event: entry.event.value), in: entry.event.place.file.path, said: entry.at.value)
            }
        }
        return EvidenceTable(
            "timeline", "The responders' log", note: "Who did what, and who was told, by time.",
            [
                .init("incident", "Incident"), .init("at", "At"), .init("event", "What happened"), .init("by", "By"), .init("role"),
                .init("written", "Written afterwards"), .init("tells"),
            ] + EvidenceProof.columns(), rows)
    }
}

extension SeverityChange {
    /// What it is known by in git.
    fileprivate var key: Statement { .severityChange(at: at.value, to: to.value) }
}

extension HandOver {
    fileprivate var key: Statement { .handOver(at: at.value, role.value) }
}
