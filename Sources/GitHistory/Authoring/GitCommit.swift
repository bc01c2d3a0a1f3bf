/// Commits new content as its author.
package struct GitCommit {
    private let git: AuthorsGit

    /// Finds out whether there is somewhere to commit to before anything is written.
    package init(content: String) throws(GitFailure) {
        git = AuthorsGit(folder: content)
        do throws(GitError) {
            _ = try GitRepository(content: content)
        } catch .noRepository {
            throw GitFailure(
                message:
                    "can't commit: '\(content)' is not in a git repository; run 'git init' first, or leave --commit and --push out; nothing was written"
            )
        } catch {
            throw GitFailure(message: "can't commit: \(error.reason); nothing was written")
        }
    }

    /// Commits these files and nothing else, whatever else is staged.
    ///
    /// - Parameters:
    ///   - paths: relative to the content directory.
    ///   - wayOut: what to type where it fails.
    package func commit(_ paths: [String], message: String, wayOut: String) throws(GitFailure) {
        do throws(GitFailure) {
            try git.run(["add", "--"] + paths)
            try git.run(["commit", "--quiet", "--message", message, "--only", "--"] + paths)
        } catch {
            throw GitFailure(message: "\(error.message); the files are there. Put that right, then type:", command: wayOut)
        }
    }

    /// Takes a file of the last commit away, so that another can come in its place.
    package func remove(_ path: String) throws(GitFailure) { try git.run(["rm", "--quiet", "--", path]) }

    /// Puts what is there in the place of the last commit's file.
    package func amend(removed: String, added: String, message: String) throws(GitFailure) {
        try git.run(["add", "--", added])
        let paths = removed == added ? [added] : [removed, added]
        try git.run(["commit", "--quiet", "--amend", "--message", message, "--only", "--"] + paths)
    }
}
