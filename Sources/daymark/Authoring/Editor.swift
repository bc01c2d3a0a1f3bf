import Basics
import Processes

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The author's own editor.
struct Editor {
    /// A shell command, as `EDITOR` may hold flags too.
    private let command: String

    /// `$VISUAL`, else `$EDITOR`, else one that every system has.
    ///
    /// - Throws: `RunError` where there is no terminal for it: nothing is written then.
    init() throws(RunError) {
        let named = ["VISUAL", "EDITOR"].compactMap(environmentVariable).first { !$0.isEmpty }
        if let named {
            command = named
        } else if isatty(STDIN_FILENO) == 1 {
            command = "$(command -v nano || command -v vi)"
        } else {
            throw RunError(message: "--edit needs an editor: set EDITOR, or leave --edit out; nothing was written")
        }
    }

    /// As messages name it.
    var name: String { "the editor '\(command)'" }

    /// Opens a file and waits until the editor closes.
    ///
    /// - Returns: how it failed; nil where it closed as it should.
    func edit(_ path: String) -> String? {
        let status = runInForeground(["/bin/sh", "-c", command + " \"$@\"", "sh", path])
        switch status {
        case 0: return nil
        case 127: return "was not found"
        case 129...: return "was ended by signal \(status - 128)"
        default: return "ended with \(status)"
        }
    }
}
