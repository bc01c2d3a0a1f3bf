import Basics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A path from the root, without `.`, `..` and doubled slashes. Links in it are not followed.
package func absolutePath(_ path: String) -> String { absolutePath(path, from: FileIdentity.realPath(of: ".") ?? "/") }

/// Whether a path leads to something.
package func isThere(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
}

/// Whether a folder has something in it; false where there is none, or nobody may look.
package func hasSomething(in folder: String) -> Bool {
    guard let real = FileIdentity.realPath(of: folder), let opened = try? Folder(opening: real, shownAs: folder) else { return false }
    return (try? opened.entries().isEmpty) == false
}
