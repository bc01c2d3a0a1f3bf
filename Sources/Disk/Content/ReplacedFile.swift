import Diagnostics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that was read, judged and changed.
package struct ReplacedFile {
    package let old: SourceFile
    package let new: SourceFile
    var disk: any DiskCalls = SystemDisk()

    package init(old: SourceFile, new: SourceFile) { (self.old, self.new) = (old, new) }

    /// Puts the new text in the place of the old in one step, with the old file's permissions.
    ///
    /// Refuses where the file is a link or has a second name, or no longer holds the text that was judged.
    package func write(content: String) throws(DiskError) {
        do throws(DiskError) {
            try replace(in: folder(content: content))
        } catch {
            throw DiskError("can't change '\(content)/\(old.path)': \(error.problem); that file is as it was", wayOut: "")
        }
    }

    /// Goes from folder to folder, so that a link among them is never followed.
    private func folder(content: String) throws(DiskError) -> Folder {
        guard let real = disk.realPath(of: content) else { throw DiskError("it is gone", wayOut: "") }
        var folder = try Folder(opening: real, shownAs: content, on: disk)
        for name in old.path.split(separator: "/").dropLast() { folder = try folder.folder(FileName(String(name))) }
        return folder
    }

    private func replace(in folder: Folder) throws(DiskError) {
        let name = FileName(old.path.split(separator: "/").last.map(String.init) ?? old.path)
        try folder.beginWriting()
        let status = try statusOfUnchanged(name, in: folder)
        let temporary = FileName.temporary
        try folder.makeFile(temporary, holding: new.bytes, durably: true)
        do throws(DiskError) {
            // Only root may give a file away; anybody else's stays with whoever fixed it.
            _ = folder.disk.setOwner(status.st_uid, status.st_gid, of: temporary, in: folder.descriptor)
            try systemCall("set the permissions of", folder.shown(temporary)) {
                folder.disk.setMode(status.st_mode & 0o7777, of: temporary, in: folder.descriptor)
            }
            try systemCall("replace", folder.shown(name)) { folder.disk.move(temporary, to: name, in: folder.descriptor, .replacing) }
        } catch {
            _ = folder.disk.remove(temporary, in: folder.descriptor)
            throw error
        }
        try folder.synchronise()
    }

    private func statusOfUnchanged(_ name: FileName, in folder: Folder) throws(DiskError) -> stat {
        var status = stat()
        try systemCall("look at", folder.shown(name)) { folder.disk.look(at: name, in: folder.descriptor, &status) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw DiskError("it is a link or a device, not a file", wayOut: "") }
        guard status.st_nlink == 1 else { throw DiskError("it has a second name (a hard link)", wayOut: "") }
        guard try folder.bytes(of: name, limit: old.bytes.count) == old.bytes else {
            throw DiskError("it has changed since it was read", wayOut: "")
        }
        return status
    }
}
