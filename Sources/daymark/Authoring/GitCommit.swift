import Foundation

/// Commits new content as its author: with their own configuration, hooks and signature.
struct GitCommit {
    /// The content directory.
    let folder: String

    /// - Throws: `RunError` where there is no repository to commit to; to be asked before anything is written.
    init(content: String) throws(RunError) {
        folder = content
        do throws(GitError) {
            _ = try GitRepository(content: content)
        } catch {
            throw RunError(message: "can't commit: \(error.reason); leave --commit out, or run 'git init' first; nothing was written")
        }
    }

    /// Commits these files and nothing else, whatever else is staged.
    ///
    /// - Parameter paths: relative to the content directory.
    func commit(_ paths: [String], message: String) throws(RunError) {
        let wayOut = "the files are there; commit them by hand"
        _ = try git(["add", "--"] + paths, or: wayOut)
        _ = try git(["commit", "--quiet", "--message", message, "--only", "--"] + paths, or: wayOut)
    }

    /// Pushes; where somebody was faster, puts this commit behind theirs and tries once more. Updates are files of their own, so that
    /// works without a conflict.
    func push() throws(RunError) {
        if isPushed() { return }
        let wayOut = "the commit is there and not pushed; type 'git pull --rebase' and 'git push'"
        do throws(RunError) {
            _ = try git(["pull", "--rebase", "--quiet"], or: wayOut)
        } catch {
            _ = try? git(["rebase", "--abort"], or: "")
            throw error
        }
        _ = try git(["push", "--quiet"], or: wayOut)
    }

    private func isPushed() -> Bool { (try? git(["push", "--quiet"], or: "")) != nil }

    private func git(_ arguments: [String], or wayOut: String) throws(RunError) -> [UInt8] {
        let kept = ProcessInfo.processInfo.environment.filter {
            !["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"].contains($0.key)
        }
        let process = ChildProcess(
            program: "git", arguments: ["-C", folder, "--literal-pathspecs", "--no-pager"] + arguments,
            environment: kept.merging(["GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true"]) { $1 }, input: [], secondsAtMost: 120)
        switch process.run() {
        case .ended(status: 0, let output, _): return output
        case .ended(_, let output, let talk):
            throw RunError(message: "git \(arguments[0]) failed: \(Self.firstLines(talk.isEmpty ? output : talk)); \(wayOut)")
        case .notFound: throw RunError(message: "git is not installed; \(wayOut)")
        case .tooSlow: throw RunError(message: "git \(arguments[0]) took longer than 120 seconds; \(wayOut)")
        case .cannotRun(let reason): throw RunError(message: "\(reason); \(wayOut)")
        }
    }

    /// What git says, as one line without control characters.
    private static func firstLines(_ bytes: [UInt8]) -> String {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).prefix(4)
        return lines.joined(separator: " / ").unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.map { String($0) }.joined()
    }
}
