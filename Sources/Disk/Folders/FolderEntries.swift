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
        if disk.look(at: name, in: descriptor, &status) == 0 { return EntryKind(mode: status.st_mode) }
        let code = errno
        if code == ENOENT { return nil }
        throw DiskError(cannot: "look at", shown(name), because: code)
    }

    /// Everything in the folder, in no order.
    func entries() throws(DiskError) -> [FolderEntry] {
        while true {
            if let entries = disk.entries(of: descriptor) { return entries }
            let code = errno
            if code != EINTR { throw DiskError(cannot: "list", path, because: code) }
        }
    }

    /// Whether the folder is on another file system than `other`.
    func isOnAnotherDisk(than other: Folder) throws(DiskError) -> Bool {
        try device() != other.device()
    }

    private func device() throws(DiskError) -> dev_t {
        var status = stat()
        try systemCall("look at", path) { disk.look(at: descriptor, &status) }
        return status.st_dev
    }
}
