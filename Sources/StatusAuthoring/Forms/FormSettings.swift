import Basics
import Diagnostics

/// What somebody decides about their forms.
package struct FormSettings: Sendable, Equatable {
    /// The content directory, from the repository's root.
    package var content: String
    package var action: FormAction
    /// The branch that is published.
    package var branch: String
    /// The workflow that publishes, in `.github/workflows`.
    package var publishing: String
    /// Whether a second person merges what a form writes.
    package var isProposed: Bool

    package init(content: String, action: FormAction, branch: String, publishing: String, isProposed: Bool) {
        (self.content, self.action, self.branch) = (content, action, branch)
        (self.publishing, self.isProposed) = (publishing, isProposed)
    }

    /// The publishing workflow that is written too, where nobody names one of their own.
    package static let ownPublishing = "publish.yml"

    /// What to type to have the same again.
    package var command: String {
        let words =
            ["daymark", "ci", "forms", "--content", content, "--action", action.typed, "--branch", branch]
            + (publishing == Self.ownPublishing ? [] : ["--publish-with", publishing]) + (isProposed ? ["--pull-request"] : [])
        return words.map(shellWord).joined(separator: " ")
    }
}

/// Where workflows take daymark from: of a commit, so that nobody can put another program in its place, or from their own repository.
package struct FormAction: Sendable, Equatable {
    /// `./`, or a repository with a commit.
    package let uses: String
    /// The version that the commit is, for people.
    package let version: String?

    /// Reads `./` or `owner/name@commit`, with `#v0.2.0` behind it where it is to be told.
    ///
    /// - Throws: `AuthoringError` where it names no commit.
    package init(_ typed: String) throws(AuthoringError) {
        let parts = typed.split(separator: "#", maxSplits: 1).map(String.init)
        uses = parts.first ?? ""
        version = parts.count > 1 ? parts[1] : nil
        if uses == "./", version == nil { return }
        let halves = uses.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        let isCommit = halves.count == 2 && halves[1].utf8.count == 40 && halves[1].utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
        let place = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        let isPlace = place.count >= 2 && place.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isInName) }
        let isVersion = version.map { !$0.isEmpty && $0.utf8.allSatisfy(Self.isInName) } ?? true
        guard isCommit, isPlace, isVersion else {
            throw AuthoringError(
                "'\(typed)' is no action of a commit; write such as your-organisation/daymark@\(String(repeating: "0", count: 40))#v0.2.0. "
                    + "'git ls-remote https://github.com/your-organisation/daymark' lists the commits of its tags")
        }
    }

    private static func isInName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-_.".utf8.contains(byte)
        }
    }

    var typed: String { uses + (version.map { "#\($0)" } ?? "") }
    /// As a step names it.
    var step: String { uses + (version.map { " # \($0)" } ?? "") }
}
