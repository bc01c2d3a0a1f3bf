import Basics
import StatusSite

/// How a new site differs from the published one.
struct SiteChanges {
    /// Paths of the files that can stay as they are on the disk.
    private(set) var unchanged: Set<String> = []
    private(set) var summary = PublishSummary()

    /// - Parameter known: files that need not be made to be compared.
    init(from old: PublishedSite?, to files: [SiteFile], known: KnownPages) {
        guard let old else {
            summary.added = files.count
            return
        }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
        defer { buffer.deallocate() }
        var gone = old.content.files
        let kept = files.filter { gone.remove($0.path) != nil }
        summary.added = files.count - kept.count
        for file in kept where known.has(file, in: old.folder) { unchanged.insert(file.path) }
        kept.filter { !unchanged.contains($0.path) }.forEachMade { file, bytes in
            if old.folder.file(FileName(file.path), holds: bytes, buffer: buffer) {
                unchanged.insert(file.path)
            } else {
                summary.changed += 1
            }
        }
        summary.unchanged = unchanged.count
        summary.removed = gone.count
        summary.foreign = old.content.foreign.count
    }

    var isNone: Bool { summary.added + summary.changed + summary.removed + summary.foreign == 0 }
}

extension [SiteFile] {
    /// Hands on each file with its bytes, in order. They are made on all cores, and few are held at a time: a site can be larger than its
    /// content ten times over.
    func forEachMade<Failure: Error>(_ body: (SiteFile, [UInt8]) throws(Failure) -> Void) throws(Failure) {
        for start in stride(from: 0, to: count, by: Self.mostHeld) {
            let held = Array(self[start..<Swift.min(start + Self.mostHeld, count)])
            for (file, bytes) in zip(held, concurrentMap(held, chunk: 16, \.bytes)) { try body(file, bytes) }
        }
    }

    private static var mostHeld: Int { 512 }
}
