import Diagnostics
import StatusHistory
import StatusModel

/// What the main file of an incident or a maintenance told readers changes only where an update says so.
struct FactChanged: Rule {
    func check(_ subject: StatusEvent, _ context: RuleContext) -> [Finding] {
        let file = subject.file
        guard let log = context.revisions, let versions = PublishedVersions(of: file.path, in: log, grace: context[graceOption]) else {
            return []
        }
        let changes =
            switch subject {
            case .incident(let incident): self.changes(incident, versions, context)
            case .maintenance(let maintenance): self.changes(maintenance, versions)
            }
        let movedEnd: Finding? = if case .incident(let incident) = subject { self.movedEnd(incident, versions, log, context) } else { nil }
        return changes.map { $0.finding(at: subject.place(of: $0.key), subject.wayOut($0, context.now), context) }
            + (movedEnd.map { [$0] } ?? []) + goneEntries(versions, file, context)
    }

    /// An `ended` that was set after readers had been told that all was over, and how long it had lasted.
    private func movedEnd(_ incident: Incident, _ versions: PublishedVersions, _ log: RevisionLog, _ context: RuleContext) -> Finding? {
        guard let place = incident.ended?.place, let resolution = incident.updates.first(where: { $0.status.value == .resolved }),
            let shown = log.revisions(of: resolution.file.path).first(where: log.isPublished)?.at
        else { return nil }
        let corrected = lastTold(incident.updates) { $0.corrects != nil }
        let told = [corrected, resolution.at.value, shown].compactMap { $0 }.max()
        guard let change = versions.change(of: .ended, told: told, countsAbsence: true), change.before == nil,
            versions.seen.contains(where: { $0.revision == change.published })
        else { return nil }
        var asPublished = incident
        asPublished.ended = nil
        guard let before = IncidentHistory(asPublished, at: context.now).extent.end,
            let now = IncidentHistory(incident, at: context.now).extent.end, before != now
        else { return nil }
        return Finding(
            "this was published as over at \(before.yamlText) and is over at \(now.yamlText) now, by an 'ended' that was set later; "
                + "take it out, or add an update with 'status: resolved' and 'corrects: \(incident.updates.last?.id ?? resolution.id)' that says so",
            at: place, notes: context.notes(published: change.published, changed: change.changed))
    }

    private func changes(_ incident: Incident, _ versions: PublishedVersions, _ context: RuleContext) -> [FactChange] {
        let told = lastTold(incident.updates) { $0.corrects != nil }
        let changes = [PublishedFacts.Key.started, .ended, .customerReported].compactMap { versions.change(of: $0, told: told) }
        // What an open incident is called follows what is known.
        guard let closed = incident.closed else { return changes }
        let titles = [PublishedFacts.Key.title, .titleAfter].compactMap { versions.change(of: $0, told: max(told ?? closed, closed)) }
        return titles.filter { $0.changed.at > closed + context[graceOption] } + changes
    }

    private func changes(_ maintenance: Maintenance, _ versions: PublishedVersions) -> [FactChange] {
        let told = lastTold(maintenance.updates) { $0.status.value == .scheduled || $0.corrects != nil }
        let toldSinceStart = lastTold(maintenance.updates) { _ in true }
        func change(_ key: PublishedFacts.Key, countsAbsence: Bool = false) -> FactChange? {
            guard let change = versions.change(of: key, told: told, countsAbsence: countsAbsence) else { return nil }
            // What changes while people work is told by the updates about the work.
            let isUnderWay = change.changed.at >= maintenance.starts.value
            return isUnderWay ? versions.change(of: key, told: toldSinceStart, countsAbsence: countsAbsence) : change
        }
        return [.title, .impact, .announced].compactMap { change($0) }
            + versions.componentKeys.compactMap { change($0, countsAbsence: true) }
    }

    /// An entry that was published and is not there any more, or says something else.
    private func goneEntries(_ versions: PublishedVersions, _ file: SourceFile, _ context: RuleContext) -> [Finding] {
        var found: [Finding] = []
        var seen = Set(versions.present.entries)
        for version in versions.seen {
            for entry in version.facts.entries where seen.insert(entry).inserted {
                guard let changed = versions.end(of: version, { $0.entries }) else { continue }
                let isSecret = !secrets(in: Array(entry.utf8)).isEmpty
                let list = entry.contains(", starts:") ? "moved" : "severity-changes"
                let message = "'\(list)' had the entry '\(isSecret ? "***" : entry)' and has it no longer; put it back"
                found.append(Finding(message, at: .start(of: file), notes: context.notes(published: version.revision, changed: changed)))
            }
        }
        return found
    }

    let documentation = RuleDocumentation(
        .history, "fact-changed", level: .warning,
        summary: "What was published of an incident or a maintenance is not changed unseen",
        rationale:
            "When it started, when it ended and what it touches make the bars, the uptime and the calendar. Where you learn more, change it and "
            + "say so in an update. For an incident that is one with 'corrects'; for planned work one with the status 'scheduled', and once "
            + "the work has begun any. To set what was left out is no change, and an open incident's title may follow what is known. But an 'ended' that is set after "
            + "readers were told that all was over changes the length that they know. "
            + "Entries of 'moved' and 'severity-changes' stay. Outside a git repository this rule is silent.",
        source: "Daymark: the story is kept as it was told.",
        options: [graceOption],
        good: [
            Example([incident("2026-11-20 13:40 UTC"), correction]).committed(
                .on(incidentPath, .added, at: "2026-11-20 14:08 UTC", text: incident("2026-11-20 14:02 UTC").text),
                .on(incidentPath, .changed, at: "2026-11-20 14:31 UTC", id: "83be701"), now: "2026-11-20 14:32 UTC"),
            Example([incident("2026-11-20 14:02 UTC", "mitigated: 2026-11-20 14:30 UTC\n")]).committed(
                .on(incidentPath, .added, at: "2026-11-20 14:08 UTC", text: incident("2026-11-20 14:02 UTC").text),
                .on(incidentPath, .changed, at: "2026-11-20 14:31 UTC", id: "83be701"), now: "2026-11-20 14:32 UTC"),
        ],
        bad: [
            Example([incident("↓2026-11-20 14:05 UTC")]).committed(
                .on(incidentPath, .added, at: "2026-11-20 14:08 UTC", text: incident("2026-11-20 14:02 UTC").text),
                .on(incidentPath, .changed, at: "2026-11-20 14:31 UTC", id: "83be701"), now: "2026-11-20 14:32 UTC"),
            Example([incident("2026-11-20 14:02 UTC", "ended: ↓2026-11-20 14:20 UTC\n"), resolution]).committed(
                .on(incidentPath, .added, at: "2026-11-20 14:08 UTC", text: incident("2026-11-20 14:02 UTC").text),
                .on(Example.resolvedPath, .added, at: "2026-11-20 14:51 UTC", id: "5d2c7f0"),
                .on(incidentPath, .changed, at: "2026-11-21 09:00 UTC", id: "83be701"), now: "2026-11-21 09:01 UTC"),
            Example.file(maintenancePath, maintenance("↓Card payments may take up to a minute longer.")).committed(
                .on(maintenancePath, .added, at: "2026-11-24 09:00 UTC", text: maintenance("Card payments may take ten seconds longer.")),
                .on(maintenancePath, .changed, at: "2026-11-25 09:00 UTC", id: "83be701"), now: "2026-11-26 09:00 UTC"),
        ])

    private static let incidentPath = Example.incidentFolder + "incident.yml"
    private static func incident(_ started: String, _ more: String = "") -> Example.File {
        Example.File(path: incidentPath, text: "title: Some card payments are failing\nseverity: SEV2\nstarted: \(started)\n\(more)")
    }
    private static let correction = Example.File(
        path: Example.incidentFolder + "2026-11-20-1430-investigating.md",
        text: "---\nstatus: investigating\nat: 2026-11-20 14:30 UTC\nnext-update: 30m\ncorrects: 2026-11-20-1408-investigating\n---\n"
            + "Card payments have been failing since 13:40 UTC, and not since 14:02 UTC as we said.\n")
    private static let resolution = Example.File(
        path: Example.resolvedPath, text: Example.resolvedFrontMatter + "Some card payments failed for 48 minutes.\n")
    private static let maintenancePath = "maintenance/2026-12-02-database-upgrade/maintenance.yml"
    private static func maintenance(_ impact: String) -> String {
        "title: Slower card payments\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:30 UTC\nannounced: 2026-11-24 09:00 UTC\n"
            + "components: {card-payments: under-maintenance}\nimpact: \(impact)"
    }
}

extension StatusEvent {
    /// Where a fact is written; the file's start where it is not.
    fileprivate func place(of key: PublishedFacts.Key) -> Place {
        let place: Place? =
            switch (self, key) {
            case (.incident(let incident), .title): incident.title.place
            case (.incident(let incident), .titleAfter): incident.titleAfter?.place
            case (.incident(let incident), .started): incident.started.place
            case (.incident(let incident), .ended): incident.ended?.place
            case (.maintenance(let maintenance), .title): maintenance.title.place
            case (.maintenance(let maintenance), .announced): maintenance.announced?.place
            case (.maintenance(let maintenance), .impact): maintenance.impact.map { Place($0.file, $0.range) }
            case (.maintenance(let maintenance), .component(let id)):
                maintenance.components.first { $0.component.value == id }?.status.place
            default: nil
            }
        return place ?? .start(of: file)
    }

    /// What makes a change an open one.
    fileprivate func wayOut(_ change: FactChange, _ now: Instant) -> String {
        switch self {
        case .incident(let incident):
            guard let update = change.key == .started && incident.isOpen ? incident.updates.first : incident.updates.last else {
                return "put it back"
            }
            return "put it back, or add an update with 'status: \(incident.status.rawValue)' and 'corrects: \(update.id)' that says so"
        case .maintenance(let maintenance):
            if change.changed.at >= maintenance.starts.value { return "put it back, or add an update that says so" }
            if now < maintenance.starts.value { return "put it back, or add an update with 'status: scheduled' that says so" }
            guard let update = maintenance.updates.last else { return "put it back" }
            return "put it back, or add an update with 'corrects: \(update.id)' that says so"
        }
    }
}
