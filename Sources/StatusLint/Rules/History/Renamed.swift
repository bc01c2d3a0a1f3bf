import Basics
import Diagnostics
import StatusModel

/// What was published stays where it is: links lead there, and feeds know it by its address.
struct Renamed: Rule {
    func check(_ subject: StatusEvent, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions else { return [] }
        if let folder = renaming(subject.file, log, context) {
            return [finding(parent(folder.path), parent(folder.former), folder, subject.file, log, context)]
        }
        return updates(subject).compactMap { file, isCorrected in
            // That it had another time or status is told, and its name says what is so.
            if isCorrected { return nil }
            return renaming(file, log, context).map { finding($0.path, $0.former, $0, file, log, context) }
        }
    }

    private func renaming(_ file: SourceFile, _ log: RevisionLog, _ context: RuleContext) -> Renaming? {
        guard let found = log.renaming(of: file.path, grace: context[graceOption]) else { return nil }
        return context.history.page.settings.lint.isMeant(deletionOf: found.former) ? nil : found
    }

    private func updates(_ subject: StatusEvent) -> [(file: SourceFile, isCorrected: Bool)] {
        func files<Status>(_ updates: [Update<Status>]) -> [(file: SourceFile, isCorrected: Bool)] {
            let corrected = Set(updates.compactMap(\.corrects?.value))
            return updates.map { ($0.file, corrected.contains($0.id)) }
        }
        return switch subject {
        case .incident(let incident): files(incident.updates)
        case .maintenance(let maintenance): files(maintenance.updates)
        }
    }

    private func finding(
        _ new: String, _ old: String, _ renaming: Renaming, _ file: SourceFile, _ log: RevisionLog, _ context: RuleContext
    ) -> Finding {
        let revision = renaming.revision
        let state =
            log.knowsPushes
            ? "was published as '\(old)', and links and feeds know it by that name; name it so again"
            : "was committed as '\(old)'; if readers have seen it, name it so again"
        let when = revision.shortCommit.map { "renamed in commit \($0) on \(context.moment(revision.at)) by \(revision.author)" }
        let meant =
            "nothing leads from the old address to the new one; if it has to be all the same, write in site.yml under 'lint': "
            + "'deleted: {\"\(old)\": why it was renamed}'"
        return Finding(
            "'\(new)' \(state) with '\(command(new, old, log.prefix, context.history.page))'", at: .start(of: file),
            notes: [.init(when ?? "the renaming is not committed yet"), .init(meant)],
            level: log.knowsPushes ? context.levelOfChange(revision, isOpen: false) : .note, about: [renaming.former])
    }

    /// What to type, anywhere in the repository. It asks nothing of git, so that it works before and after a commit.
    private func command(_ new: String, _ old: String, _ prefix: String, _ page: StatusPage) -> String {
        // Where something is left in the old folder, the new one would become a part of it.
        let isThere = page.files.contains { $0.path.hasPrefix(old + "/") }
        let moved = isThere ? page.files.map(\.path).filter { $0.hasPrefix(new + "/") } : [new]
        let words = (moved + [old + (isThere ? "/" : "")]).map { shellWord(prefix + $0) }
        return "(cd \"$(git rev-parse --show-toplevel)\" && mv -- \(words.joined(separator: " ")))"
    }

    private func parent(_ path: String) -> String { path.split(separator: "/").dropLast().joined(separator: "/") }

    let documentation = RuleDocumentation(
        .history, "renamed", level: .error,
        summary: "No published update, incident or maintenance is renamed",
        rationale:
            "A folder's name is its address on the page, and an update's name its place there. Under another name every link to it ends "
            + "nowhere, feeds tell it as news, and calendars have it twice. It is a warning once the renaming is older than `lint.fresh`, and a "
            + "note where git follows no other repository, since it can't tell then what readers saw. An update that another one corrects may "
            + "get the name that its new time asks for. Outside a git repository this rule is silent.",
        source: "Daymark: what was published keeps its address.",
        options: [graceOption],
        good: [
            Example().committed(.on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC")),
            Example().committed(
                .on(main, .added, at: "2026-11-20 14:02 UTC"),
                .on(main, .renamed, at: "2026-11-20 14:05 UTC", from: old + "incident.yml", id: "83be701")),
            Example.site(siteStart + "lint:\n  deleted: {incidents/2026-11-20-cards-failing: It named a customer}").committed(
                .on(main, .added, at: "2026-11-20 14:02 UTC"),
                .on(main, .renamed, at: "2026-11-20 14:09 UTC", from: old + "incident.yml", id: "83be701")),
        ],
        bad: [
            Example.incident("↓title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC").committed(
                .on(main, .added, at: "2026-11-20 14:02 UTC"),
                .on(main, .renamed, at: "2026-11-20 14:09 UTC", from: old + "incident.yml", id: "83be701")),
            Example.file(Example.updatePath, "↓" + Example.updateFrontMatter + "About one in five card payments is failing.").committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"),
                .on(
                    Example.updatePath, .renamed, at: "2026-11-20 14:15 UTC",
                    from: Example.incidentFolder + "2026-11-20-1408-investigating-2.md", id: "83be701"), now: "2026-11-20 14:16 UTC"),
        ])

    private static let main = Example.incidentFolder + "incident.yml"
    private static let old = "incidents/2026-11-20-cards-failing/"
}
