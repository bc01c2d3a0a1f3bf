#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a name in a folder stands for.
enum EntryKind {
    case file, folder, link, special

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .special
        }
    }
}

struct FolderEntry {
    var name: FileName
    var kind: EntryKind
}

extension Folder {
    /// What `name` is, or nil if nothing has that name.
    func kind(of name: FileName) throws(DiskError) -> EntryKind? {
        var status = stat()
        if fstatat(descriptor, name.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 { return EntryKind(mode: status.st_mode) }
        let code = errno
        if code == ENOENT { return nil }
        throw DiskError(cannot: "look at", shown(name), because: code)
    }

    /// Everything in the folder, in no order.
    func entries() throws(DiskError) -> [FolderEntry] {
        // Reading moves a position that duplicates of a descriptor share, so the listing opens the folder anew.
        let opened = try systemCall("open", path) { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard let stream = fdopendir(opened) else {
            let code = errno
            close(opened)
            throw DiskError(cannot: "list", path, because: code)
        }
        defer { closedir(stream) }

        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno == 0 { return entries }
                throw DiskError(cannot: "list", path, because: errno)
            }
            let name = Self.name(in: entry)
            if name == "." || name == ".." { continue }
            if let kind = try kind(of: entry, named: name) { entries.append(FolderEntry(name: name, kind: kind)) }
        }
    }

    /// Whether the folder is on another file system than `other`.
    func isOnAnotherDisk(than other: Folder) throws(DiskError) -> Bool {
        try device() != other.device()
    }

    private func device() throws(DiskError) -> dev_t {
        var status = stat()
        try systemCall("look at", path) { fstat(descriptor, &status) }
        return status.st_dev
    }

    /// What the listing itself says, or on file systems where it does not, what the entry says.
    private func kind(of entry: UnsafeMutablePointer<dirent>, named name: FileName) throws(DiskError) -> EntryKind? {
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): try kind(of: name)
        default: .special
        }
    }

    /// Read in place: an entry may be shorter in memory than its type.
    private static func name(in entry: UnsafeMutablePointer<dirent>) -> FileName {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        return FileName(copying: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
    }
}
