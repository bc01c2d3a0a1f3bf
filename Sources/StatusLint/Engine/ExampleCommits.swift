import StatusModel

extension Example {
    /// What one commit did to one file.
    package struct Commit: Sendable {
        package var id: String
        package var at: String
        package var author: String
        package var change: Revision.Change
        package var path: String
        /// See `Revision.wording`.
        package var wording: Int
    }

    /// The example in a repository with this history, oldest first.
    func committed(_ commits: Commit..., now: String? = nil) -> Example {
        var example = self
        example.commits = commits
        example.now = now ?? self.now
        return example
    }

    /// What documentation shows: the files, and the history as a log.
    package var shownFiles: [File] {
        guard let commits, !commits.isEmpty else { return files }
        let lines = commits.map { "\($0.id)  \($0.at)  \($0.author)  \($0.change.rawValue) \($0.path)" }
        return files + [File(path: "git log", text: lines.joined(separator: "\n") + "\n")]
    }
}

extension Example.Commit {
    /// - Parameter wording: equal numbers say the same.
    static func on(
        _ path: String, _ change: Revision.Change, at: String, by author: String = "Ana", wording: Int = 0, id: String = "1f0c9d2"
    ) -> Example.Commit {
        Example.Commit(id: id, at: at, author: author, change: change, path: path, wording: wording)
    }
}
