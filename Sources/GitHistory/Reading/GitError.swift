/// Why git could not say what was asked.
package enum GitError: Error, Equatable {
    case notInstalled
    case noRepository
    case noCommits
    case shallow
    /// Seconds that were waited.
    case tooSlow(Int)
    /// What git printed.
    case failed(String)

    /// What is wrong and the way out.
    package var reason: String {
        switch self {
        case .notInstalled: "git was not found; install it, or put it on the PATH"
        case .noRepository: "the content directory is not in a git repository; run 'git init' there, or name another with --content"
        case .noCommits: "the repository has no commit yet; commit the content first"
        case .shallow: "this is a shallow clone, which hides when files were first committed; run 'git fetch --unshallow'"
        case .tooSlow(let seconds): "git took longer than \(seconds) seconds and was stopped; try again on a faster disk"
        case .failed(let message): message.isEmpty ? "git failed without a message; run 'git status' to see why" : "git says: \(message)"
        }
    }
}
