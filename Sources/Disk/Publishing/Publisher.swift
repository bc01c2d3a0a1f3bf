import StatusSite

/// Puts a finished site on the disk, all or nothing.
///
/// It is written beside the published one and changes places with it in one step, so that readers see the old site or
/// the new one, whenever the build fails or is killed. An error means that they see the old one.
package struct Publisher {
    /// Where the site goes, as the user wrote it.
    var directory: String
    /// Deletes what Daymark did not write in the output directory.
    var force: Bool
    /// Never replaced, and never replaced by way of a folder around it.
    var contentDirectory: String
    /// Whether the site is for colleagues. It never takes the place of one for customers, nor that of its own.
    var isInternal = false
    var disk: any DiskCalls = SystemDisk()

    package init(directory: String, force: Bool, contentDirectory: String, isInternal: Bool = false) {
        (self.directory, self.force, self.contentDirectory, self.isInternal) = (directory, force, contentDirectory, isInternal)
    }

    package func publish(_ files: [SiteFile]) throws(PublishingError) -> PublishSummary {
        var known = KnownPages()
        return try publish(files, known: &known)
    }

    /// - Parameter known: pages as the last build left them, and then as this one does.
    package func publish(_ files: [SiteFile], known: inout KnownPages) throws(PublishingError) -> PublishSummary {
        var outcome = "the published site is as it was"
        do throws(DiskError) {
            return try publish(files, &known, &outcome)
        } catch {
            throw PublishingError(cause: error, outcome: outcome)
        }
    }

    /// - Parameter outcome: what readers see if it fails.
    private func publish(
        _ files: [SiteFile], _ known: inout KnownPages, _ outcome: inout String
    ) throws(DiskError) -> PublishSummary {
        let files = files.sorted { $0.path < $1.path }
        let manifest = try Manifest(listing: files, isInternal: isInternal)
        let place = try OutputPlace(directory, contentDirectory: contentDirectory, force: force)
        try place.refuseInsideOtherPage(isInternal: isInternal)
        return try publish(files, manifest, at: place, &known, &outcome)
    }

    /// - Parameter files: by path.
    func publish(
        _ files: [SiteFile], _ manifest: Manifest, at place: OutputPlace, _ known: inout KnownPages, _ outcome: inout String
    ) throws(DiskError) -> PublishSummary {
        let parent = try place.openParent(on: disk)
        try parent.lock()
        defer { parent.unlock() }

        let old = try PublishedSite(at: place, in: parent, force: force, expected: manifest)
        try removeStaging(of: place, in: parent)
        let changes = SiteChanges(from: old, to: files, known: known)
        guard old?.content.manifest != manifest || !changes.isNone else {
            // The build that put it there may have died before it did this.
            try parent.synchronise()
            if let old { known.note(files, in: old.folder) }
            return changes.summary
        }

        do throws(DiskError) {
            let staging = try StagingFolder(place.stagingName, in: parent, manifest: manifest, replacing: old)
            try staging.fill(with: files, unchanged: changes.unchanged, from: old?.folder, manifest)
            try putInPlace(place, in: parent, replacing: old != nil, &outcome)
        } catch {
            let reason = error
            do throws(DiskError) {
                try removeStaging(of: place, in: parent)
            } catch {
                // What matters is why the site was not published; the next build deletes what is left.
            }
            throw reason
        }

        var summary = changes.summary
        do throws(DiskError) {
            if old != nil { try parent.removeFolder(place.stagingName, last: SiteOnDisk.manifestName) }
        } catch {
            summary.warning = "the site is published, but the one before is left for the next build to delete: \(error.problem)"
        }
        if let site = try? parent.folder(place.name) { known.note(files, in: site) }
        return summary
    }

    /// Swaps the new site in, for good or, if something then fails, not at all.
    private func putInPlace(
        _ place: OutputPlace, in parent: Folder, replacing: Bool, _ outcome: inout String
    ) throws(DiskError) {
        try parent.move(place.stagingName, to: place.name, swapping: replacing)
        do throws(DiskError) {
            if replacing { try refuseLoss(in: parent.folder(place.stagingName), shownAs: place.shown) }
            try parent.synchronise()
        } catch {
            let reason = error
            do throws(DiskError) {
                try parent.move(place.name, to: place.stagingName, swapping: replacing)
            } catch {
                outcome = "the new site is in place, but may not survive a power cut"
            }
            throw reason
        }
    }

    /// Deletes Daymark's own folder beside the site: what a killed build left, or the site before this one.
    private func removeStaging(of place: OutputPlace, in parent: Folder) throws(DiskError) {
        guard let kind = try parent.kind(of: place.stagingName) else { return }
        guard kind == .folder else {
            throw DiskError("\(parent.shown(place.stagingName)) is in the way of daymark's own folder", wayOut: "move it away")
        }
        let staging = try parent.folder(place.stagingName)
        try refuseLoss(in: staging, shownAs: staging.path)
        // On the disk this may still be the site: the swap that brought it here, or one that was undone, must be there first.
        try parent.synchronise()
        try parent.removeFolder(place.stagingName, last: SiteOnDisk.manifestName)
    }

    /// Looks once more at a folder that will be deleted: somebody may have put a file there during the build.
    private func refuseLoss(in folder: Folder, shownAs path: String) throws(DiskError) {
        if !force { try SiteOnDisk(in: folder).refuseForeign(shownAs: path) }
    }
}
