import Basics
import GitHistory

/// Who can read what was just written, in one line for its author.
struct Readership {
    private enum Way {
        case push, commitAndPush
        /// Nothing carries it to the page by itself.
        case build
    }

    private let way: Way
    /// Why nothing carries it there; empty where that goes without saying.
    private let reason: String

    /// - Parameters:
    ///   - content: the content directory.
    ///   - isCommitted: whether it is in a commit of its own.
    init(content: String, isCommitted: Bool) {
        guard let repository = try? GitRepository(content: content) else {
            (way, reason) = (.build, "")
            return
        }
        if !repository.hasRemote {
            (way, reason) = (
                .build, isCommitted ? "this repository has nowhere to push to" : "it is not committed, and there is nowhere to push to"
            )
        } else {
            (way, reason) = (isCommitted ? .push : .commitAndPush, "")
        }
    }

    var line: String {
        switch way {
        case .push: "Nobody can read it yet: push it with 'git push', or take --push instead of --commit next time."
        case .commitAndPush: "Nobody can read it yet: commit and push it, or add --push next time."
        case .build: "Nobody can read it yet\(reason.isEmpty ? "" : ": \(reason)"). Publish the page with 'daymark build'."
        }
    }

    /// Whether it is only practice: a drill sets this for the commands that are typed in it.
    static var isPractice: Bool { environmentVariable(practiceVariable) != nil }
    static let practiceVariable = "DAYMARK_DRILL"
}
