#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Which folder a path leads to, whatever it is called: case, links and bind mounts do not matter.
struct FileIdentity: Hashable {
    var device: dev_t
    var number: ino_t

    /// A folder and all folders above it, from the inside out.
    static func ofFolders(from realPath: String) throws(DiskError) -> [FileIdentity] {
        var parts = realPath.split(separator: "/")
        var identities: [FileIdentity] = []
        while true {
            let path = "/" + parts.joined(separator: "/")
            var status = stat()
            try systemCall("look at", path) { stat(path, &status) }
            identities.append(FileIdentity(device: status.st_dev, number: status.st_ino))
            if parts.popLast() == nil { return identities }
        }
    }

    /// The path without links, or nil if it leads nowhere.
    static func realPath(of path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
