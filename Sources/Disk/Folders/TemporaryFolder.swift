import Basics
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of its own, which only this user can read, for what is not kept.
package struct TemporaryFolder {
    package let path: String

    /// - Parameter prefix: what its name begins with.
    /// - Throws: `DiskError` where it can't be made.
    package init(named prefix: String) throws(DiskError) {
        let named = environmentVariable("TMPDIR") ?? ""
        let place = named.isEmpty ? "/tmp" : named
        var template = FileName("\(FileIdentity.realPath(of: place) ?? place)/\(prefix)XXXXXX").bytes
        guard mkdtemp(&template) != nil else { throw DiskError(cannot: "make a folder in", place, because: errno) }
        path = FileName(copying: template).text
    }

    /// Moves a folder in it to a place where it stays, on another disk too.
    ///
    /// - Throws: `DiskError` where that can't be written; nothing is left there then.
    package func keep(_ name: String, as target: String) throws(DiskError) {
        if rename("\(path)/\(name)", target) == 0 { return }
        let code = errno
        if code != EXDEV { throw DiskError(cannot: "make", target, because: code) }
        try FolderTree(target).make(ContentFolder("\(path)/\(name)").files)
    }

    /// Deletes it with everything in it. What can't be deleted stays.
    package func remove() {
        let (place, name) = folderAndName(of: path)
        try? Folder(opening: place, shownAs: place).removeFolder(FileName(name), last: FileName(name))
    }
}
