import Basics
import StatusModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where a build's cache lies. It may be deleted or damaged at any time without harm.
package struct CacheFile {
    private let folder: String
    private let name: String
    private let program: Digest
    /// Whether files of other builds lie beside it.
    private let isShared: Bool
    private let disk: any DiskCalls = SystemDisk()

    /// In a folder that somebody named for this.
    package init?(in folder: String) {
        guard let program = digestOfThisProgram() else { return nil }
        (self.folder, name, self.program, isShared) = (absolutePath(folder), "build.cache", program, false)
    }

    /// In the folder for what programs may lose, as the XDG Base Directory Specification has it, one file for each output directory.
    ///
    /// - Parameters:
    ///   - caches: `XDG_CACHE_HOME`.
    ///   - home: `HOME`.
    /// - Returns: nil where there is no such folder.
    package init?(forOutput output: String, caches: String?, home: String?) {
        let base = caches.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home.flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
        guard let base, let program = digestOfThisProgram() else { return nil }
        let digest = SHA256.hash(Array(absolutePath(output).utf8))
        (folder, name, self.program, isShared) = (base + "/daymark", hexText(digest.prefix(16)) + Self.ending, program, true)
    }

    /// What the last build kept, where that still holds; else nothing.
    package func read(_ database: ZoneDatabase) -> BuildCache {
        guard let folder = openFolder(), let bytes = try? folder.bytes(of: FileName(name), limit: Self.mostBytes),
            let cache = BuildCache(bytes: bytes, program: program), cache.holds(in: database)
        else { return BuildCache() }
        return cache
    }

    /// Keeps it for the next build.
    ///
    /// - Parameter last: what was read: the same is not written again.
    /// - Returns: why it could not be written, in words.
    package func write(_ cache: BuildCache, after last: BuildCache, _ database: ZoneDatabase) -> String? {
        var cache = cache
        cache.note(database)
        if cache == last { return nil }
        do throws(DiskError) {
            let folder = try folderMade()
            let temporary = FileName.temporary
            // Its checksum tells what a power cut has left of it.
            try folder.makeFile(temporary, holding: cache.bytes(program: program), durably: false, mode: 0o600)
            do throws(DiskError) {
                try systemCall("write", folder.shown(FileName(name))) {
                    disk.move(temporary, to: FileName(name), in: folder.descriptor, .replacing)
                }
            } catch {
                _ = disk.remove(temporary, in: folder.descriptor)
                throw error
            }
            if isShared { forgetOldOnes(in: folder) }
            return nil
        } catch {
            return error.problem
        }
    }

    private func openFolder() -> Folder? {
        disk.realPath(of: folder).flatMap { try? Folder(opening: $0, shownAs: folder, on: disk) }
    }

    /// With the folders above it that are missing. What builds keep is nobody else's to read.
    private func folderMade() throws(DiskError) -> Folder {
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

    /// Deletes what no build has written for three months.
    private func forgetOldOnes(in folder: Folder) {
        let oldest = time(nil) - 90 * 86_400
        for entry in (try? folder.entries()) ?? [] where entry.kind == .file && entry.name.text.hasSuffix(Self.ending) {
            var status = stat()
            guard disk.look(at: entry.name, in: folder.descriptor, &status) == 0, FileStamp(status).seconds < oldest else { continue }
            _ = disk.remove(entry.name, in: folder.descriptor)
        }
    }

    private static let ending = ".cache"
    /// As much as is kept of a million incidents.
    private static let mostBytes = 1 << 31
}
