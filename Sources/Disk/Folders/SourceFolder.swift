import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Somebody else's files: a folder with all that lies below it, to be read and never changed. No link is followed.
package struct SourceFolder {
    package private(set) var files: [SourceFile] = []
    /// What is there and can't be read: its path, and why.
    package private(set) var unreadable: [(path: String, why: String)] = []
    private let disk: any DiskCalls = SystemDisk()

    /// - Parameters:
    ///   - endings: of the files whose bytes are wanted. Of all others there is the name, and nothing in them.
    ///   - mostBytes: of one file; a larger one can't be read.
    /// - Throws: `DiskError` where the folder itself can't be read.
    package init(_ root: String, endings: [String], mostBytes: Int) throws(DiskError) {
        guard let real = disk.realPath(of: root) else { throw DiskError(cannot: "read", root, because: errno) }
        try read(Folder(opening: real, shownAs: root, on: disk), "", endings, mostBytes, depth: 0)
    }

    /// A disk may be deeper than any stack.
    private static let deepest = 32

    private mutating func read(_ folder: Folder, _ above: String, _ endings: [String], _ most: Int, depth: Int) throws(DiskError) {
        for entry in try folder.entries().sorted(by: { $0.name.text.utf8.lexicographicallyPrecedes($1.name.text.utf8) }) {
            let path = above + entry.name.text
            do throws(DiskError) {
                switch entry.kind {
                case .folder where [".git", "node_modules"].contains(entry.name.text) || depth >= Self.deepest: continue
                case .folder: try read(folder.folder(entry.name), path + "/", endings, most, depth: depth + 1)
                case .file: try files.append(file(entry.name, path, endings, most, in: folder))
                case .link, .special: continue
                }
            } catch {
                unreadable.append((path, error.problem))
            }
        }
    }

    private func file(_ name: FileName, _ path: String, _ endings: [String], _ most: Int, in folder: Folder) throws(DiskError) -> SourceFile
    {
        guard endings.contains(where: name.text.lowercased().hasSuffix) else { return SourceFile(path: path, bytes: []) }
        guard let bytes = try folder.bytes(of: name, limit: most) else {
            throw DiskError("it is larger than \(most / 1_048_576) MB", wayOut: "")
        }
        return SourceFile(path: path, bytes: bytes)
    }
}
