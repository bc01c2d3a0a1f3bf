import Basics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Text files in folders below one, such as a repository's. No link among the folders is followed.
package struct FilesBelow {
    private let root: String
    var disk: any DiskCalls = SystemDisk()

    package init(_ root: String) { self.root = root }

    /// What a file holds; nil where there is none.
    ///
    /// - Throws: `DiskError` where it is there and can't be read.
    package func text(of path: String) throws(DiskError) -> String? {
        let (above, name) = folderAndName(of: path)
        guard let folder = try folder(above, isMade: false) else { return nil }
        guard try folder.kind(of: FileName(name)) != nil else { return nil }
        guard let bytes = try folder.bytes(of: FileName(name), limit: Self.most), let text = String(validating: bytes, as: UTF8.self) else {
            throw DiskError("'\(path)' is no text, or too long", wayOut: "")
        }
        return text
    }

    /// Puts a file there whole or not at all, with the folders that are missing.
    package func write(_ text: String, to path: String) throws(DiskError) {
        let (above, name) = folderAndName(of: path)
        if let kind = try folder(above, isMade: true)?.kind(of: FileName(name)), kind != .file {
            throw DiskError("can't write '\(path)': it is no file", wayOut: "")
        }
        try NewFile("\(root)/\(path)", replacesOld: true).write(text)
    }

    /// A folder below the root.
    ///
    /// - Parameter isMade: whether it is made where it is missing, with those above it.
    /// - Returns: nil where it is missing, and not made.
    private func folder(_ path: String, isMade: Bool) throws(DiskError) -> Folder? {
        guard let real = disk.realPath(of: root) else { throw DiskError(cannot: "find", root, because: errno) }
        var folder = try Folder(opening: real, shownAs: root, on: disk)
        for part in path.split(separator: "/").map({ FileName(String($0)) }) where part.text != "." {
            let isMissing = try folder.kind(of: part) == nil
            if isMissing, !isMade { return nil }
            folder = isMissing ? try folder.folderMade(part) : try folder.folder(part)
        }
        return folder
    }

    private static let most = 1 << 20
}
