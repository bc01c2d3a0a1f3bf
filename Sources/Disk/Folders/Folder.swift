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
    let disk: any DiskCalls

    /// Opens a folder whose path holds no links.
    convenience init(opening path: String, shownAs shown: String, on disk: any DiskCalls = SystemDisk()) throws(DiskError) {
        let descriptor = try systemCall("open", shown) { disk.openFolder(path) }
        self.init(descriptor: descriptor, path: shown, disk: disk)
    }

    private init(descriptor: CInt, path: String, disk: any DiskCalls) {
        (self.descriptor, self.path, self.disk) = (descriptor, path, disk)
    }

    deinit {
        // Nothing is written through a folder's descriptor, so closing it has nothing to report.
        _ = disk.close(descriptor)
    }

    func folder(_ name: FileName) throws(DiskError) -> Folder {
        let opened = try systemCall("open", shown(name)) { disk.open(name, in: descriptor, Self.openingFlags, mode: 0) }
        return Folder(descriptor: opened, path: shown(name), disk: disk)
    }

    /// Makes a folder that everyone can read, or with other permissions, whatever the umask.
    func makeFolder(_ name: FileName, mode: mode_t = 0o755) throws(DiskError) {
        try systemCall("make the folder", shown(name)) { disk.makeFolder(name, in: descriptor, mode: mode) }
        try systemCall("set the permissions of", shown(name)) { disk.setMode(mode, of: name, in: descriptor) }
    }

    /// Opens a folder in this one; where it is missing, it is made and survives a power cut.
    func folderMade(_ name: FileName, mode: mode_t = 0o755) throws(DiskError) -> Folder {
        do throws(DiskError) { try makeFolder(name, mode: mode) } catch {
            // Another run that started at the same time may have made it.
            guard try kind(of: name) == .folder else { throw error }
        }
        let made = try folder(name)
        try made.synchronise()
        try synchronise()
        return made
    }

    /// Makes sure the names in this folder, and its permissions, survive a power cut.
    func synchronise() throws(DiskError) {
        try systemCall("write to disk", path) { disk.synchronise(descriptor) }
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
