/// A file that was committed and is gone.
package struct Deletion: Sendable {
    package let path: String
    /// The revision that deleted it last.
    package let revision: Revision
    /// What happened to it each time from when it came until it went.
    private let lives: [[Revision]]

    /// Nil where the file is there.
    init?(path: String, _ revisions: [Revision]) {
        guard let last = revisions.last, last.change == .deleted else { return nil }
        self.path = path
        revision = last
        lives = revisions.reduce(into: [[]]) { lives, revision in
            lives[lives.count - 1].append(revision)
            if revision.change == .deleted { lives.append([]) }
        }
    }

    /// Whether readers may have seen it. What came and went within `grace` can't have stood on the page for long.
    ///
    /// - Parameter knowsPushes: see `RevisionLog`; where it is not known, what was committed counts.
    package func wasSeen(grace: TimeSpan, knowsPushes: Bool) -> Bool {
        lives.contains { life in
            guard let end = life.last, end.change == .deleted else { return false }
            return StatusModel.wasSeen(life, until: end, grace, knowsPushes)
        }
    }
}
