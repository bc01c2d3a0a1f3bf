#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What was being written beside its place when a run was killed. Nothing reads it, as its name starts with a dot.
extension Folder {
    /// Waits until nobody else writes here, and deletes what runs left behind that were killed. The lock goes with the folder.
    func beginWriting() throws(DiskError) {
        try systemCall("lock", path) { disk.lock(descriptor, LOCK_EX) }
        removeLeftOvers()
    }

    /// The same where nobody else writes here just now; else they will see to it.
    func tidy() {
        if disk.lock(descriptor, LOCK_EX | LOCK_NB) != 0 { return }
        removeLeftOvers()
        _ = disk.lock(descriptor, LOCK_UN)
    }

    /// Whoever writes holds the lock, so what lies there belongs to nobody. What can't be deleted is in nobody's way.
    func removeLeftOvers() {
        for entry in (try? entries()) ?? [] where entry.name.text.hasPrefix(FileName.temporaryPrefix) {
            switch entry.kind {
            case .file: _ = disk.remove(entry.name, in: descriptor)
            case .folder: try? removeFolder(entry.name, last: entry.name)
            case .link, .special: continue
            }
        }
    }
}
