#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// An open folder; what is in it is reached by name from here, and a name that is a link is never followed.
///
/// A class because it owns its descriptor: the last reference closes it.
final class Folder {
    let descriptor: CInt
    /// As messages show it.
    let path: String

    /// Opens a folder whose path holds no links.
    convenience init(opening path: String, shownAs shown: String) throws(DiskError) {
        let descriptor = try systemCall("open", shown) { open(path, Self.openingFlags) }
        self.init(descriptor: descriptor, path: shown)
    }

    private init(descriptor: CInt, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        // Nothing is written through a folder's descriptor, so closing it has nothing to report.
        close(descriptor)
    }

    func folder(_ name: FileName) throws(DiskError) -> Folder {
        let opened = try systemCall("open", shown(name)) { openat(descriptor, name.bytes, Self.openingFlags) }
        return Folder(descriptor: opened, path: shown(name))
    }

    /// Makes a folder that everyone can read, whatever the umask.
    func makeFolder(_ name: FileName) throws(DiskError) {
        try systemCall("make the folder", shown(name)) { mkdirat(descriptor, name.bytes, 0o755) }
        try systemCall("set the permissions of", shown(name)) { fchmodat(descriptor, name.bytes, 0o755, 0) }
    }

    /// Makes sure the names in this folder survive a power cut.
    func synchronise() throws(DiskError) {
        try systemCall("write to disk", path) { fsync(descriptor) }
    }

    func shown(_ name: FileName) -> String {
        switch path {
        case ".": name.text
        case "/": "/" + name.text
        default: path + "/" + name.text
        }
    }

    private static let openingFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
}
