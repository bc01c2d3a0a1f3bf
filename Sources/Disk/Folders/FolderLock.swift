#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A lock on the folder itself: it needs no file, and the system releases it when the process dies.
extension Folder {
    /// Waits while another build publishes into this folder, at most a minute.
    func lock() throws(DiskError) {
        for _ in 0..<1200 {
            if disk.lock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            let code = errno
            guard code == EWOULDBLOCK || code == EINTR else { throw DiskError(cannot: "lock", path, because: code) }
            usleep(50_000)
        }
        throw DiskError(
            "another build has been publishing into \(path) for a minute", wayOut: "end it, or wait until it is done, and build again")
    }

    func unlock() {
        // Closing the folder would release it too: this says until when it is held.
        _ = disk.lock(descriptor, LOCK_UN)
    }
}
