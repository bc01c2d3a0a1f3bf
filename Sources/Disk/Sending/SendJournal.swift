import Basics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that one run at a time writes, and the programs that it starts: they hold its lock as long as they live, whatever becomes of the run.
package final class SendJournal {
    private let folder: Folder
    private let name: FileName
    private let disk: any DiskCalls = SystemDisk()
    /// Open for adding at its end. Children may get it.
    package private(set) var descriptor: CInt
    /// What it held when it was opened.
    package private(set) var bytes: [UInt8] = []

    /// Opens it, made where it is missing, and waits until no other run and nothing that one started writes there.
    package init(_ path: String, secondsAtMost: Int) throws(DiskError) {
        let (above, last) = folderAndName(of: path)
        guard let real = SystemDisk().realPath(of: above) else { throw DiskError(cannot: "open", path, because: errno) }
        (folder, name) = (try Folder(opening: real, shownAs: above), FileName(last))
        descriptor = -1
        try lock(.now + .seconds(secondsAtMost))
        bytes = try whole()
    }

    deinit { if descriptor >= 0 { _ = disk.close(descriptor) } }

    /// The lock is the file's. Whoever held it may have put another file in its place.
    private func lock(_ deadline: ContinuousClock.Instant) throws(DiskError) {
        while true {
            var found = stat()
            if disk.look(at: name, in: folder.descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFLNK {
                throw DiskError("\(folder.shown(name)) is a link", wayOut: "give the file itself")
            }
            try use(
                try systemCall("open", folder.shown(name)) {
                    disk.open(name, in: folder.descriptor, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode: 0o600)
                })
            while disk.lock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                let code = errno
                guard code == EWOULDBLOCK || code == EINTR else { throw DiskError(cannot: "lock", folder.shown(name), because: code) }
                guard ContinuousClock.now < deadline else {
                    throw DiskError(
                        "another run has been writing to \(folder.shown(name)) for minutes", wayOut: "end it, or wait until it is done")
                }
                usleep(20_000)
            }
            var (here, there) = (stat(), stat())
            let isThere = disk.look(at: name, in: folder.descriptor, &there) == 0
            try systemCall("look at", folder.shown(name)) { disk.look(at: descriptor, &here) }
            if isThere, (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino) { return }
        }
    }

    /// Above the numbers that a child gets.
    private func use(_ opened: CInt) throws(DiskError) {
        if descriptor >= 0 { _ = disk.close(descriptor) }
        descriptor = -1
        let moved = fcntl(opened, F_DUPFD_CLOEXEC, 10)
        let code = errno
        _ = disk.close(opened)
        guard moved >= 0 else { throw DiskError(cannot: "open", folder.shown(name), because: code) }
        descriptor = moved
    }

    /// What it holds now.
    package func whole() throws(DiskError) -> [UInt8] {
        let limit = 64 << 20
        if let bytes = try folder.bytes(of: name, limit: limit) { return bytes }
        throw DiskError("\(folder.shown(name)) is larger than \(limit) bytes", wayOut: "it is no state file: name another one")
    }

    /// Adds text at the end, and waits until it is on the disk.
    package func append(_ text: String) throws(DiskError) {
        try folder.fill(descriptor, with: Array(text.utf8), shownAs: folder.shown(name))
        try systemCall("write to disk", folder.shown(name)) { disk.synchronise(descriptor) }
    }

    /// Puts another text in its place, whole or not at all. No child may be writing.
    package func rewrite(_ text: String) throws(DiskError) {
        let new = FileName("\(FileName.temporaryPrefix)\(name.text)")
        _ = disk.remove(new, in: folder.descriptor)
        try folder.makeFile(new, holding: Array(text.utf8), durably: true, mode: 0o600)
        let opened = try systemCall("open", folder.shown(new)) {
            disk.open(new, in: folder.descriptor, O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC, mode: 0)
        }
        // Locked before anybody can find it under its name.
        _ = disk.lock(opened, LOCK_EX | LOCK_NB)
        do throws(DiskError) {
            try systemCall("write", folder.shown(name)) { disk.move(new, to: name, in: folder.descriptor, .replacing) }
        } catch {
            _ = disk.close(opened)
            _ = disk.remove(new, in: folder.descriptor)
            throw error
        }
        try use(opened)
        try folder.synchronise()
    }
}
