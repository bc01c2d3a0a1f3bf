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

    package init(_ path: String) { self.path = path }

    /// - Parameter files: below the directory, by path.
    /// - Throws: `DiskError` where it can't be made; nothing is left behind then.
    package func make(_ files: [SourceFile]) throws(DiskError) {
        do throws(DiskError) {
            let (parent, name) = folderAndName(of: place)
            try makeFolders(parent)
            try make(files, named: FileName(name), in: parent)
        } catch {
            throw DiskError("can't make '\(path)': \(error.problem)", wayOut: "\(error.wayOut), or name another directory")
        }
    }

    /// What `.` and `..` mean is known where they lead somewhere.
    private var place: String {
        [".", ".."].contains(folderAndName(of: path).name) ? FileIdentity.realPath(of: path) ?? path : path
    }

    private func make(_ files: [SourceFile], named name: FileName, in parent: String) throws(DiskError) {
        guard let real = FileIdentity.realPath(of: parent) else { throw DiskError(cannot: "find", parent, because: errno) }
        let folder = try Folder(opening: real, shownAs: parent)
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
    }

    private static func fill(_ folder: Folder, with files: [SourceFile]) throws(DiskError) {
        var made: Set<String> = []
        for file in files {
            for above in SitePath.folders(above: file.path) where made.insert(above).inserted { try folder.makeFolder(FileName(above)) }
            try folder.makeFile(FileName(file.path), holding: file.bytes, durably: true)
        }
    }
}
