/// What the repository knows about `components.yml` and the files below `incidents/` and `maintenance/`: who committed each, when, and what
/// became of it.
package struct RevisionLog: Sendable {
    /// By path below the content directory, oldest first. A file that was renamed has its whole story under its last name.
    private let stories: [String: [Revision]]
    /// Where the content directory lies in the repository, as `sites/status/`; empty at its top.
    package let prefix: String
    /// Whether git follows another repository, so that it can tell what has left this one.
    package let knowsPushes: Bool

    package init(_ stories: [String: [Revision]], prefix: String = "", knowsPushes: Bool = false) {
        self.stories = stories.filter { !$0.value.isEmpty }
        (self.prefix, self.knowsPushes) = (prefix, knowsPushes)
    }

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

    /// Files that were committed and are gone, in byte order.
    package var deletions: [Deletion] {
        stories.compactMap { Deletion(path: $0.key, $0.value) }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// How a file is elsewhere than where readers first saw it; nil where it isn't.
    ///
    /// - Parameter grace: how long a file may be somewhere without being seen.
    package func renaming(of path: String, grace: TimeSpan) -> Renaming? {
        stories[path].flatMap { Renaming(path: path, $0, grace: grace, knowsPushes: knowsPushes) }
    }

    /// Whether a version left this repository; where git follows no other, whether it was committed.
    package func isPublished(_ revision: Revision) -> Bool { knowsPushes ? revision.isPushed : revision.commit != nil }
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
    /// What the file said from then on; nil for a deletion, and where every version says what is there now.
    package var facts: PublishedFacts?
    /// Whether the commit is in another repository too, as far as is known here.
    package var isPushed: Bool
    /// Whether the commit brought three or more folders at once: an import or a move, which says nothing about when a text was published.
    package var isImport: Bool
    /// Where the file was until then, for one that was renamed.
    package var from: String?

    package init(
        _ change: Change, commit: String?, author: String, at: Instant, facts: PublishedFacts? = nil, isPushed: Bool = false,
        isImport: Bool = false, from: String? = nil
    ) {
        self.change = change
        self.commit = commit
        self.author = author
        self.at = at
        self.facts = facts
        self.isPushed = isPushed
        self.isImport = isImport
        self.from = from
    }

    /// The commit as messages name it; nil where it is not committed yet.
    package var shortCommit: String? { commit.map { String($0.prefix(10)) } }
}
