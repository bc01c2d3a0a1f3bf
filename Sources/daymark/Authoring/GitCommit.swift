import StatusContent

/// Commits new content as its author.
struct GitCommit {
    private let git: AuthorsGit

    /// Finds out whether there is somewhere to commit to before anything is written.
    init(content: String) throws(RunError) {
        git = AuthorsGit(folder: content)
        do throws(GitError) {
            _ = try GitRepository(content: content)
        } catch .noRepository {
            throw RunError(
                message:
                    "can't commit: '\(content)' is not in a git repository; run 'git init' first, or leave --commit and --push out; nothing was written"
            )
        } catch {
            throw RunError(message: "can't commit: \(error.reason); nothing was written")
        }
    }

    /// Commits these files and nothing else, whatever else is staged.
    ///
    /// - Parameters:
    ///   - paths: relative to the content directory.
    ///   - wayOut: what to type where it fails.
    func commit(_ paths: [String], message: String, wayOut: String) throws(RunError) {
        do throws(GitFailure) {
            try git.run(["add", "--"] + paths)
            try git.run(["commit", "--quiet", "--message", message, "--only", "--"] + paths)
        } catch {
            throw RunError(message: "\(error.message); the files are there. Put that right, then type:", command: wayOut)
        }
    }

    /// Takes a file of the last commit away, so that another can come in its place.
    func remove(_ path: String) throws(GitFailure) { try git.run(["rm", "--quiet", "--", path]) }

    /// Puts what is there in the place of the last commit's file.
    func amend(removed: String, added: String, message: String) throws(GitFailure) {
        try git.run(["add", "--", added])
        let paths = removed == added ? [added] : [removed, added]
        try git.run(["commit", "--quiet", "--amend", "--message", message, "--only", "--"] + paths)
    }
}
