import Basics

/// What stands in a folder, told apart by its manifest.
struct SiteOnDisk {
    /// Nil if there is none, or one that Daymark did not write.
    var manifest: Manifest?
    /// Files that the manifest lists and that are there.
    var files: Set<String> = []
    /// Paths of everything else but the manifest, sorted: files, folders, links and special files.
    var foreign: [String] = []
    var hasManifestFile = false

    /// - Parameter expected: what the manifest probably is, which is quicker to compare than to read.
    init(in folder: Folder, expected: Manifest? = nil) throws(DiskError) {
        if try folder.kind(of: Self.manifestName) == .file {
            hasManifestFile = true
            let bytes = try folder.bytes(of: Self.manifestName, limit: 64 << 20)
            manifest = bytes == expected?.bytes ? expected : bytes.flatMap(Manifest.init(bytes:))
        }
        try read(folder, at: "", files: Set(manifest?.paths ?? []), folders: Set(manifest?.folders ?? []))
        foreign.sort()
    }

    /// Refuses to go on if there is anything that Daymark did not write.
    func refuseForeign(shownAs folder: String) throws(DiskError) {
        if foreign.isEmpty { return }
        let named = foreign.prefix(5).map { "\(folder)/\($0)" }.joined(separator: ", ")
        let more = foreign.count > 5 ? " and \(foreign.count - 5) more" : ""
        let (were, them) = foreign.count == 1 ? ("was", "it") : ("were", "them")
        throw DiskError(
            "\(named)\(more) \(were) not written by daymark",
            wayOut: "move \(them) away, or build with --force, which deletes \(them)")
    }

    /// A foreign folder is named, not entered.
    private mutating func read(
        _ folder: Folder, at above: String, files listed: Set<String>, folders: Set<String>
    ) throws(DiskError) {
        for entry in try folder.entries() {
            let path = above + entry.name.text
            if entry.kind == .file && listed.contains(path) {
                files.insert(path)
            } else if entry.kind == .folder && folders.contains(path) {
                try read(folder.folder(entry.name), at: path + "/", files: listed, folders: folders)
            } else if !(entry.kind == .file && path == Manifest.fileName) {
                foreign.append(path)
            }
        }
    }

    static let manifestName = FileName(Manifest.fileName)
}
