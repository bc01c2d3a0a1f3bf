import Basics
import StatusModel
import StatusContent

/// Sends an author's commits to where everybody's are, and brings in what others have pushed.
package struct GitPush {
    private let git: AuthorsGit
    private let tell: (String) -> Void
    /// Where the branch goes the first time that it is pushed; nil where it has been.
    private let newTo: String?

    /// Seconds that a server may take to say what is new, while somebody waits to write. The number is ours.
    private static let patience = 30
    /// How often somebody else may be faster.
    private static let mostAttempts = 5

    /// Finds out whether there is somewhere to push to before anything is written.
    ///
    /// - Parameter tell: takes what the author should know on the way.
    package init(content: String, tell: @escaping (String) -> Void) throws(GitFailure) {
        (git, self.tell) = (AuthorsGit(folder: content), tell)
        if !git.succeeds(["symbolic-ref", "--quiet", "HEAD"]) {
            throw GitFailure(
                message: "can't push: no branch is checked out; type 'git switch main', or leave --push out; nothing was written")
        }
        let isNew = !git.succeeds(["rev-parse", "--verify", "--quiet", "@{upstream}"])
        newTo = isNew ? git.remote : nil
        if isNew, newTo == nil {
            throw GitFailure(
                message: "can't push: this repository has nowhere to push to; add it with 'git remote add origin', or leave --push out; "
                    + "nothing was written")
        }
    }

    /// Brings in what others have pushed, before anything is asked or written. Where they can't be reached, it says so and goes on.
    ///
    /// - Returns: how many commits that is.
    /// - Throws: `GitFailure` where what they pushed can't be put together with what is here.
    package func bringIn() throws(GitFailure) -> Int {
        if newTo != nil { return 0 }
        do throws(GitFailure) {
            try git.run(["fetch", "--quiet"], secondsAtMost: Self.patience)
        } catch {
            tell("Can't see what others have pushed: \(error.message). Going on with what is here.\n")
            return 0
        }
        do throws(GitFailure) {
            let count = try newCommits()
            if count == 0 { return 0 }
            if let path = try changedOnBothSides() {
                throw GitFailure(message: "'\(path)' has a change here that is not committed, and others have changed it too")
            }
            if let path = try rebase().first { throw GitFailure(message: "'\(path)' is changed here, and others have changed it too") }
            return count
        } catch {
            throw GitFailure(
                message: "\(error.message); put your branch together with theirs first, or leave --push out; nothing was written")
        }
    }

    /// Pushes. Where somebody was faster, this commit goes behind theirs; an update whose minute they took gets the next number, and what
    /// else has changed here is put aside meanwhile.
    ///
    /// - Parameters:
    ///   - written: the paths of what was written, relative to the content directory.
    ///   - lookAgain: looks at what was written, now that others' commits are under it; throws where it must not be pushed so.
    package func push(_ written: [String], _ lookAgain: ([String]) throws -> [String]) throws {
        var written = written
        for attempt in 1...Self.mostAttempts {
            if try isPushed(orFails: attempt == Self.mostAttempts) { return }
            written = try lookAgain(try behindOthers(written))
        }
    }

    /// The branch, where it was made to be merged into another: nobody reads it before that.
    package var branchToMerge: String? {
        (try? git.said(["rev-parse", "--abbrev-ref", "HEAD"])).flatMap { $0.hasPrefix(GitProposal.prefix) ? $0 : nil }
    }

    /// Tries to push; false where somebody was faster.
    private func isPushed(orFails isLast: Bool) throws(GitFailure) -> Bool {
        do throws(GitFailure) {
            try git.run(["push", "--quiet"] + (newTo.map { ["--set-upstream", $0, "HEAD"] } ?? []))
            return true
        } catch {
            let isBehind = git.succeeds(["fetch", "--quiet"]) && ((try? newCommits()) ?? 0) > 0
            if isLast || !isBehind { throw notPushed(error) }
            return false
        }
    }

    /// Puts this commit behind what others have pushed.
    ///
    /// - Returns: what the files are called then.
    private func behindOthers(_ paths: [String]) throws(GitFailure) -> [String] {
        do throws(GitFailure) {
            let renamed = try paths.map { path throws(GitFailure) in try renumbered(path) }
            guard let path = try rebase().first else { return renamed }
            throw try contradicted(path)
        } catch {
            throw error.command == nil ? notPushed(error) : error
        }
    }

    /// What only the author can put together: both change the same lines of a file.
    private func contradicted(_ path: String) throws(GitFailure) -> GitFailure {
        let theirs = try git.said(["log", "-1", "--format=%an", "HEAD..@{upstream}"])
        let ours = try git.said(["rev-parse", "--short", "HEAD"])
        return GitFailure(
            message:
                "not pushed: \(theirs) has changed '\(path)' meanwhile, where yours does. Yours is committed here, as \(ours). To take it "
                + "back and write it anew behind theirs, type:", command: "git reset --keep HEAD~1 && git pull --rebase --autostash")
    }

    private func notPushed(_ failure: GitFailure) -> GitFailure {
        if failure.isForbidden, let branch = try? git.said(["rev-parse", "--abbrev-ref", "HEAD"]), let remote = git.remote {
            return GitFailure(
                message:
                    "\(failure.message); nobody may push to '\(branch)' directly. Your update is committed here, and nobody can read it yet. "
                    + "To ask for a merge, type this, and take --pull-request instead of --push next time:",
                command: "git push \(shellWord(remote)) \(shellWord("HEAD:refs/heads/status/from-\(branch)"))")
        }
        return GitFailure(
            message: "\(failure.message); your update is committed here and not pushed. Put that right, then type:\n"
                + "  git pull --rebase --autostash && git push")
    }

    /// How many commits others have that are not here.
    private func newCommits() throws(GitFailure) -> Int {
        Int(try git.said(["rev-list", "--count", "HEAD..@{upstream}"])) ?? 0
    }

    /// A file with a change that is not committed, which others have changed too; nil where there is none.
    private func changedOnBothSides() throws(GitFailure) -> String? {
        let here = try git.pieces(["diff", "--name-only", "-z", "HEAD"])
        let theirs = Set(try git.pieces(["diff", "--name-only", "-z", "HEAD...@{upstream}"]))
        return here.first(where: theirs.contains)
    }

    /// Puts what is here behind what others have pushed; leaves all as it was where that can't be done.
    ///
    /// - Returns: the files of which both change the same lines; none where it is done.
    private func rebase() throws(GitFailure) -> [String] {
        do throws(GitFailure) {
            try git.run(["rebase", "--autostash", "--quiet", "@{upstream}"])
            return []
        } catch {
            let contradicted = (try? git.pieces(["diff", "--name-only", "-z", "--diff-filter=U"])) ?? []
            _ = try? git.run(["rebase", "--abort"])
            if contradicted.isEmpty { throw error }
            return contradicted
        }
    }

    /// An update's path, with another number where what was pushed meanwhile has one of its minute that is not lower.
    private func renumbered(_ path: String) throws(GitFailure) -> String {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last, var own = UpdateFileName(name) else { return path }
        let place = parts.dropLast().joined(separator: "/") + "/"
        let listed = try git.pieces(["ls-tree", "-z", "--name-only", "@{upstream}", "--", place])
        let theirs = listed.compactMap { UpdateFileName($0.split(separator: "/").last.map(String.init) ?? "") }
        guard let highest = theirs.filter({ $0.minute == own.minute }).map(\.sequence).max(), highest >= own.sequence else { return path }
        own.sequence = highest + 1
        try git.run(["mv", "--", path, place + own.text])
        try git.run(["commit", "--quiet", "--amend", "--no-edit", "--only", "--", path, place + own.text])
        tell("Somebody wrote in the same minute: yours is \(own.text) now.\n")
        return place + own.text
    }
}
