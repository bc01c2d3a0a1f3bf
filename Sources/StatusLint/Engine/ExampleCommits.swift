import StatusModel

extension Example {
    /// What one commit did to one file.
    package struct Commit: Sendable {
        package var id: String
        package var at: String
        package var author: String
        package var change: Revision.Change
        package var path: String
        /// What the file held from then on; nil where that is what it holds now.
        package var text: String?
        /// Where the file was until then, for one that was renamed.
        package var from: String?
        package var isPushed: Bool
    }

    /// The example in a repository with this history, oldest first.
    func committed(_ commits: Commit..., now: String? = nil) -> Example {
        var example = self
        example.commits = commits
        example.now = now ?? self.now
        return example
    }

    /// What documentation shows: the files, the history as a log, and what files held before.
    package var shownFiles: [File] {
        guard let commits, !commits.isEmpty else { return files }
        let lines = commits.map { commit in
            "\(commit.id)  \(commit.at)  \(commit.author)  \(commit.change.rawValue) \(commit.from.map { "\($0) to " } ?? "")\(commit.path)"
                + (commit.isPushed ? "" : "  (not pushed)")
        }
        let before = commits.compactMap { commit in
            commit.text.map { File(path: "git show \(commit.id):\(commit.path)", text: $0 + ($0.hasSuffix("\n") ? "" : "\n")) }
        }
        return files + [File(path: "git log", text: lines.joined(separator: "\n") + "\n")] + before
    }
}

extension Example.Commit {
    /// - Parameter text: what the file held from then on, where it holds something else now.
    static func on(
        _ path: String, _ change: Revision.Change, at: String, by author: String = "Ana", text: String? = nil, from: String? = nil,
        isPushed: Bool = true, id: String = "1f0c9d2"
    ) -> Example.Commit {
        Example.Commit(id: id, at: at, author: author, change: change, path: path, text: text, from: from, isPushed: isPushed)
    }
}
