#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Making, linking and reading the files in a folder.
extension Folder {
    /// Writes a new file; it is an error if the name is taken. It is there whole or not at all.
    ///
    /// - Parameter mode: its permissions, whatever the umask; nil where that decides.
    func makeFile(_ name: FileName, holding bytes: [UInt8], durably: Bool, mode: mode_t? = 0o644) throws(DiskError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = try systemCall("write", shown(name)) { disk.open(name, in: descriptor, flags, mode: mode ?? 0o666) }
        do throws(DiskError) {
            try fill(file, with: bytes, shownAs: shown(name))
            if let mode { try systemCall("set the permissions of", shown(name)) { disk.setMode(mode, of: file) } }
            if durably { try systemCall("write to disk", shown(name)) { disk.synchronise(file) } }
        } catch {
            _ = disk.close(file)
            _ = disk.remove(name, in: descriptor)
            throw error
        }
        // Not repeated on EINTR: the descriptor is gone by then, and its number may be somebody else's.
        guard disk.close(file) != 0 && errno != EINTR else { return }
        let code = errno
        _ = disk.remove(name, in: descriptor)
        throw DiskError(cannot: "write", shown(name), because: code)
    }

    /// Writes all bytes where the file stands.
    func fill(_ file: CInt, with bytes: [UInt8], shownAs path: @autoclosure () -> String) throws(DiskError) {
        var written = 0
        while written < bytes.count {
            // The disk may take only a part of what it is given.
            written += try systemCall("write", path()) {
                bytes.withUnsafeBytes { disk.write(UnsafeRawBufferPointer(rebasing: $0[written...]), to: file) }
            }
        }
    }

    /// Gives the file `name` of another folder the same name here; false where the file system can't.
    func link(_ name: FileName, from other: Folder) throws(DiskError) -> Bool {
        if disk.link(name, in: other.descriptor, as: name, in: descriptor) == 0 { return true }
        let code = errno
        if [EXDEV, EPERM, EMLINK, ENOTSUP, ENOSYS].contains(code) { return false }
        throw DiskError(cannot: "link", shown(name), because: code)
    }

    /// Whether a file has exactly these bytes and the permissions of a published one.
    ///
    /// A file that can't be read has not: it is then written anew, which also mends it.
    func file(_ name: FileName, holds bytes: [UInt8], buffer: UnsafeMutableRawBufferPointer) -> Bool {
        let file = disk.open(name, in: descriptor, Self.readingFlags, mode: 0)
        guard file >= 0 else { return false }
        defer { _ = disk.close(file) }
        var status = stat()
        guard disk.look(at: file, &status) == 0, status.st_mode == S_IFREG | 0o644, Int(status.st_size) == bytes.count else { return false }
        return bytes.withUnsafeBytes { expected in
            var compared = 0
            while compared < expected.count, let wanted = expected.baseAddress, let base = buffer.baseAddress {
                let rest = min(buffer.count, expected.count - compared)
                let count = disk.read(file, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<rest]))
                if count < 0 && errno == EINTR { continue }
                guard count > 0, memcmp(wanted + compared, base, count) == 0 else { return false }
                compared += count
            }
            return true
        }
    }

    /// The bytes of a file, or nil if it holds more than `limit`.
    func bytes(of name: FileName, limit: Int) throws(DiskError) -> [UInt8]? {
        let file = try systemCall("read", shown(name)) { disk.open(name, in: descriptor, Self.readingFlags, mode: 0) }
        defer { _ = disk.close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = try systemCall("read", shown(name)) { buffer.withUnsafeMutableBytes { disk.read(file, into: $0) } }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            if bytes.count > limit { return nil }
        }
    }

    /// Opening a pipe would otherwise wait for its other end.
    private static let readingFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
}
