import Basics
import StatusModel

/// Sends an author's commit on a branch of its own, for somebody to merge: where nobody may push to the branch that is published.
package struct GitProposal {
    private let git: AuthorsGit
    private let remote: String

    /// What the names of such branches begin with.
    static let prefix = "status/"

    /// Finds out whether there is somewhere to send it to before anything is written.
    package init(content: String) throws(GitFailure) {
        git = AuthorsGit(folder: content)
        guard let remote = git.remote else {
            throw GitFailure(
                message: "can't ask for a merge: this repository has nowhere to push to; add it with 'git remote add', or leave "
                    + "--pull-request out; nothing was written")
        }
        self.remote = remote
    }

    /// Goes to a branch for the next commit; on one that was made for this before, it stays there.
    ///
    /// - Parameter name: what the commit is about, such as an incident's folder.
    /// - Returns: the branch.
    package func begin(_ name: String) throws(GitFailure) -> String {
        let current = try git.said(["rev-parse", "--abbrev-ref", "HEAD"])
        if current.hasPrefix(Self.prefix) { return current }
        let names = [name] + (2...99).map { "\(name)-\($0)" }
        guard let free = names.map({ Self.prefix + $0 }).first(where: isFree) else {
            throw GitFailure(message: "'\(Self.prefix)\(name)' and 98 more branches are there")
        }
        try git.run(["switch", "--quiet", "--create", free])
        return free
    }

    /// Pushes the branch.
    ///
    /// - Returns: where to ask for the merge; nil where the server does not say, and its address tells nothing.
    package func send(_ branch: String) throws(GitFailure) -> String? {
        do throws(GitFailure) {
            let talk = try git.talk(["push", "--set-upstream", remote, "HEAD"])
            return linkForMerging(in: talk) ?? (try? git.said(["remote", "get-url", remote])).flatMap { pageForMerging(branch, at: $0) }
        } catch {
            throw GitFailure(
                message:
                    "\(error.message); your update is committed here, on the branch '\(branch)', and not pushed. Put that right, then type:",
                command: "git push --set-upstream \(shellWord(remote)) HEAD")
        }
    }

    private func isFree(_ branch: String) -> Bool {
        ["refs/heads/", "refs/remotes/\(remote)/"].allSatisfy { !git.succeeds(["rev-parse", "--verify", "--quiet", $0 + branch]) }
    }
}

/// The address that a server gives in what it says of a push; nil where it gives none.
func linkForMerging(in talk: String) -> String? {
    talk.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("remote:") }.joined(separator: " ").split(separator: " ").map(String.init)
        .first { $0.hasPrefix("https://") && ($0.contains("/pull") || $0.contains("/merge_requests") || $0.contains("/compare/")) }
}

/// Where a merge is asked for, going by the address of the repository; nil for a host whose pages nobody here knows.
func pageForMerging(_ branch: String, at address: String) -> String? {
    // ssh: `git@github.com:owner/name.git`
    let plain = address.hasPrefix("git@") ? "https://" + address.dropFirst(4).replacingFirst(":", with: "/") : address
    guard plain.hasPrefix("https://") else { return nil }
    let page = plain.hasSuffix(".git") ? String(plain.dropLast(4)) : plain
    let host = page.dropFirst("https://".count).prefix { $0 != "/" }
    if host == "github.com" { return "\(page)/compare/\(branch)?expand=1" }
    if host.hasPrefix("gitlab.") { return "\(page)/-/merge_requests/new?merge_request%5Bsource_branch%5D=\(branch)" }
    return nil
}

extension Substring {
    fileprivate func replacingFirst(_ sought: Character, with replacement: String) -> String {
        guard let index = firstIndex(of: sought) else { return String(self) }
        return self[..<index] + replacement + self[self.index(after: index)...]
    }
}
