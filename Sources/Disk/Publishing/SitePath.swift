/// What a file of the site may be called.
enum SitePath {
    /// The reason why `path` can't be published, or nil if it can.
    static func fault(in path: String) -> String? {
        let bytes = path.utf8
        if isPlain(bytes) { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // Printable ASCII: such names are the same on every file system, and one line each in the manifest.
        if !bytes.allSatisfy({ (0x20...0x7E).contains($0) }) { return "has a character other than printable ASCII" }
        if parts.contains(where: \.isEmpty) { return "has an empty part" }
        if parts.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) { return "has a '.' or '..' part" }
        if parts.first?.elementsEqual(Manifest.fileName.utf8) == true { return "is the name of daymark's manifest" }
        return nil
    }

    /// Whether there is nothing in it that could be at fault: small letters, digits, hyphens, and dots and slashes apart from each other.
    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        var isApart = false
        for byte in bytes {
            let isWord =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
            guard isWord || isApart && (byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")) else { return false }
            isApart = isWord
        }
        return isApart
    }

    /// The folders above a path, outermost first: `a` and `a/b` for `a/b/c`.
    static func folders(above path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }
}
