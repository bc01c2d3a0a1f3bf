#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that a command was asked to write, beside the site.
struct NewFile {
    private let path: String
    private let replacesOld: Bool

    init(_ path: String, replacesOld: Bool) { (self.path, self.replacesOld) = (path, replacesOld) }

    /// - Throws: `RunError` where it is there already and must not be replaced, or can't be written.
    func write(_ text: String) throws(RunError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (replacesOld ? O_TRUNC : O_EXCL), 0o666)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw RunError(message: "'\(path)' is there already; name another file, or replace it with --force") }
            throw RunError(message: "can't write '\(path)': \(systemError())")
        }
        defer { close(descriptor) }
        let failure = writeAll(text, to: descriptor)
        if failure != 0 { throw RunError(message: "can't write all of '\(path)': \(String(cString: strerror(failure)))") }
    }
}
