import Basics
import Diagnostics
import StatusModel

/// What was published stays: no update and no incident is deleted.
struct Deleted: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions else { return [] }
        let page = subject.history.page
        var folders: [String: SourceFile] = [:]
        for incident in page.incidents { folders["incidents/" + incident.slug] = incident.file }
        for maintenance in page.maintenance { folders["maintenance/" + maintenance.slug] = maintenance.file }
        let seen = log.deletions.filter { deletion in
            deletion.wasSeen(grace: context[graceOption], knowsPushes: log.knowsPushes) && !isExample(deletion.path)
                && page.isGone(deletion)
                && !page.settings.lint.isMeant(deletionOf: deletion.path)
        }
        return GoneFolder.all(seen).flatMap { gone in
            if let main = folders[gone.path] { return gone.updates.map { finding(name($0.path), $0.path, [$0], main, log, context) } }
            // A folder that is there without its main file is content/missing-file's business.
            guard gone.hasMain else { return [] }
            return [finding(gone.path, gone.path, gone.files, page.settingsFile, log, context)]
        }
    }

    /// Whether `daymark init` made it to show how things are written: nobody takes it for something that happened.
    private func isExample(_ path: String) -> Bool {
        let folder = path.split(separator: "/").dropFirst().first ?? ""
        return folder.hasSuffix("-example") && folder.dropLast("-example".count).count == "2026-11-20".count
    }

    /// - Parameter key: how `site.yml` would name what is gone.
    private func finding(
        _ what: String, _ key: String, _ gone: [Deletion], _ place: SourceFile, _ log: RevisionLog, _ context: RuleContext
    ) -> Finding {
        let isCommitted = gone.contains { $0.revision.commit != nil }
        let command = restoringCommand(gone, key, prefix: log.prefix)
        let fate =
            log.knowsPushes
            ? "was published and \(isCommitted ? "then deleted" : "is gone from disk"); get it back"
            : "was committed and \(isCommitted ? "then deleted" : "is gone from disk"); if readers have seen it, get it back"
        let when = gone.last { $0.revision.commit != nil }.map(\.revision)
        let deleted = when.map { "deleted in commit \($0.shortCommit ?? "") by \($0.author)" } ?? "the deletion is not committed yet"
        let meant = "if it was meant, write in site.yml under 'lint': 'deleted: {\"\(key)\": why it was deleted}'"
        return Finding(
            "'\(what)' \(fate) with '\(command)'", at: .start(of: place), notes: [.init(deleted), .init(meant)],
            level: log.knowsPushes ? .error : .note, about: gone.map(\.path))
    }

    /// What to type, anywhere in the repository. A whole folder comes back by its own name where one commit deleted all of it.
    private func restoringCommand(_ gone: [Deletion], _ key: String, prefix: String) -> String {
        var steps: [(revision: String, paths: [String])] = []
        for deletion in gone {
            let revision = deletion.revision.shortCommit.map { $0 + "^" } ?? "HEAD"
            if let index = steps.firstIndex(where: { $0.revision == revision }) {
                steps[index].paths.append(deletion.path)
            } else {
                steps.append((revision, [deletion.path]))
            }
        }
        if steps.count == 1 { steps[0].paths = [key] }
        return steps.map { step in
            "git checkout \(step.revision) -- " + step.paths.map { pathFromTop(prefix + $0) }.joined(separator: " ")
        }.joined(separator: " && ")
    }

    private func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    let documentation = RuleDocumentation(
        .history, "deleted", level: .error,
        summary: "No published update, incident or maintenance is deleted",
        rationale:
            "Customers link to what they read, and a page whose past disappears is not believed. What was wrong is corrected by an update "
            + "of its own. What was never pushed can go, and so can the example that 'daymark init' made. Where git follows no other "
            + "repository it can't tell, and this is a note. What was renamed is not deleted: `history/renamed` finds it. Outside a git repository this rule is silent.",
        source: "Daymark: the story is kept as it was told.",
        options: [graceOption],
        good: [
            Example().committed(.on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC")),
            Example().committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"),
                .on(Example.updatePath, .renamed, at: "2026-11-20 14:09 UTC", id: "83be701")),
            Example().committed(
                .on("incidents/2026-11-20-a-mistake/incident.yml", .added, at: "2026-11-20 14:01 UTC", isPushed: false),
                .on("incidents/2026-11-20-a-mistake/incident.yml", .deleted, at: "2026-11-20 14:09 UTC", isPushed: false, id: "83be701")),
            Example.site(siteStart + "lint:\n  deleted: {incidents/2026-11-01-refunds-late: Declared by mistake; nothing was wrong}")
                .committed(
                    .on("incidents/2026-11-01-refunds-late/incident.yml", .added, at: "2026-11-01 10:05 UTC"),
                    .on("incidents/2026-11-01-refunds-late/incident.yml", .deleted, at: "2026-11-20 14:08 UTC", id: "83be701")),
        ],
        bad: [
            Example.incident("↓title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC").committed(
                .on(Example.incidentFolder + "2026-11-20-1405-investigating.md", .added, at: "2026-11-20 14:05 UTC"),
                .on(Example.incidentFolder + "2026-11-20-1405-investigating.md", .deleted, at: "2026-11-20 14:18 UTC", id: "83be701")),
            Example.site("↓" + siteStart).committed(
                .on("incidents/2026-11-01-refunds-late/incident.yml", .added, at: "2026-11-01 10:05 UTC"),
                .on("incidents/2026-11-01-refunds-late/incident.yml", .deleted, at: "2026-11-20 14:08 UTC", id: "83be701")),
        ])
}

/// A path as git takes it, from the top of the repository and with no wildcard, and as a shell takes it.
private func pathFromTop(_ path: String) -> String {
    let hasWildcard = path.utf8.contains { "*?[\\".utf8.contains($0) }
    return shellWord((hasWildcard ? ":(top,literal)" : ":/") + path)
}

/// The files of one folder that are gone.
private struct GoneFolder {
    let path: String
    private(set) var hasMain = false
    private(set) var updates: [Deletion] = []
    private(set) var files: [Deletion] = []

    static func all(_ deletions: [Deletion]) -> [GoneFolder] {
        deletions.reduce(into: []) { folders, deletion in
            guard let slash = deletion.path.lastIndex(of: "/") else { return }
            let path = String(deletion.path[..<slash])
            if folders.last?.path != path { folders.append(GoneFolder(path: path)) }
            folders[folders.count - 1].add(deletion, name: String(deletion.path[deletion.path.index(after: slash)...]))
        }
    }

    private mutating func add(_ deletion: Deletion, name: String) {
        files.append(deletion)
        if name == "incident.yml" || name == "maintenance.yml" {
            hasMain = true
        } else if name.hasSuffix(".md"), name != "review.md" {
            updates.append(deletion)
        }
    }
}

extension StatusPage {
    /// Whether a file isn't on disk any more, rather than there and not to be read.
    fileprivate func isGone(_ deletion: Deletion) -> Bool {
        deletion.revision.commit != nil || !unreadablePaths.contains { deletion.path == $0 || deletion.path.hasPrefix($0 + "/") }
    }
}

extension LintSettings {
    /// Whether `site.yml` says why a file, or the folder that it was in, was deleted.
    func isMeant(deletionOf path: String) -> Bool {
        deleted.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }
}
