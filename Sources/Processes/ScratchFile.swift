import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file without a name, for what a child reads or writes. Unlike a pipe it is there whole, and stays when this program ends before the child.
package final class ScratchFile {
    package let descriptor: Int32

    /// - Parameter bytes: what whoever reads it finds from its start on.
    /// - Returns: nil where the system has no place for it; `errno` says why.
    package init?(holding bytes: [UInt8] = []) {
        var name = Array(((environmentVariable("TMPDIR") ?? "/tmp") + "/daymark-XXXXXX").utf8CString)
        let made = mkstemp(&name)
        guard made >= 0 else { return nil }
        unlink(name)
        // Above the numbers that a child gets, so that handing it down never closes another one.
        let moved = fcntl(made, F_DUPFD_CLOEXEC, 10)
        close(made)
        guard moved >= 0 else { return nil }
        descriptor = moved
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { writeSome(moved, $0) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return nil }
            rest = rest.dropFirst(written)
        }
        lseek(moved, 0, SEEK_SET)
    }

    deinit { close(descriptor) }

    /// What was written into it, up to a limit.
    package func bytes(atMost limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count = pread(descriptor, &buffer, min(buffer.count, limit - bytes.count), off_t(bytes.count))
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }
}

private func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int { write(descriptor, bytes.baseAddress, bytes.count) }
