import Basics
import Processes

/// Runs git in a folder, such that nothing the repository's own configuration names is run: no pager, no monitor, no filter, no helper.
struct Git {
    let folder: String
    var secondsAtMost = 60

    /// What git prints.
    ///
    /// - Parameter input: what git reads.
    func output(_ arguments: [String], input: [UInt8] = []) throws(GitError) -> [UInt8] {
        let process = ChildProcess(
            program: "git", arguments: ["-C", folder] + Self.safeguards + arguments, environment: Self.environment, input: input,
            secondsAtMost: secondsAtMost)
        switch process.run() {
        case .notFound: throw .notInstalled
        case .tooSlow: throw .tooSlow(secondsAtMost)
        case .cannotRun(let reason): throw .failed(reason)
        case .ended(status: 0, let output, _): return output
        case .ended(_, _, let talk): throw Self.error(talk)
        }
    }

    private static let safeguards = [
        "--no-optional-locks", "--no-pager", "--no-replace-objects", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=/dev/null", "-c", "safe.bareRepository=explicit", "-c", "log.showSignature=false",
    ]

    /// Ours without what steers git elsewhere: a hook sets GIT_DIR and GIT_INDEX_FILE. Nothing is fetched, so no transport runs.
    private static var environment: [String: String] {
        let kept = ["GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM"]
        let ours = wholeEnvironment().filter { name, _ in
            !name.hasPrefix("GIT_") || kept.contains(name) || name.hasPrefix("GIT_CONFIG")
        }
        let fixed = [
            "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1",
        ]
        return ours.merging(fixed) { $1 }
    }

    private static func error(_ talk: [UInt8]) -> GitError {
        let text = String(decoding: talk, as: UTF8.self)
        if text.contains("not a git repository") { return .noRepository }
        if text.contains("bad revision 'HEAD'") { return .noCommits }
        let first = text.split(whereSeparator: \.isNewline).first ?? ""
        return .failed(String(String.UnicodeScalarView(first.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })))
    }
}
