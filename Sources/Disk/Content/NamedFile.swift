import Basics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a file holds that somebody named; nil where there is none.
///
/// - Parameter limit: bytes; a larger file is an error.
package func bytesOfFile(_ path: String, atMost limit: Int) throws(DiskError) -> [UInt8]? {
    guard let real = SystemDisk().realPath(of: path) else {
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw DiskError(cannot: "read", path, because: errno)
    }
    let (above, name) = folderAndName(of: real)
    let folder = try Folder(opening: above, shownAs: folderAndName(of: path).folder)
    if let bytes = try folder.bytes(of: FileName(name), limit: limit) { return bytes }
    throw DiskError("\(path) is larger than \(limit) bytes", wayOut: "name another file")
}

/// Whether a path leads to a folder.
package func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
