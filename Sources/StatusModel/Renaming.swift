/// A file that is there under another path than the first one that readers could see.
package struct Renaming: Sendable {
    package let path: String
    package let former: String
    /// The revision that took it away from there.
    package let revision: Revision

    /// Nil where it still is, or is again, where readers first saw it, and where it is gone.
    init?(path: String, _ revisions: [Revision], grace: TimeSpan, knowsPushes: Bool) {
        guard revisions.last?.change != .deleted, revisions.contains(where: { $0.from != nil }) else { return nil }
        var stay: [Revision] = []
        for revision in revisions {
            if let former = revision.from, Self.isForReaders(former), wasSeen(stay, until: revision, grace, knowsPushes) {
                if former == path { return nil }
                (self.path, self.former, self.revision) = (path, former, revision)
                return
            }
            if revision.from != nil { stay = [] }
            stay.append(revision)
        }
        return nil
    }

    /// A file elsewhere, such as a draft, has no address on the page.
    private static func isForReaders(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 3 && ["incidents", "maintenance"].contains(parts[0])
    }
}

/// Whether readers may have seen what began with the first of some revisions and ended with another. What stood for no longer than `grace`
/// by its commits may go as it came, pushed in between or not. When a change that is not committed yet will have been made, nobody knows.
func wasSeen(_ stay: [Revision], until end: Revision, _ grace: TimeSpan, _ knowsPushes: Bool) -> Bool {
    guard let start = stay.first(where: { $0.change != .deleted && (knowsPushes ? $0.isPushed : $0.commit != nil) }) else { return false }
    return end.commit == nil || end.at - start.at > grace
}
