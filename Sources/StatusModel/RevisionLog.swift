/// What the repository knows about the files below `incidents/` and `maintenance/`: who committed each, when, and what became of it.
package struct RevisionLog: Sendable {
    /// By path below the content directory, oldest first. A file that was renamed has its whole story under its last name.
    private let stories: [String: [Revision]]

    package init(_ stories: [String: [Revision]]) { self.stories = stories.filter { !$0.value.isEmpty } }

    /// Oldest first; empty for a file that was never committed.
    package func revisions(of path: String) -> [Revision] { stories[path] ?? [] }

    /// Everybody who committed a file, in byte order.
    package var authors: [String] {
        Set(stories.values.joined().map(\.author)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// When a file was first committed, and by whom. Nil where that tells nothing, since a whole history arrived in that commit.
    package func firstCommit(of path: String) -> Revision? {
        stories[path]?.first.flatMap { $0.commit == nil || $0.isImport ? nil : $0 }
    }

    /// When git, or whoever wrote it and has not committed it yet, first had a file, import or not.
    package func firstSight(of path: String, now: Instant) -> Instant {
        stories[path]?.first { $0.commit != nil }?.at ?? now
    }

    /// Files that were committed and are gone, in byte order, each with the revision that deleted it.
    package var deletions: [(path: String, revision: Revision)] {
        stories.compactMap { path, revisions in revisions.last.flatMap { $0.change == .deleted ? (path, $0) : nil } }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}

/// One thing that happened to a file.
package struct Revision: Sendable, Equatable {
    package enum Change: String, Sendable {
        case added, changed, renamed, deleted
    }

    package var change: Change
    /// The full id; nil for what was done on disk and is not committed yet.
    package var commit: String?
    package var author: String
    /// When it was written, whatever was rebased later.
    package var at: Instant
    /// Equal numbers in one file's story say the same to customers: text without regard to white space, status and time.
    package var wording: Int
    /// Whether the commit brought three or more folders at once: an import or a move, which says nothing about when a text was published.
    package var isImport: Bool

    package init(
        _ change: Change, commit: String?, author: String, at: Instant, wording: Int = 0, isImport: Bool = false
    ) {
        self.change = change
        self.commit = commit
        self.author = author
        self.at = at
        self.wording = wording
        self.isImport = isImport
    }

    /// The commit as messages name it; nil where it is not committed yet.
    package var shortCommit: String? { commit.map { String($0.prefix(10)) } }
}
