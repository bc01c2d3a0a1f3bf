import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Results go to standard output, talk to standard error.
func printResult(_ text: String) { write(text, to: STDOUT_FILENO) }
func printTalk(_ text: String) { write(text, to: STDERR_FILENO) }

/// Writes all of a text; a reader that has gone away ends the writing, not the program.
private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return }
        bytes = bytes.dropFirst(written)
    }
}

extension ColourChoice {
    /// Whether results may be coloured: asked for, or on a terminal that wants it (see no-color.org).
    var isOn: Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            let environment = ProcessInfo.processInfo.environment
            return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        }
    }
}
