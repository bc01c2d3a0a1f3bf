import Basics
import Diagnostics
import Disk

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Results go to standard output. A reader who has read enough, as `head` does, is no reason to stop: the command goes on, and its exit
/// code tells how it went.
///
/// What looks like a secret is starred in all that is printed, wherever it came from.
///
/// - Throws: `RunError` where they can't be written, so that a result that is not there never looks like a good one.
func printResult(_ text: StarredText) throws { try printAsItIs(text.text) }

func printResult(_ text: String) throws { try printResult(StarredText(text)) }

/// The program's own words, in which examples of secrets are meant to be read, and a report of findings, which has starred them itself.
func printAsItIs(_ text: String) throws {
    progress.clear()
    let failure = writeAll(text, to: STDOUT_FILENO)
    if failure != 0, failure != EPIPE { throw RunError(message: "can't write the result: \(systemWords(failure))") }
}

/// What was done goes to standard output too. It is done whether or not anybody can be told, so this stops nothing.
func printDeed(_ text: String) {
    progress.clear()
    let failure = writeAll(withoutSecrets(text), to: STDOUT_FILENO)
    if failure == 0 || failure == EPIPE { return }
    printTalk("daymark: it is done, but can't be told on standard output: \(systemWords(failure))\n")
}

/// Talk goes to standard error, and is lost where nobody listens. Nothing in it steers the terminal, and it repeats no secret.
func printTalk(_ text: String) {
    progress.clear()
    _ = writeAll(displayableLines(withoutSecrets(text)), to: STDERR_FILENO)
}

/// Everything on standard input.
///
/// - Parameter limit: bytes after which no more is read; one more than that is returned then, so that it shows.
/// - Throws: `RunError` where it can't be read.
func readInput(atMost limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
        let count = read(STDIN_FILENO, &buffer, buffer.count)
        if count < 0, errno == EINTR || waitsFor(STDIN_FILENO, POLLIN) { continue }
        if count < 0 { throw RunError(message: "can't read standard input: \(systemError())") }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
    }
    return Array(bytes[...limit])
}

extension ColourChoice {
    /// Whether results may be coloured: asked for, or on a terminal that wants it (see no-color.org).
    var isOn: Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            let isWanted = (environmentVariable("NO_COLOR") ?? "").isEmpty && environmentVariable("TERM") != "dumb"
            return isatty(STDOUT_FILENO) == 1 && isWanted
        }
    }
}
