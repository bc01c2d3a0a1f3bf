#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Making, linking and reading the files in a folder.
extension Folder {
    /// Writes a new file that everyone can read, whatever the umask; it is an error if the name is taken. It is there whole or not at all.
    func makeFile(_ name: FileName, holding bytes: [UInt8], durably: Bool) throws(DiskError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = try systemCall("write", shown(name)) { openat(descriptor, name.bytes, flags, 0o644 as mode_t) }
        do throws(DiskError) {
            try Self.fill(file, with: bytes, shownAs: shown(name))
            try systemCall("set the permissions of", shown(name)) { fchmod(file, 0o644) }
            if durably { try systemCall("write to disk", shown(name)) { fsync(file) } }
        } catch {
            close(file)
            unlinkat(descriptor, name.bytes, 0)
            throw error
        }
        // Not repeated on EINTR: the descriptor is gone by then, and its number may be somebody else's.
        guard close(file) != 0 && errno != EINTR else { return }
        let code = errno
        unlinkat(descriptor, name.bytes, 0)
        throw DiskError(cannot: "write", shown(name), because: code)
    }

    /// Writes all bytes where the file stands.
    static func fill(_ file: CInt, with bytes: [UInt8], shownAs path: @autoclosure () -> String) throws(DiskError) {
        var written = 0
        while written < bytes.count {
            // The disk may take only a part of what it is given.
            written += try systemCall("write", path()) {
                bytes.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + written }, $0.count - written) }
            }
        }
    }

    /// Gives the file `name` of another folder the same name here; false where the file system can't.
    func link(_ name: FileName, from other: Folder) throws(DiskError) -> Bool {
        if linkat(other.descriptor, name.bytes, descriptor, name.bytes, 0) == 0 { return true }
        let code = errno
        if [EXDEV, EPERM, EMLINK, ENOTSUP, ENOSYS].contains(code) { return false }
        throw DiskError(cannot: "link", shown(name), because: code)
    }

    /// Whether a file has exactly these bytes and the permissions of a published one.
    ///
    /// A file that can't be read has not: it is then written anew, which also mends it.
    func file(_ name: FileName, holds bytes: [UInt8], buffer: UnsafeMutableRawBufferPointer) -> Bool {
        let file = openat(descriptor, name.bytes, Self.readingFlags)
        guard file >= 0 else { return false }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode == S_IFREG | 0o644, Int(status.st_size) == bytes.count else { return false }
        return bytes.withUnsafeBytes { expected in
            var compared = 0
            while compared < expected.count, let wanted = expected.baseAddress, let base = buffer.baseAddress {
                let count = read(file, base, min(buffer.count, expected.count - compared))
                if count < 0 && errno == EINTR { continue }
                guard count > 0, memcmp(wanted + compared, base, count) == 0 else { return false }
                compared += count
            }
            return true
        }
    }

    /// The bytes of a file, or nil if it holds more than `limit`.
    func bytes(of name: FileName, limit: Int) throws(DiskError) -> [UInt8]? {
        let file = try systemCall("read", shown(name)) { openat(descriptor, name.bytes, Self.readingFlags) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = try systemCall("read", shown(name)) { read(file, &buffer, buffer.count) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            if bytes.count > limit { return nil }
        }
    }

    /// Opening a pipe would otherwise wait for its other end.
    private static let readingFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
}
