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
    var disk: any DiskCalls = SystemDisk()

    package init(_ path: String, replacesOld: Bool) { (self.path, self.replacesOld) = (path, replacesOld) }

    /// Puts it there whole or not at all: a disk that is full, or loses its power, has the old file or the new one.
    ///
    /// - Throws: `DiskError` where it is there already and must not be replaced, or can't be written.
    package func write(_ text: String) throws(DiskError) {
        let (above, name) = folderAndName(of: path)
        if name.isEmpty || path.hasSuffix("/") { throw failed(systemWords(name.isEmpty ? ENOENT : EISDIR)) }
        guard let real = disk.realPath(of: above) else { throw failed(systemError()) }
        do throws(DiskError) {
            try write(text, FileName(name), in: Folder(opening: real, shownAs: above, on: disk))
        } catch {
            throw error.reason.map(failed) ?? error
        }
    }

    private func write(_ text: String, _ name: FileName, in folder: Folder) throws(DiskError) {
        var status = stat()
        let isThere = disk.look(at: name, in: folder.descriptor, &status) == 0
        if isThere, !replacesOld {
            throw DiskError("'\(path)' is there already", wayOut: "name another file, or replace it with --force")
        }
        // A device or a pipe takes what comes, and is never replaced.
        if isThere, status.st_mode & S_IFMT != S_IFREG { return try hand(text, to: name, in: folder) }
        let temporary = FileName.temporary
        try folder.makeFile(
            temporary, holding: Array(text.utf8), durably: true, mode: isThere ? status.st_mode & 0o7777 : nil)
        do throws(DiskError) {
            try systemCall("write", path) { disk.move(temporary, to: name, in: folder.descriptor, .replacing) }
        } catch {
            _ = disk.remove(temporary, in: folder.descriptor)
            throw error
        }
        try folder.synchronise()
    }

    private func hand(_ text: String, to name: FileName, in folder: Folder) throws(DiskError) {
        let descriptor = try systemCall("write", path) {
            disk.open(name, in: folder.descriptor, O_WRONLY | O_NOFOLLOW | O_CLOEXEC, mode: 0)
        }
        let failure = writeAll(text, to: descriptor)
        // Some disks say only now that they are full.
        let code = disk.close(descriptor) == 0 || errno == EINTR ? failure : failure == 0 ? errno : failure
        if code != 0 { throw failed(systemWords(code)) }
    }

    private func failed(_ reason: String) -> DiskError { DiskError("can't write '\(path)': \(reason)", wayOut: "") }
}
