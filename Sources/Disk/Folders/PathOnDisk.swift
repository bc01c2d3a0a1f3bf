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

/// Whether what a path leads to lies in a folder, or is that folder, wherever links lead. Neither need be there yet.
package func lies(_ path: String, in folder: String) -> Bool {
    (withoutLinks(path) + "/").hasPrefix(withoutLinks(folder) + "/")
}

/// A path from the root in which no link is left, as far as it is there.
private func withoutLinks(_ path: String) -> String {
    var (existing, below) = (absolutePath(path), "")
    while existing != "/" {
        if let real = FileIdentity.realPath(of: existing) { return (real == "/" ? "" : real) + below }
        let (above, name) = folderAndName(of: existing)
        (existing, below) = (above, "/\(name)\(below)")
    }
    return below
}

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
