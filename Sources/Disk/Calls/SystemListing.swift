#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension SystemDisk {
    func entries(of folder: CInt) -> [FolderEntry]? {
        // Reading moves a position that duplicates of a descriptor share, so the listing opens the folder anew.
        let opened = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if opened < 0 { return nil }
        guard let stream = fdopendir(opened) else {
            let code = errno
            _ = close(opened)
            errno = code
            return nil
        }
        defer { closedir(stream) }
        return read(stream, of: folder)
    }

    private func read(_ stream: OpaquePointer, of folder: CInt) -> [FolderEntry]? {
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { return errno == 0 ? entries : nil }
            let name = Self.name(in: entry)
            if name == "." || name == ".." { continue }
            if let kind = Self.kind(of: entry) {
                entries.append(FolderEntry(name: name, kind: kind))
                continue
            }
            // Some file systems don't say in the listing. What has gone since then is no entry.
            var status = stat()
            if look(at: name, in: folder, &status) == 0 {
                entries.append(FolderEntry(name: name, kind: EntryKind(mode: status.st_mode)))
            } else if errno != ENOENT {
                return nil
            }
        }
    }

    /// What the listing says; nil where it doesn't.
    private static func kind(of entry: UnsafeMutablePointer<dirent>) -> EntryKind? {
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): nil
        default: .special
        }
    }

    /// Read in place: an entry may be shorter in memory than its type.
    private static func name(in entry: UnsafeMutablePointer<dirent>) -> FileName {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        return FileName(copying: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
    }
}
