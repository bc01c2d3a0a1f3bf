/// The site that readers see now.
struct PublishedSite {
    let folder: Folder
    let content: SiteOnDisk

    /// Looks at the output directory, and refuses it if something would be lost; nil if there is none.
    ///
    /// - Parameter expected: its manifest, where nothing came or went.
    init?(at place: OutputPlace, in parent: Folder, force: Bool, expected: Manifest? = nil) throws(DiskError) {
        guard let kind = try parent.kind(of: place.name) else { return nil }
        guard kind == .folder else {
            throw DiskError("\(place.shown) is not a folder", wayOut: "choose a folder of its own for the site")
        }
        folder = try parent.folder(place.name)
        if try folder.isOnAnotherDisk(than: parent) {
            throw DiskError(
                "\(place.shown) is a mount point, which can't be swapped for the new site", wayOut: "build to a folder inside it")
        }
        content = try SiteOnDisk(in: folder, expected: expected)
        if let old = content.manifest, let expected, old.isInternal != expected.isInternal {
            let (holds, new) = old.isInternal ? ("internal page", "one for customers") : ("page for customers", "internal one")
            throw DiskError(
                "\(place.shown) holds the \(holds), and this is the \(new)",
                wayOut: "build to another folder; where that page is not wanted any more, delete its folder first")
        }
        let wasMadeByDaymark = content.manifest != nil || !(content.hasManifestFile || !content.foreign.isEmpty)
        if force && (wasMadeByDaymark || !place.isAtTheTop) { return }
        if !wasMadeByDaymark {
            let fault =
                content.hasManifestFile ? "its \(Manifest.fileName) is not one that daymark wrote" : "it has no \(Manifest.fileName)"
            // At the top lie the system's own folders, and one slip with --force would delete them.
            let force = place.isAtTheTop ? "" : ", or build with --force, which deletes everything in it"
            throw DiskError("\(place.shown) was not made by daymark (\(fault))", wayOut: "choose another folder" + force)
        }
        try content.refuseForeign(shownAs: place.shown)
    }
}
