import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that a command was asked to write, beside the site.
package struct NewFile {
    private let path: String
    private let replacesOld: Bool

    package init(_ path: String, replacesOld: Bool) { (self.path, self.replacesOld) = (path, replacesOld) }

    /// Puts it there whole or not at all: a disk that is full leaves the old file as it was.
    ///
    /// - Throws: `DiskError` where it is there already and must not be replaced, or can't be written.
    package func write(_ text: String) throws(DiskError) {
        var status = stat()
        let isThere = lstat(path, &status) == 0
        if isThere, !replacesOld {
            throw DiskError("'\(path)' is there already", wayOut: "name another file, or replace it with --force")
        }
        // A device or a pipe takes what comes, and is never replaced.
        if isThere, status.st_mode & S_IFMT != S_IFREG { return try fill(opened(path, O_NOFOLLOW), text) }
        let temporary = folder + FileName.temporary.text
        let descriptor = try opened(temporary, O_CREAT | O_EXCL | O_NOFOLLOW)
        do throws(DiskError) {
            if isThere { _ = fchmod(descriptor, status.st_mode & 0o7777) }
            try fill(descriptor, text)
            if rename(temporary, path) != 0 { throw failed(errno) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Where it goes, with a slash behind it; "" for the working directory.
    private var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

    private func opened(_ path: String, _ flags: Int32) throws(DiskError) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, 0o666)
        if descriptor < 0 { throw failed(errno) }
        return descriptor
    }

    private func fill(_ descriptor: Int32, _ text: String) throws(DiskError) {
        let failure = writeAll(text, to: descriptor)
        // Some disks say only now that they are full.
        let code = close(descriptor) == 0 || errno == EINTR ? failure : failure == 0 ? errno : failure
        if code != 0 { throw failed(code) }
    }

    private func failed(_ code: Int32) -> DiskError { DiskError("can't write '\(path)': \(systemWords(code))", wayOut: "") }
}
