import Foundation
import StatusContent

/// Commits new content as its author: with their own configuration, hooks and signature.
struct GitCommit {
    /// The content directory.
    private let folder: String

    /// Finds out whether there is somewhere to commit to, and to push to, before anything is written.
    init(content: String, pushes: Bool) throws(RunError) {
        folder = content
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
        guard pushes else { return }
        if (try? git(["symbolic-ref", "--quiet", "HEAD"])) == nil {
            throw RunError(
                message: "can't push: no branch is checked out; type 'git switch main', or leave --push out; nothing was written")
        }
        if (try? git(["rev-parse", "--verify", "--quiet", "@{upstream}"])) == nil {
            throw RunError(
                message:
                    "can't push: this branch has nowhere to go; type 'git push -u origin HEAD' once, or leave --push out; nothing was written"
            )
        }
    }

    /// Commits these files and nothing else, whatever else is staged.
    ///
    /// - Parameters:
    ///   - paths: relative to the content directory.
    ///   - wayOut: what to type where it fails.
    func commit(_ paths: [String], message: String, wayOut: String) throws(RunError) {
        do throws(GitFailure) {
            try git(["add", "--"] + paths)
            try git(["commit", "--quiet", "--message", message, "--only", "--"] + paths)
        } catch {
            throw RunError(message: "\(error.message); the files are there. Put that right, then type:\n  \(wayOut)")
        }
    }

    /// Pushes. Where somebody was faster, this commit goes behind theirs; an update whose minute they took gets the next number, and what
    /// else has changed here is put aside meanwhile.
    func push(_ paths: [String]) throws(RunError) {
        do throws(GitFailure) {
            if (try? git(["push", "--quiet"])) != nil { return }
            try git(["fetch", "--quiet"])
            for path in paths { try renumber(path) }
            do throws(GitFailure) {
                try git(["pull", "--rebase", "--autostash", "--quiet"])
            } catch {
                _ = try? git(["rebase", "--abort"])
                throw error
            }
            try git(["push", "--quiet"])
        } catch {
            throw RunError(
                message: "\(error.message); your update is committed here and not pushed. Put that right, then type:\n"
                    + "  git pull --rebase --autostash && git push")
        }
    }

    /// Gives an update another number where what was pushed meanwhile has one of its minute that is not lower.
    private func renumber(_ path: String) throws(GitFailure) {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last, var own = UpdateFileName(name) else { return }
        let place = parts.dropLast().joined(separator: "/") + "/"
        let listed = String(decoding: try git(["ls-tree", "-z", "--name-only", "@{upstream}", "--", place]), as: UTF8.self)
        let theirs = listed.split(separator: "\0").compactMap { UpdateFileName($0.split(separator: "/").last.map(String.init) ?? "") }
        guard let highest = theirs.filter({ $0.minute == own.minute }).map(\.sequence).max(), highest >= own.sequence else { return }
        own.sequence = highest + 1
        try git(["mv", "--", path, place + own.text])
        try git(["commit", "--quiet", "--amend", "--no-edit", "--only", "--", path, place + own.text])
        printTalk("Somebody wrote in the same minute: yours is \(own.text) now.\n")
    }

    /// Why git did not do something.
    private struct GitFailure: Error {
        var message: String
    }

    @discardableResult
    private func git(_ arguments: [String]) throws(GitFailure) -> [UInt8] {
        let steering = ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"]
        let kept = ProcessInfo.processInfo.environment.filter { !steering.contains($0.key) }
        let process = ChildProcess(
            program: "git", arguments: ["-C", folder, "--literal-pathspecs", "--no-pager"] + arguments,
            environment: kept.merging(["GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true"]) { $1 }, input: [], secondsAtMost: 120)
        switch process.run() {
        case .ended(status: 0, let output, _): return output
        case .ended(_, let output, let talk):
            throw GitFailure(message: "git \(arguments[0]) failed: \(Self.firstLines(talk.isEmpty ? output : talk))")
        case .notFound: throw GitFailure(message: "git is not installed")
        case .tooSlow: throw GitFailure(message: "git \(arguments[0]) took longer than 120 seconds")
        case .cannotRun(let reason): throw GitFailure(message: reason)
        }
    }

    /// What git says, as one line without control characters.
    private static func firstLines(_ bytes: [UInt8]) -> String {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).prefix(4)
        return lines.joined(separator: " / ").unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.map { String($0) }.joined()
    }
}
