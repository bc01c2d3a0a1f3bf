import StatusSite

/// The folder beside the site in which the next one is put together.
struct StagingFolder {
    private let folder: Folder

    /// Makes the folder and, before anything else, its manifest.
    ///
    /// The manifest is on the disk before there is anything it lists, so that after a crash
    /// what is in the folder is known to be Daymark's and may be deleted.
    init(_ name: FileName, in parent: Folder, manifest: Manifest, replacing old: PublishedSite?) throws(DiskError) {
        try parent.makeFolder(name)
        folder = try parent.folder(name)
        let manifestName = SiteOnDisk.manifestName
        var isThere = false
        // The same list of files stays what it is, as they do.
        if let old, old.content.manifest == manifest { isThere = try folder.link(manifestName, from: old.folder) }
        if !isThere { try folder.makeFile(manifestName, holding: manifest.bytes, durably: true) }
        try folder.synchronise()
        for path in manifest.folders { try folder.makeFolder(FileName(path)) }
    }

    /// Links the files of `published` that are unchanged, so that they stay what they are, and writes the others. All survive a power cut.
    func fill(with files: [SiteFile], unchanged: Set<String>, from published: Folder?, _ manifest: Manifest) throws(DiskError) {
        var others: [SiteFile] = []
        for file in files {
            if let published, unchanged.contains(file.path), try folder.link(FileName(file.path), from: published) { continue }
            others.append(file)
        }
        try others.forEachMade { file, bytes throws(DiskError) in
            try folder.makeFile(FileName(file.path), holding: bytes, durably: Self.filesAreWrittenDurably)
        }
        try synchronise(manifest)
    }

    #if canImport(Darwin)
        private static let filesAreWrittenDurably = true

        /// Makes sure that everything in the folder survives a power cut.
        private func synchronise(_ manifest: Manifest) throws(DiskError) {
            for path in manifest.folders { try folder.folder(FileName(path)).synchronise() }
            try folder.synchronise()
            // Not every file system has it.
            _ = folder.disk.synchroniseAll(folder.descriptor)
        }
    #else
        private static let filesAreWrittenDurably = false

        /// Makes sure that everything in the folder survives a power cut.
        ///
        /// One call for the file system instead of one for each file and each folder: of 3,000 files in as many folders
        /// it takes 0.06 s instead of 1.5. Like fsync it waits for the disk, and since Linux 5.8 it reports every write
        /// that failed since the folder was opened, which was before there was anything in it.
        private func synchronise(_ manifest: Manifest) throws(DiskError) {
            try systemCall("write to disk", folder.path) { folder.disk.synchroniseAll(folder.descriptor) }
            try folder.synchronise()
        }
    #endif
}
