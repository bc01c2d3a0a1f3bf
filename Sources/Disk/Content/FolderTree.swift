import Basics
import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A new directory with everything in it; it appears whole or not at all.
package struct FolderTree {
    private let path: String
    var disk: any DiskCalls = SystemDisk()

    package init(_ path: String) { self.path = path }

    /// - Parameter files: below the directory, by path.
    /// - Throws: `DiskError` where it can't be made; nothing is left behind then.
    package func make(_ files: [SourceFile]) throws(DiskError) {
        do throws(DiskError) {
            let (parent, name) = folderAndName(of: place)
            try make(files, named: FileName(name), in: made(parent))
        } catch {
            throw DiskError("can't make '\(path)': \(error.problem)", wayOut: "\(error.wayOut), or name another directory")
        }
    }

    /// What `.` and `..` mean is known where they lead somewhere.
    private var place: String {
        [".", ".."].contains(folderAndName(of: path).name) ? disk.realPath(of: path) ?? path : path
    }

    /// Opens a folder, and makes it and those above it where they are missing.
    private func made(_ path: String) throws(DiskError) -> Folder {
        var (existing, missing) = (path, [FileName]())
        while disk.realPath(of: existing) == nil, existing != ".", existing != "/" {
            let (above, name) = folderAndName(of: existing)
            missing.insert(FileName(name), at: 0)
            existing = above
        }
        guard let real = disk.realPath(of: existing) else { throw DiskError(cannot: "find", existing, because: errno) }
        var folder = try Folder(opening: real, shownAs: existing, on: disk)
        for name in missing { folder = try folder.folderMade(name) }
        return folder
    }

    private func make(_ files: [SourceFile], named name: FileName, in folder: Folder) throws(DiskError) {
        try folder.beginWriting()
        let temporary = FileName.temporary
        do throws(DiskError) {
            try folder.makeFolder(temporary)
            try Self.fill(folder.folder(temporary), with: files)
            // A directory that has something in it is never replaced.
            try systemCall("make", path) { folder.disk.move(temporary, to: name, in: folder.descriptor, .replacing) }
        } catch {
            folder.removeLeftOvers()
            throw error
        }
        try folder.synchronise()
    }

    /// All of it is on the disk before it gets its name.
    private static func fill(_ folder: Folder, with files: [SourceFile]) throws(DiskError) {
        var made: Set<String> = []
        for file in files {
            for above in SitePath.folders(above: file.path) where made.insert(above).inserted { try folder.makeFolder(FileName(above)) }
            try folder.makeFile(FileName(file.path), holding: file.bytes, durably: true)
        }
        for path in made { try folder.folder(FileName(path)).synchronise() }
        try folder.synchronise()
    }
}
