import Basics

/// Whether a file that is for colleagues would be published where it is to go: in a site, or in what the next build copies into one.
package struct PublishedSurroundings {
    private let file: String
    private let contentDirectory: String

    package init(of file: String, contentDirectory: String) { (self.file, self.contentDirectory) = (file, contentDirectory) }

    /// - Parameter reason: why it must not be there: "a report is for colleagues".
    /// - Throws: `DiskError` where it would.
    package func refuse(_ reason: String = "a report is for colleagues") throws(DiskError) {
        let disk = SystemDisk()
        // A folder that is still to be made lies in one that is there.
        var folder = folderAndName(of: file).folder
        while disk.realPath(of: folder) == nil, folder != ".", folder != "/" { folder = folderAndName(of: folder).folder }
        guard let real = disk.realPath(of: folder) else { return }
        if let statics = disk.realPath(of: contentDirectory + "/static"), real == statics || real.hasPrefix(statics + "/") {
            throw refused("in static/, which the next build publishes", reason)
        }
        if let content = disk.realPath(of: contentDirectory), real == content || real.hasPrefix(content + "/") {
            throw refused("in \(contentDirectory), which is read as content", reason)
        }
        var parts = real.split(separator: "/")
        while !parts.isEmpty {
            let folder = "/" + parts.joined(separator: "/")
            if try OutputPlace.firstLine(ofManifestIn: folder) != nil { throw refused("in \(folder), which holds a site", reason) }
            parts.removeLast()
        }
    }

    private func refused(_ place: String, _ reason: String) -> DiskError {
        DiskError("'\(file)' lies \(place), and \(reason)", wayOut: "name a file elsewhere")
    }
}
