import Diagnostics
import StatusModel

/// An update is published when it says it was.
struct Backdated: Rule {
    private static let late = DurationOption("late", .minutes(15), "how long after its time an update may be committed")

    func check(_ subject: StatusEvent, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions else { return [] }
        switch subject {
        case .incident(let incident):
            let changes = incident.severityChanges.compactMap { change in
                finding(
                    change.at, "changed", log.firstRevision(of: incident.file.path) { $0.text(.severity) == change.to.value.rawValue },
                    context)
            }
            return updates(incident.updates, log, context) + changes
        case .maintenance(let work):
            let moves = work.moves.compactMap { finding($0.at, "moved", log.move(away: $0, of: work.file.path), context) }
            return updates(work.updates, log, context) + moves
        }
    }

    private func updates<Status>(_ updates: [Update<Status>], _ log: RevisionLog, _ context: RuleContext) -> [Finding] {
        // What another page's API knew was published there.
        updates.filter { $0.earlierID == nil }.compactMap { finding($0.at, nil, log.firstCommit(of: $0.file.path), context) }
    }

    /// - Parameter change: what is said to have been done then; nil for an update.
    private func finding(_ at: Located<Instant>, _ change: String?, _ first: Revision?, _ context: RuleContext) -> Finding? {
        guard let first, let commit = first.shortCommit else { return nil }
        let delay = first.at - at.value
        guard delay > context[Self.late] else { return nil }
        let wayOut =
            change.map { "write when it was \($0) for readers" } ?? "write when it was published, and tell in the text what was so before"
        return Finding(
            "first committed \(delay.words) after this time; \(wayOut)", at: at.place,
            notes: [.init("committed in \(commit) on \(context.day(first.at)) \(context.clock(first.at))")])
    }

    let documentation = RuleDocumentation(
        .history, "backdated", level: .warning,
        summary: "An update, a move and a change of severity are committed when they say that they were made",
        rationale:
            "An update from memory with an earlier time makes a silence look like a conversation. Work that was 'completed' or 'moved' before "
            + "it began, as somebody wrote a day later, takes time out of the bars that readers saw. A commit that brings three incidents or "
            + "more is an import and is not judged. Outside a git repository this rule is silent.",
        source: "Daymark: updates are written in real time; the 15 minutes are ours.",
        options: [late],
        good: [
            Example.update("About one in five card payments is failing.").committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:09 UTC"))
        ],
        bad: [
            Example.file(
                Example.updatePath,
                "---\nstatus: investigating\nat: ↓2026-11-20 14:08 UTC\nnext-update: 30m\n---\nAbout one in five card payments is failing."
            ).committed(.on(Example.updatePath, .added, at: "2026-11-20 14:30 UTC"), now: "2026-11-20 14:31 UTC"),
            moved("↓2026-12-02 08:55 UTC"),
        ])

    private static func moved(_ at: String) -> Example {
        let path = "maintenance/2026-12-02-database-upgrade/maintenance.yml"
        func text(_ day: String) -> String {
            "title: Slower card payments\nstarts: \(day) 09:00 UTC\nends: \(day) 10:30 UTC\nannounced: 2026-11-24 09:00 UTC\n"
                + "components: {card-payments: under-maintenance}\nimpact: Card payments may take ten seconds longer."
        }
        let moved = "\nmoved: [{at: \(at), starts: 2026-12-02 09:00 UTC, ends: 2026-12-02 10:30 UTC}]"
        return Example.file(path, text("2026-12-09") + moved).committed(
            .on(path, .added, at: "2026-11-24 09:00 UTC", text: text("2026-12-02")),
            .on(path, .changed, at: "2026-12-03 09:00 UTC", id: "83be701"), now: "2026-12-03 09:05 UTC")
    }
}

extension RevisionLog {
    /// The first commit in which a file said something; nil where that tells nothing, since a whole history arrived in it.
    fileprivate func firstRevision(of path: String, where isSo: (PublishedFacts) -> Bool) -> Revision? {
        revisions(of: path).first { $0.facts.map(isSo) ?? false }.flatMap { $0.commit == nil || $0.isImport ? nil : $0 }
    }

    /// The commit that took the window away which a move tells of; where nobody ever saw that window, the one that brought the move.
    fileprivate func move(away move: MaintenanceMove, of path: String) -> Revision? {
        let all = revisions(of: path)
        let hadWindow: (Revision) -> Bool = {
            $0.facts?.time(.starts) == move.starts.value && $0.facts?.time(.ends) == move.ends.value
        }
        guard let last = all.lastIndex(where: hadWindow) else { return firstRevision(of: path) { $0.entries.contains(move.yamlText) } }
        return all[(last + 1)...].first { $0.facts != nil }.flatMap { $0.commit == nil || $0.isImport ? nil : $0 }
    }
}
