import ArgumentParser

/// The command could not run: unreadable content, disk. Exit code 2.
struct RunError: Error {
    var message: String
}

/// Runs a command's work, and turns what stops it into a message on standard error and the exit code for that.
func reportingErrors(_ work: () throws -> Void) throws {
    do {
        try work()
    } catch let error as RunError {
        printTalk("daymark: \(error.message)\n")
        throw ExitCode(2)
    }
}

/// Something is wrong at error level. Exit code 1.
let findingsExitCode = ExitCode(1)

/// "1 error", "2 errors".
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
