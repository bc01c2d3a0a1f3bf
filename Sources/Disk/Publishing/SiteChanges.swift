import StatusSite

/// How a new site differs from the published one.
struct SiteChanges {
    /// Paths of the files that can stay as they are on the disk.
    private(set) var unchanged: Set<String> = []
    private(set) var summary = PublishSummary()

    init(from old: PublishedSite?, to files: [SiteFile]) {
        guard let old else {
            summary.added = files.count
            return
        }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
        defer { buffer.deallocate() }
        var gone = old.content.files
        for file in files {
            if gone.remove(file.path) == nil {
                summary.added += 1
            } else if old.folder.file(FileName(file.path), holds: file.bytes, buffer: buffer) {
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
