import Basics
import StatusModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where a build's cache lies. It may be deleted or damaged at any time without harm.
package struct CacheFile {
    private let file: PrivateFile
    private let program: Digest
    /// Whether files of other builds lie beside it.
    private let isShared: Bool
    private let disk: any DiskCalls = SystemDisk()

    /// In a folder that somebody named for this.
    package init?(in folder: String) {
        guard let program = digestOfThisProgram() else { return nil }
        (file, self.program, isShared) = (PrivateFile("build.cache", in: absolutePath(folder)), program, false)
    }

    /// In the folder for what programs may lose, as the XDG Base Directory Specification has it, one file for each output directory.
    ///
    /// - Parameters:
    ///   - caches: `XDG_CACHE_HOME`.
    ///   - home: `HOME`.
    /// - Returns: nil where there is no such folder.
    package init?(forOutput output: String, caches: String?, home: String?) {
        guard let folder = folderOfThisUser(caches, home: home, usual: ".cache"), let program = digestOfThisProgram() else { return nil }
        let digest = SHA256.hash(Array(absolutePath(output).utf8))
        (file, self.program, isShared) = (PrivateFile(hexText(digest.prefix(16)) + Self.ending, in: folder), program, true)
    }

    /// What the last build kept, where that still holds; else nothing.
    package func read(_ database: ZoneDatabase) -> BuildCache {
        guard let bytes = file.bytes(limit: Self.mostBytes), let cache = BuildCache(bytes: bytes, program: program),
            cache.holds(in: database)
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
            let folder = try file.folderMade()
            // Its checksum tells what a power cut has left of it.
            try file.write(cache.bytes(program: program), in: folder)
            if isShared { forgetOldOnes(in: folder) }
            return nil
        } catch {
            return error.problem
        }
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
