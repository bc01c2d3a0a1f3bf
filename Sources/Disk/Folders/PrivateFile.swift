import Basics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that this program keeps for this user alone. It may be lost at any time without harm.
package struct PrivateFile {
    private let folder: String
    private let name: FileName
    private let disk: any DiskCalls = SystemDisk()

    /// - Parameter folder: made where it is missing, with those above it.
    package init(_ name: String, in folder: String) { (self.folder, self.name) = (folder, FileName(name)) }

    /// What it holds; nil where there is none, or it is larger than `limit` bytes.
    package func bytes(limit: Int) -> [UInt8]? { openFolder().flatMap { try? $0.bytes(of: name, limit: limit) } }

    /// Puts it there whole. A power cut may leave any part of it: what it holds has to tell.
    package func write(_ bytes: [UInt8]) throws(DiskError) { try write(bytes, in: folderMade()) }

    package func remove() {
        guard let folder = openFolder() else { return }
        _ = disk.remove(name, in: folder.descriptor)
    }

    func write(_ bytes: [UInt8], in folder: Folder) throws(DiskError) {
        let temporary = FileName.temporary
        try folder.makeFile(temporary, holding: bytes, durably: false, mode: 0o600)
        do throws(DiskError) {
            try systemCall("write", folder.shown(name)) { disk.move(temporary, to: name, in: folder.descriptor, .replacing) }
        } catch {
            _ = disk.remove(temporary, in: folder.descriptor)
            throw error
        }
    }

    private func openFolder() -> Folder? {
        disk.realPath(of: folder).flatMap { try? Folder(opening: $0, shownAs: folder, on: disk) }
    }

    /// With the folders above it that are missing. They are nobody else's to read.
    func folderMade() throws(DiskError) -> Folder {
        var (path, missing) = (folder, [String]())
        while disk.realPath(of: path) == nil, path != "/" {
            let (above, name) = folderAndName(of: path)
            missing.insert(name, at: 0)
            path = above
        }
        var made = try Folder(opening: disk.realPath(of: path) ?? path, shownAs: path, on: disk)
        for name in missing.map(FileName.init(_:)) {
            if try made.kind(of: name) == .link { throw DiskError("\(made.shown(name)) is a link that leads nowhere", wayOut: "") }
            made = try made.folderMade(name, mode: 0o700)
        }
        return made
    }
}

/// A folder for what this program keeps for its user, as the XDG Base Directory Specification has it.
///
/// - Parameters:
///   - variable: the value of the variable that names it, such as `XDG_CACHE_HOME`.
///   - home: `HOME`.
///   - usual: where it is below that: ".cache".
/// - Returns: nil where neither is an absolute path.
func folderOfThisUser(_ variable: String?, home: String?, usual: String) -> String? {
    let base = variable.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home.flatMap { $0.hasPrefix("/") ? $0 + "/" + usual : nil }
    return base.map { $0 + "/daymark" }
}
