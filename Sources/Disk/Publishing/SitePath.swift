/// What a file of the site may be called.
enum SitePath {
    /// The reason why `path` can't be published, or nil if it can.
    static func fault(in path: String) -> String? {
        let bytes = path.utf8
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // Printable ASCII: such names are the same on every file system, and one line each in the manifest.
        if !bytes.allSatisfy({ (0x20...0x7E).contains($0) }) { return "has a character other than printable ASCII" }
        if parts.contains(where: \.isEmpty) { return "has an empty part" }
        if parts.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) { return "has a '.' or '..' part" }
        if parts.first?.elementsEqual(Manifest.fileName.utf8) == true { return "is the name of daymark's manifest" }
        return nil
    }

    /// The folders above a path, outermost first: `a` and `a/b` for `a/b/c`.
    static func folders(above path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
