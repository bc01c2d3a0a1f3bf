import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that somebody else keeps and a command adds to, such as the summary of a CI job.
package struct AppendedFile {
    private let path: String
    private let disk: any DiskCalls = SystemDisk()

    package init(_ path: String) { self.path = path }

    /// Adds a text at its end, and makes it where it is missing.
    package func append(_ text: String) throws(DiskError) {
        let (above, name) = folderAndName(of: path)
        if name.isEmpty || path.hasSuffix("/") { throw failed(systemWords(name.isEmpty ? ENOENT : EISDIR)) }
        guard let real = disk.realPath(of: above) else { throw failed(systemError()) }
        do throws(DiskError) {
            try append(text, to: FileName(name), in: Folder(opening: real, shownAs: above, on: disk))
        } catch {
            throw error.reason.map(failed) ?? error
        }
    }

    private func append(_ text: String, to name: FileName, in folder: Folder) throws(DiskError) {
        let descriptor = disk.open(name, in: folder.descriptor, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, mode: 0o644)
        if descriptor < 0 { throw failed(systemError()) }
        let failure = writeAll(endsInALine(name, folder) ? text : "\n" + text, to: descriptor)
        // Some disks say only now that they are full.
        let code = disk.close(descriptor) == 0 || errno == EINTR ? failure : failure == 0 ? errno : failure
        if code != 0 { throw failed(systemWords(code)) }
    }

    /// Whether what is there ends with its line; what is added would join it otherwise. What can't be read, such as a pipe, is left as it is.
    private func endsInALine(_ name: FileName, _ folder: Folder) -> Bool {
        let descriptor = disk.open(name, in: folder.descriptor, O_RDONLY | O_NONBLOCK | O_CLOEXEC, mode: 0)
        if descriptor < 0 { return true }
        defer { _ = disk.close(descriptor) }
        let end = lseek(descriptor, 0, SEEK_END)
        if end <= 0 { return true }
        var last: UInt8 = 0
        return pread(descriptor, &last, 1, end - 1) != 1 || last == UInt8(ascii: "\n")
    }

    private func failed(_ reason: String) -> DiskError { DiskError("can't write '\(path)': \(reason)", wayOut: "") }
}
