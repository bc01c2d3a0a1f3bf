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
        return GoneFolder.all(log.deletions).flatMap { gone in
            if let main = folders[gone.path] { return gone.updates.map { finding("'\($0.name)'", $0.revision, main) } }
            // A folder that is there without its main file is content/missing-file's business.
            guard let main = gone.main else { return [] }
            return [finding("'\(gone.path)'", main.revision, page.settingsFile)]
        }
    }

    private func finding(_ what: String, _ revision: Revision, _ file: SourceFile) -> Finding {
        guard let commit = revision.shortCommit else {
            return Finding(
                "\(what) was published and is gone from disk; get it back with 'git checkout HEAD' and its path", at: .start(of: file),
                notes: [.init("the deletion is not committed yet")])
        }
        return Finding(
            "\(what) was published and then deleted; get it back with 'git checkout \(commit)^' and its path", at: .start(of: file),
            notes: [.init("deleted in commit \(commit) by \(revision.author)")])
    }

    let documentation = RuleDocumentation(
        id: "history/deleted", level: .error,
        summary: "No published update, incident or maintenance is deleted",
        rationale:
            "Customers link to what they read, and a page whose past disappears is not believed. What was wrong is corrected by an update "
            + "of its own. A file that was renamed is not deleted. Outside a git repository this rule is silent.",
        source: "Daymark: the story is kept as it was told.",
        good: [
            Example().committed(.on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC")),
            Example().committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"),
                .on(Example.updatePath, .renamed, at: "2026-11-20 14:09 UTC", id: "83be701")),
        ],
        bad: [
            Example.incident("↓title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC").committed(
                .on(Example.incidentFolder + "2026-11-20-1405-investigating.md", .added, at: "2026-11-20 14:05 UTC"),
                .on(Example.incidentFolder + "2026-11-20-1405-investigating.md", .deleted, at: "2026-11-20 14:08 UTC", id: "83be701")),
            Example.site("↓" + siteStart).committed(
                .on("incidents/2026-11-01-refunds-late/incident.yml", .added, at: "2026-11-01 10:05 UTC"),
                .on("incidents/2026-11-01-refunds-late/incident.yml", .deleted, at: "2026-11-20 14:08 UTC", id: "83be701")),
        ])
}

/// The files of one folder that are gone.
private struct GoneFolder {
    typealias Gone = (name: String, revision: Revision)

    let path: String
    private(set) var main: Gone?
    private(set) var updates: [Gone] = []

    static func all(_ deletions: [(path: String, revision: Revision)]) -> [GoneFolder] {
        deletions.reduce(into: []) { folders, deletion in
            guard let slash = deletion.path.lastIndex(of: "/") else { return }
            let path = String(deletion.path[..<slash])
            let gone = (name: String(deletion.path[deletion.path.index(after: slash)...]), revision: deletion.revision)
            if folders.last?.path != path { folders.append(GoneFolder(path: path)) }
            folders[folders.count - 1].add(gone)
        }
    }

    private mutating func add(_ gone: Gone) {
        if gone.name == "incident.yml" || gone.name == "maintenance.yml" {
            main = gone
        } else if gone.name.hasSuffix(".md"), gone.name != "review.md" {
            updates.append(gone)
        }
    }
}
