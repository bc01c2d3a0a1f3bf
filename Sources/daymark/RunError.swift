import ArgumentParser
import Basics
import Diagnostics
import Disk
import GitHistory
import PagePreview

/// Why a command could not run: unreadable content, disk, git. Exit code 2.
protocol StoppingError: Error {
    var message: String { get }
    /// What to type to get out of it, on a line of its own.
    var command: String? { get }
}

extension StoppingError {
    var command: String? { nil }
}

extension DiskError: StoppingError {}
extension GitFailure: StoppingError {}
extension PreviewError: StoppingError {}

/// What stops a command besides what the libraries say.
struct RunError: StoppingError {
    var message: String
}

/// Runs a command's work, and turns what stops it into a message on standard error and the exit code for that.
func reportingErrors(_ work: () throws -> Void) throws {
    do {
        try work()
    } catch let error as any StoppingError {
        let command = error.command.map { "  \(displayableLine($0))\n" } ?? ""
        printTalk("daymark: \(displayableLine(error.message))\n\(command)")
        throw ExitCode(2)
    }
}

/// What the help of a command that judges content says about how it ends.
let exitCodes = """
    EXIT CODES
      0   nothing at error level; a site that was asked for is written
      1   findings at error level; nothing was written
      2   it could not run: content or disk that can't be read or written
      64  the command was mistyped
    """

/// Something is wrong at error level. Exit code 1.
let findingsExitCode = ExitCode(1)
