import Diagnostics

/// The files that differ from a revision: committed since, staged, changed on disk, new or gone.
///
/// Bytes are compared here instead of by git, which would run the filters that a repository names.
package struct ChangedFiles {
    package let paths: Set<String>

    /// - Throws: `GitFailure` with the way out.
    package init(since revision: String, content: String, files: [SourceFile]) throws(GitFailure) {
        guard !revision.hasPrefix("-") else {
            throw GitFailure(message: "--changed-since takes a branch, a tag or a commit, not '\(revision)'; a name can't start with '-'")
        }
        do throws(GitError) {
            let repository = try GitRepository(content: content)
            guard let commit = repository.commit(revision) else { throw .failed(Self.unknown(revision, repository.isShallow)) }
            let tree = try repository.tree(of: commit)
            let blobs = try repository.contents(of: tree.values)
            paths = Self.paths(files, tree, blobs)
        } catch {
            throw GitFailure(message: "--changed-since needs git: \(error.reason)")
        }
    }

    private static func paths(_ files: [SourceFile], _ tree: [String: String], _ blobs: [String: [UInt8]]) -> Set<String> {
        let different = files.filter { file in
            guard let before = tree[file.path].flatMap({ blobs[$0] }) else { return true }
            return !ContentVersions.areSame(before, file.bytes)
        }
        return Set(different.map(\.path)).union(Set(tree.keys).subtracting(files.map(\.path)))
    }

    private static func unknown(_ revision: String, _ isShallow: Bool) -> String {
        let wayOut =
            isShallow
            ? "this clone is shallow: get the rest with 'git fetch --unshallow', or a branch with 'git fetch origin NAME'"
            : "name a branch, a tag or a commit"
        return "there is no commit '\(revision)' here; \(wayOut)"
    }
}
