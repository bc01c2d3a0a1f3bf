import Basics
import Processes

/// Git as the author runs it: with their own configuration, hooks, signature and ways to a server. It asks nothing.
struct AuthorsGit {
    /// Where it runs: the content directory. Paths are relative to it.
    let folder: String

    @discardableResult
    func run(_ arguments: [String], secondsAtMost: Int = 120) throws(GitFailure) -> [UInt8] {
        try outputAndTalk(arguments, secondsAtMost: secondsAtMost).output
    }

    /// What it says besides its result, which is where a server speaks.
    func talk(_ arguments: [String]) throws(GitFailure) -> String {
        String(decoding: try outputAndTalk(arguments, secondsAtMost: 120).talk, as: UTF8.self)
    }

    private func outputAndTalk(
        _ arguments: [String], secondsAtMost: Int
    ) throws(GitFailure) -> (output: [UInt8], talk: [UInt8]) {
        let steering = ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"]
        let kept = wholeEnvironment().filter { !steering.contains($0.key) }
        let process = ChildProcess(
            program: "git", arguments: ["-C", folder, "--literal-pathspecs", "--no-pager"] + arguments,
            environment: kept.merging(["GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true"]) { $1 }, input: [], secondsAtMost: secondsAtMost)
        switch process.run() {
        case .ended(status: 0, let output, let talk): return (output, talk)
        case .ended(_, let output, let talk):
            throw GitFailure(
                message: "git \(arguments[0]) failed: \(Self.firstLines(talk.isEmpty ? output : talk))",
                isForbidden: Self.forbids(String(decoding: talk, as: UTF8.self)))
        case .notFound: throw GitFailure(message: "git is not installed")
        case .tooSlow: throw GitFailure(message: "git \(arguments[0]) took longer than \(secondsAtMost) seconds")
        case .cannotRun(let reason): throw GitFailure(message: reason)
        }
    }

    /// What git prints, piece by piece, where it ends each with a NUL.
    func pieces(_ arguments: [String]) throws(GitFailure) -> [String] {
        try run(arguments).piecesBeforeNUL.map { String(decoding: $0, as: UTF8.self) }
    }

    func succeeds(_ arguments: [String]) -> Bool { (try? run(arguments)) != nil }

    func said(_ arguments: [String]) throws(GitFailure) -> String {
        String(decoding: try run(arguments), as: UTF8.self).trimmedOfWhiteSpace
    }

    /// Where it can be pushed to: the branch's own place, else the only one that there is.
    var remote: String? {
        let branch = (try? said(["rev-parse", "--abbrev-ref", "HEAD"])) ?? ""
        if let own = try? said(["config", "branch.\(branch).remote"]), !own.isEmpty { return own }
        let all = ((try? said(["remote"])) ?? "").split(whereSeparator: \.isNewline).map(String.init)
        return all.count == 1 ? all[0] : all.first { $0 == "origin" }
    }

    /// Whether a server says that nobody may push to the branch: in the words of the hosts that are used most, and of git's own hooks.
    private static func forbids(_ talk: String) -> Bool {
        let talk = talk.lowercased()
        return ["protected branch", "gh006", "gh013", "not allowed to push", "hook declined"].contains(where: talk.contains)
    }

    /// What git says, as one line without control characters.
    private static func firstLines(_ bytes: [UInt8]) -> String {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).prefix(4)
        return lines.joined(separator: " / ").unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.map { String($0) }.joined()
    }
}
